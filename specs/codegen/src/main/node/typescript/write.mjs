import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that follows from the specs, with its banner. */
export function writeGenerated(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `// Generated from the resolved specs: never edited, see docs/contracts.md.\n\n${text.trimEnd()}\n`,
  );
}

/** A documentation comment; blank lines of the text part its paragraphs. */
export function docComment(text, indent = '') {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}

/** A text as TypeScript writes it. */
export const literal = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The type `name` as a union, a line for each member where one line would be long. */
export function unionType(name, members) {
  const flat = `export type ${name} = ${members.join(' | ')};`;
  return flat.length <= 110 ? flat : `export type ${name} =\n${members.map((each) => `  | ${each}`).join('\n')};`;
}
