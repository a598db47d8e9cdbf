// How an operation looks in TypeScript.
import { docComment, literal, unionType } from './write.mjs';

/** The file with the operations of a contract. */
export function operationsFile(operations) {
  const imports = [...new Set(operations.flatMap(typesOf))].sort();
  const notModified = operations.some((each) => each.notModified);
  return [
    notModified ? "import type { Answer, NotModified } from '../../answer.js';" : undefined,
    "import { operation } from '../../operation.js';",
    "import type { CallOptions, Operation } from '../../operation.js';",
    `import type {\n${imports.map((name) => `  ${name},\n`).join('')}} from './types.js';`,
    '',
    operations.map(operationText).join('\n\n'),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

function typesOf({ typeName, answer, inputs }) {
  return [inputs.length > 0 ? `${typeName}Data` : undefined, answer].filter(Boolean);
}

function operationText(each) {
  const type = `Operation<${each.typeName}Input, ${each.answer ?? 'void'}, ${each.typeName}Code${whole(each)}>`;
  return [
    `/** Every code that {@link ${each.id}} can be refused with. */`,
    unionType(`${each.typeName}Code`, each.codes.map(literal)),
    '',
    `/** What {@link ${each.id}} takes. */`,
    `export interface ${each.typeName}Input extends CallOptions {`,
    ...each.inputs.map(({ name, required }) => `  ${name}${required ? '' : '?'}: ${each.typeName}Data['${name}'];`),
    '}',
    '',
    docComment(documentation(each)),
    `export const ${each.id}: ${type} = /* @__PURE__ */ operation({`,
    ...facts(each).map((line) => `  ${line},`),
    '});',
  ].join('\n');
}

const whole = ({ answer, notModified }) => (notModified ? `, Answer<${answer}> | NotModified` : '');

function facts(each) {
  return [
    `id: ${literal(each.id)}`,
    `method: ${literal(each.method)}`,
    `path: ${literal(each.path)}`,
    `token: ${literal(each.token)}`,
    each.body && `body: ${literal(each.body)}`,
    `answers: ${literal(each.answer ? 'json' : 'nothing')}`,
    each.idempotent && 'idempotent: true',
    `codes: [\n${each.codes.map((code) => `    ${literal(code)},\n`).join('')}  ]`,
    each.oauth &&
      `oauth: { ${Object.entries(each.oauth)
        .map(([status, code]) => `${status}: ${literal(code)}`)
        .join(', ')} }`,
  ].filter(Boolean);
}

function documentation(each) {
  const own = each.ownProblems.map(({ code, status, detail }) => `- \`${code}\` (${status}): ${detail.en}`);
  return [
    each.summary,
    each.description.trim(),
    [answers(each), who(each)].join(' '),
    ...traits(each),
    own.length > 0
      ? `@throws ProblemError with a {@link ${each.typeName}Code}, of which its own are\n${own.join('\n')}`
      : `@throws ProblemError with a {@link ${each.typeName}Code}`,
    `@see \`${each.method} ${each.path}\`, operation \`${each.id}\` of the contract ${each.contract}`,
    each.deprecated ? '@deprecated' : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function answers({ success, answer, notModified }) {
  const what = answer ? `Answers ${success} with a {@link ${answer}}` : `Answers ${success} without a body`;
  return notModified ? `${what}, or 304 where \`If-None-Match\` is still current (\`withResponse\`).` : `${what}.`;
}

function who({ token, requires }) {
  if (token === 'never') return 'Anyone may call it.';
  if (token === 'optional') return 'Anyone may call it; who is logged in sees more.';
  return `Needs ${requires.map((all) => Object.entries(all).map(condition).join(' and ')).join(', or ')}.`;
}

function condition([name, value]) {
  switch (name) {
    case 'permission':
      return `the permission \`${value}\``;
    case 'scope':
      return `a service with the scope \`${value}\``;
    case 'owner':
      return value === 'resource' ? "that it is the caller's own" : `that \`${value}\` is the caller's own id`;
    case 'user':
      return 'a person logged in';
    case 'step_up':
      return `a login not older than ${value} minutes`;
    default:
      throw new Error(`x-requires: ${name}`);
  }
}

function traits({ idempotent, versionedWrite, pages }) {
  return [
    idempotent && 'Carries a fresh `Idempotency-Key`, kept over repetitions, unless `headers` has one.',
    versionedWrite && "Send the `etag` of the last answer as `If-Match`, so that nobody else's change is lost.",
    pages && `One page; \`pages(operation, input)\` iterates over every {@link ${pages}}.`,
  ].filter(Boolean);
}
