// The types of a contract, by hey-api.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { literal, unionType } from './write.mjs';

/** The text of the types and the names that it exports. `folder` is only used on the way. */
export async function generateTypes(contract, folder) {
  await createClient({
    input: structuredClone(contract),
    output: { path: folder, entryFile: false },
    plugins: ['@hey-api/typescript'],
    logs: { level: 'silent', file: false },
  });
  const file = join(folder, 'types.gen.ts');
  const written = readFileSync(file, 'utf8');
  rmSync(file);
  const text = withGrowingEnums(withoutServer(written), contract);
  return { text, names: [...text.matchAll(/^export type (\w+) =/gm)].map(([, name]) => name) };
}

// hey-api's own banner, and the base address of its client, which is not emitted.
function withoutServer(text) {
  return text
    .replace(/^\/\/ This file is auto-generated.*\n+/, '')
    .replace(/^export type ClientOptions = \{\n[^}]*\{[^\n]*\n\};\n+/m, '');
}

// hey-api does not know x-extensible-enum and takes it for any string. An editor still offers the known values, and
// the compiler lets unknown ones through.
function withGrowingEnums(text, contract) {
  let result = text;
  for (const [name, schema] of Object.entries(contract.components.schemas)) {
    if (!schema['x-extensible-enum']) continue;
    const before = `export type ${name} = string;`;
    if (!result.includes(before)) throw new Error(`${name} is no string in hey-api's types`);
    const members = [...schema['x-extensible-enum'].map(literal), '(string & {})'];
    result = result.replace(before, () => unionType(name, members));
  }
  return result;
}
