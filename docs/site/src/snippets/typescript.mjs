// A call with the package @ugsys/client.
import { HOST } from './call.mjs';

const indented = (text, by) => text.replaceAll('\n', `\n${by}`);

/** A value as a person writes it in TypeScript. */
function literal(value) {
  return JSON.stringify(value, null, 2)
    .replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, '$1$2:')
    .replaceAll(/"((?:[^"\\]|\\.)*)"/g, (whole, text) => (text.includes("'") ? whole : `'${text.replaceAll('\\"', '"')}'`));
}

const group = (name, parts) => parts.length && `${name}: ${literal(Object.fromEntries(parts.map((each) => [each.name, each.value])))}`;

function argumentsOf({ path, query, body, basic }) {
  return [
    'client',
    group('path', path),
    group('query', query),
    body && `body: ${literal(body.value)}`,
    basic && 'headers: { Authorization: clientBasic(clientId, clientSecret) }',
  ].filter(Boolean);
}

export function typescript(call) {
  const { operation, bearer, basic } = call;
  const id = operation.operationId;
  const parts = argumentsOf(call);
  const given = parts.length === 1 ? '{ client }' : `{\n  ${parts.map((each) => indented(each, '  ')).join(',\n  ')},\n}`;
  const answered = operation.responses.some(({ status, content }) => status.startsWith('2') && content);
  return [
    `import { ${basic ? 'clientBasic, ' : ''}createClient } from '@ugsys/client';`,
    `import { ${id} } from '@ugsys/client/${operation.service}';`,
    '',
    `const client = createClient({ baseUrl: '${HOST}'${bearer ? ', token: () => accessToken' : ''} });`,
    `${answered ? 'const answer = ' : ''}await ${id}(${given});`,
  ].join('\n');
}
