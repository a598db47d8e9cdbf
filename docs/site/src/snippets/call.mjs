// What the snippets of an operation show: the values of its parameters and the body of its first example.
import { resolve } from '../specs.mjs';

export const HOST = 'http://localhost:8080';
const SAMPLE_ID = '01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10';

function sample(spec, parameter) {
  const schema = resolve(spec, parameter.schema);
  if (parameter.example !== undefined) return parameter.example;
  const known = schema.example ?? schema.default ?? schema.enum?.[0] ?? schema['x-extensible-enum']?.[0];
  return known ?? (schema.format === 'uuid' ? SAMPLE_ID : `<${parameter.name}>`);
}

function bodyOf({ spec, requestBody }) {
  const found = resolve(spec, requestBody);
  if (!found) return undefined;
  const [type, content] = Object.entries(found.content)[0];
  const examples = Object.values(content.examples ?? {}).map((each) => resolve(spec, each));
  if (!examples.length) throw new Error('a request body without an example');
  return { type, schema: content.schema, value: examples[0].value, summary: examples[0].summary };
}

/** The call that all three snippets make. */
export function callOf(operation) {
  const valued = (place) =>
    operation.parameters
      .filter((each) => each.in === place && (each.required || (place === 'query' && each.example !== undefined)))
      .map((each) => ({ name: each.name, schema: each.schema, required: each.required, value: sample(operation.spec, each) }));
  const schemes = operation.security.flatMap((each) => Object.keys(each));
  return {
    operation,
    path: valued('path'),
    query: valued('query'),
    body: bodyOf(operation),
    bearer: schemes.includes('bearerAuth'),
    basic: schemes.includes('clientBasic'),
  };
}
