// A schema as a list of fields, each with its type, its limits and what it means; objects inside fold open.
import { resolve } from './specs.mjs';
import { escape, inline, raw } from './text.mjs';

/** The schema with its reference and its parts put together. */
export function whole(spec, node) {
  const found = resolve(spec, node);
  if (!found.allOf) return found;
  const parts = found.allOf.map((each) => whole(spec, each));
  const { allOf, ...own } = found;
  return parts.concat(own).reduce((sum, each) => ({
    ...sum,
    ...each,
    properties: { ...sum.properties, ...each.properties },
    required: [...(sum.required ?? []), ...(each.required ?? [])],
  }), {});
}

const named = (schema) => (schema.refName ? `<span class="ref">${escape(schema.refName)}</span>` : '');

function typeOf(spec, schema, words) {
  if (schema.type === 'array') return `${words.listOf} ${typeOf(spec, whole(spec, schema.items), words)}`;
  if (schema.additionalProperties?.type) return `${words.mapOf} ${typeOf(spec, schema.additionalProperties, words)}`;
  if (schema.properties && schema.refName) return named(schema);
  const known = schema.enum || schema['x-extensible-enum'] ? 'enum' : [schema.type ?? 'any', schema.format].filter(Boolean).join(' · ');
  return `${known} ${named(schema)}`.trim();
}

function limits(schema, words) {
  const range = (low, high, unit) => {
    if (low === undefined && high === undefined) return '';
    if (low === high) return `${low} ${unit}`;
    if (low === undefined) return `≤ ${high} ${unit}`;
    return high === undefined ? `≥ ${low} ${unit}` : `${low}–${high} ${unit}`;
  };
  return [
    range(schema.minLength, schema.maxLength, words.characters),
    range(schema.minItems, schema.maxItems, words.items),
    range(schema.minProperties, schema.maxProperties, words.entries),
    range(schema.minimum, schema.maximum, '').trim(),
    schema.uniqueItems && words.unique,
    schema.pattern && `${words.pattern} <code>${escape(schema.pattern)}</code>`,
    schema.default !== undefined && `${words.byDefault} <code>${escape(JSON.stringify(schema.default))}</code>`,
  ].filter(Boolean);
}

function values(schema, words) {
  const all = schema.enum ?? schema['x-extensible-enum'];
  if (!all) return '';
  const known = all.map((each) => `<code>${escape(each)}</code>`).join(' ');
  return `<div class="values">${known}${schema.enum ? '' : ` <span class="grow">${words.mayGrow}</span>`}</div>`;
}

function marks(schema, required, words) {
  const badges = [
    required === undefined ? false : required ? ['required', words.required] : ['optional', words.optional],
    schema.nullable && ['mark', words.nullable],
    schema['x-sensitive'] && ['mark sensitive', words.sensitive],
    schema.deprecated && ['mark', words.deprecated],
  ];
  return badges.filter(Boolean).map(([name, text]) => `<span class="${name}">${text}</span>`).join('');
}

/** One name with its schema: a field, a parameter or a header, which is neither required nor optional. */
export function field(context, name, node, required, description, seen = []) {
  const { spec, words, language } = context;
  const schema = whole(spec, node);
  const said = [schema, schema.type === 'array' ? whole(spec, schema.items) : {}];
  const bounds = said.flatMap((each, index) => limits(each, words).map((text) => (index ? `${words.each}: ${text}` : text)));
  return raw(
    'div',
    'field',
    `<div class="head"><code class="name">${escape(name)}</code> <span class="type">${typeOf(spec, schema, words)}</span>${marks(schema, required, words)}</div>`,
    `<div class="said">${inline(language, description ?? schema.description ?? '')}</div>`,
    said.map((each) => values(each, words)).join(''),
    bounds.length ? `<div class="limits">${bounds.join(' · ')}</div>` : '',
    inside(context, schema, seen),
  );
}

function inside(context, schema, seen) {
  const held = schema.type === 'array' ? whole(context.spec, schema.items) : schema;
  if (!held.properties || !Object.keys(held.properties).length || seen.includes(held.refName)) return '';
  const count = Object.keys(held.properties).length;
  const open = seen.length === 0 && count <= 4 ? ' open' : '';
  const title = `${held.refName ? escape(held.refName) : context.words.object} · ${count} ${context.words.fields}`;
  return `<details class="inside"${open}><summary>${title}</summary>${fields(context, held, [...seen, held.refName])}</details>`;
}

/** All fields of an object; what is required first as the contract orders them. */
export function fields(context, schema, seen = []) {
  return Object.entries(schema.properties ?? {})
    .map(([name, each]) => field(context, name, each, schema.required?.includes(name) ?? false, undefined, seen))
    .join('');
}

/** A body: its name and description, then its fields. */
export function body(context, node) {
  const schema = whole(context.spec, node);
  const { language, words } = context;
  if (!schema.properties) return raw('div', 'schema', field(context, schema.refName ?? words.body, node, true));
  return raw(
    'div',
    'schema',
    `<div class="of">${named(schema)} ${inline(language, schema.description ?? '')}</div>`,
    fields(context, schema, [schema.refName]),
  );
}
