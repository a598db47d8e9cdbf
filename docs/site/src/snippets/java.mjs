// A call with the generated Java client.
import { whole } from '../schema.mjs';
import { HOST } from './call.mjs';

const pascal = (text) => text.replace(/(^|[-_ .])(\w)/g, (_, __, letter) => letter.toUpperCase());
const camel = (name) => pascal(name).replace(/^./, (letter) => letter.toLowerCase());
const constant = (value) => value.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
const MODEL = 'bo.org.cloud.cbba';

/** Writes values as Java and keeps what has to be imported for them. */
class Java {
  imports = new Set();

  constructor({ spec, service }) {
    this.spec = spec;
    this.service = service;
  }

  use(name) {
    this.imports.add(name);
    return name.split('.').at(-1);
  }

  model = (schema) => this.use(`${MODEL}.${this.service}.model.${schema.refName}`);

  value(node, value, indent) {
    const schema = whole(this.spec, node);
    if (schema.enum || schema['x-extensible-enum']) return `${this.model(schema)}.${constant(value)}`;
    if (Array.isArray(value)) return this.call(`${this.use('java.util.List')}.of`, value.map((each) => this.value(schema.items, each, indent)));
    if (typeof value === 'object') return schema.properties ? this.record(schema, value, indent) : this.map(schema, value, indent);
    return typeof value === 'string' ? this.text(schema, value) : String(value);
  }

  text({ format }, value) {
    const written = JSON.stringify(value);
    if (format === 'uuid') return `${this.use('java.util.UUID')}.fromString(${written})`;
    if (format === 'date') return `${this.use('java.time.LocalDate')}.parse(${written})`;
    if (format === 'date-time') return `${this.use('java.time.Instant')}.parse(${written})`;
    return format === 'uri' ? `${this.use('java.net.URI')}.create(${written})` : written;
  }

  map({ additionalProperties }, value, indent) {
    const pairs = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}, ${this.value(additionalProperties, each, indent)}`);
    return this.call(`${this.use('java.util.Map')}.of`, pairs);
  }

  record(schema, value, indent) {
    const deeper = `${indent}        `;
    const setters = Object.entries(value).map(([name, each]) =>
      each === null ? `.clear${pascal(name)}()` : `.${camel(name)}(${this.value(schema.properties[name], each, deeper)})`,
    );
    return `${this.model(schema)}.builder()${setters.map((each) => `\n${deeper}${each}`).join('')}\n${deeper}.build()`;
  }

  call = (name, parts) => `${name}(${parts.join(', ')})`;
}

function argumentsOf(java, { operation, path, query, body }) {
  const asked = operation['x-list']
    ? operation.parameters.filter((each) => each.in === 'query' && !['limit', 'cursor'].includes(each.name))
    : query.map((each) => ({ ...each, in: 'query' }));
  const given = new Map(query.map((each) => [each.name, each.value]));
  return [
    ...path.map((each) => java.value(each.schema, each.value, '')),
    ...asked.map((each) => {
      const value = given.has(each.name) ? java.value(each.schema, given.get(each.name), '') : undefined;
      if (each.required) return value;
      return `${java.use('java.util.Optional')}.${value === undefined ? 'empty()' : `of(${value})`}`;
    }),
    ...(operation['x-list'] ? [`${java.use(`${MODEL}.contract.client.PageQuery`)}.first()`] : []),
    ...(body ? [java.value(body.schema, body.value, '')] : []),
  ];
}

function identify({ bearer, basic }) {
  if (basic) return '\n        .credentials(clientId, () -> clientSecret)';
  return bearer ? '\n        .token(() -> accessToken)' : '';
}

export function javaSnippet(call) {
  const { operation } = call;
  const java = new Java(operation);
  const client = java.use(`${MODEL}.${operation.service}.client.${pascal(operation.service)}Client`);
  const options = java.use(`${MODEL}.contract.client.ClientOptions`);
  const uri = java.use('java.net.URI');
  const given = argumentsOf(java, call).join(', ');
  const answered = operation.responses.some(({ status, content }) => status.startsWith('2') && content);
  const lines = [
    `var options = ${options}.to(${uri}.create("${HOST}"))${identify(call)}\n        .build();`,
    `var ${operation.service} = new ${client}(options);`,
    `${answered ? 'var answer = ' : ''}${operation.service}.${operation.operationId}(${given});`,
  ];
  return [...[...java.imports].sort().map((name) => `import ${name};`), '', ...lines].join('\n');
}
