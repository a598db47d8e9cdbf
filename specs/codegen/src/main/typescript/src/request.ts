import type { CallInput, OperationFacts } from './operation.js';

/** A call as it goes over the wire, the same at every repetition but for its token. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

export function prepare(
  facts: OperationFacts,
  input: CallInput,
  baseUrl: string,
  defaults: Readonly<Record<string, string>>,
): PreparedRequest {
  const headers = new Headers(defaults);
  headers.set('Accept', 'application/json, application/problem+json');
  if (facts.body !== undefined) headers.set('Content-Type', facts.body);
  for (const [name, value] of entries(input.headers)) headers.set(name, String(value));
  if (facts.idempotent && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', crypto.randomUUID());
  return { url: `${baseUrl}${path(facts, input.path)}${query(input.query)}`, headers, body: body(facts, input.body) };
}

function path(facts: OperationFacts, values: object | undefined): string {
  const given = new Map(entries(values));
  return facts.path.replace(/\{(\w+)\}/g, (_, name: string) => segment(facts, name, given.get(name)));
}

// A dot segment would be resolved away before it is sent, and the call would reach another operation.
function segment(facts: OperationFacts, name: string, value: unknown): string {
  const text = value === undefined ? '' : String(value);
  if (text === '' || text === '.' || text === '..') {
    throw new TypeError(`${facts.id}: '${text}' is no value for the path parameter ${name}`);
  }
  return encodeURIComponent(text);
}

function query(values: object | undefined): string {
  const text = form(values).toString();
  return text === '' ? '' : `?${text}`;
}

function body(facts: OperationFacts, value: unknown): string | undefined {
  if (facts.body === undefined) return undefined;
  return facts.body === 'application/x-www-form-urlencoded' ? form(value).toString() : JSON.stringify(value);
}

function form(values: unknown): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of entries(values)) {
    for (const each of Array.isArray(value) ? value : [value]) params.append(name, String(each));
  }
  return params;
}

function entries(values: unknown): [string, unknown][] {
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).filter(([, value]) => value !== undefined);
}
