// What a contract says of its operations, as far as the client needs it.

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const MERGE_PATCH = 'application/merge-patch+json';

export function operationsOf(contract, problems) {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => operation(contract, path, method, item[method], problems)),
  );
}

function operation(contract, path, method, written, problems) {
  const [success, answer] = Object.entries(written.responses).find(([status]) => status.startsWith('2'));
  const schema = answer.content?.['application/json']?.schema;
  if (answer.content && !schema?.$ref) throw new Error(`${written.operationId}: its answer has no named type`);
  const parameters = (written.parameters ?? []).map((each) => deref(contract, each));
  const codes = written['x-problems'];
  return {
    id: written.operationId,
    typeName: written.operationId[0].toUpperCase() + written.operationId.slice(1),
    method: method.toUpperCase(),
    path: contract.servers[0].url + path,
    contract: `${contract['x-service']} ${contract.info.version}`,
    summary: written.summary,
    description: written.description ?? '',
    deprecated: written.deprecated === true,
    token: token(written.security),
    requires: written['x-requires'] ?? [],
    body: bodyType(written.requestBody),
    inputs: inputs(written, parameters),
    success,
    answer: schema ? schema.$ref.split('/').at(-1) : undefined,
    notModified: '304' in written.responses,
    versionedWrite: written['x-versioned'] === true && method !== 'get',
    idempotent: written['x-idempotent'] === true,
    pages: written['x-list'],
    codes,
    ownProblems: written['x-operation-problems'].map((code) => ({ code, ...problems[code] })),
    oauth:
      written['x-standard'] === 'rfc6749' ? oauthCodes(codes, problems, written['x-operation-problems']) : undefined,
  };
}

function deref(contract, parameter) {
  return parameter.$ref ? contract.components.parameters[parameter.$ref.split('/').at(-1)] : parameter;
}

function token(security) {
  if (!security.some((scheme) => 'bearerAuth' in scheme)) return 'never';
  return security.some((scheme) => Object.keys(scheme).length === 0) ? 'optional' : 'required';
}

function bodyType(requestBody) {
  if (!requestBody) return undefined;
  const types = Object.keys(requestBody.content);
  return types.includes(MERGE_PATCH) ? MERGE_PATCH : types[0];
}

/** The parts of the input, each with whether it may be left out. */
function inputs(written, parameters) {
  const parts = [];
  for (const [name, place] of [
    ['path', 'path'],
    ['query', 'query'],
    ['headers', 'header'],
  ]) {
    const those = parameters.filter((each) => each.in === place);
    if (those.length > 0) parts.push({ name, required: those.some((each) => each.required) });
  }
  if (written.requestBody) parts.unshift({ name: 'body', required: written.requestBody.required === true });
  return parts;
}

// RFC 6749 names the operation's own errors; what every operation may answer it has no names for, but a status each.
function oauthCodes(codes, problems, own) {
  const byStatus = new Map();
  for (const code of codes.filter((each) => !own.includes(each))) {
    const { status } = problems[code];
    byStatus.set(status, byStatus.has(status) ? undefined : code);
  }
  const ownStatuses = new Set(own.map((code) => problems[code].status));
  return Object.fromEntries([...byStatus].filter(([status, code]) => code && !ownStatuses.has(status)));
}
