// The entry of each service, which names everything that can be imported from it.

// hey-api's helpers that only its own client needs.
const PLUMBING = /^(\w+)(Error|Response)$/;

/** @param parameters names of shared parameters, whose types are only a string or a number */
export function serviceIndex(operations, types, parameters) {
  const ids = new Set(operations.map(({ typeName }) => typeName));
  const shared = new Set(parameters);
  const shown = types.filter(
    (name) =>
      !shared.has(name) && !(PLUMBING.test(name) && ids.has(PLUMBING.exec(name)[1]) && types.includes(`${name}s`)),
  );
  return [
    `export {\n${operations.map(({ id }) => `  ${id},\n`).join('')}} from './operations.js';`,
    `export type {\n${operations.map(({ typeName }) => `  ${typeName}Code,\n  ${typeName}Input,\n`).join('')}} from './operations.js';`,
    `export type {\n${shown.map((name) => `  ${name},\n`).join('')}} from './types.js';`,
  ].join('\n');
}

/** The problem document is the same in every contract. */
export function problemTypes(service) {
  return `export type { FieldError, ParameterPlace, Problem } from './${service}/types.js';`;
}
