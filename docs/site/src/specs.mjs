// The resolved contracts as this site needs them: operations, events, problems, with every reference resolved.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const SPECS = join(ROOT, 'generated/specs');

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const byName = (one, other) => (one.name < other.name ? -1 : 1);

export const kebab = (code) => code.toLowerCase().replaceAll('_', '-');

/** What stands behind a reference, with the name it goes by. */
export function resolve(spec, node) {
  if (!node?.$ref) return node;
  const [, ...path] = node.$ref.split('/');
  const found = path.reduce((at, step) => at[step.replaceAll('~1', '/').replaceAll('~0', '~')], spec);
  return { ...resolve(spec, found), refName: path.at(-1) };
}

function contracts(kind) {
  const folder = join(SPECS, kind);
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => json(join(folder, name)));
}

/** operationId or event of a service, to the hand-written file behind it. */
function places() {
  const lines = execFileSync('node', ['.just/where.mjs', '--all'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  return new Map(lines.map((line) => line.split('\t')).map(([id, service, path]) => [`${service} ${id}`, path]));
}

/** The statuses that a standard leaves to an operation decide which of its codes can come. */
function codesOf(operation, statuses) {
  return (problems) => problems.filter((each) => operation['x-problems'].includes(each.code) && statuses.includes(String(each.status)));
}

function operationsOf(spec) {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      ...item[method],
      spec,
      service: spec['x-service'],
      method: method.toUpperCase(),
      path: spec.servers[0].url + path,
      parameters: (item[method].parameters ?? []).map((each) => resolve(spec, each)),
      problemsOf: codesOf(item[method], Object.keys(item[method].responses)),
      responses: Object.entries(item[method].responses).map(([status, each]) => ({ status, ...resolve(spec, each) })),
    })),
  );
}

function eventsOf(specs, subscriptions) {
  return specs
    .flatMap((spec) =>
      Object.values(spec.components.messages)
        .filter((message) => message['x-source'] === spec['x-source'])
        .map((message) => ({
          ...message,
          spec,
          service: spec['x-service'],
          consumers: subscriptions.filter((each) => each.event_type === message.name),
        })),
    )
    .sort(byName);
}

export function load() {
  const openapi = contracts('openapi');
  const asyncapi = contracts('asyncapi');
  const problems = Object.entries(json(join(SPECS, 'problems.json')))
    .map(([code, problem]) => ({ code, name: kebab(code), ...problem }))
    .sort(byName);
  return {
    services: openapi.map((spec) => ({ name: spec['x-service'], spec, operations: operationsOf(spec) })),
    operations: openapi.flatMap(operationsOf),
    asyncapi,
    events: eventsOf(asyncapi, json(join(SPECS, 'subscriptions.json'))),
    problems,
    permissions: json(join(SPECS, 'permissions.json')),
    places: places(),
  };
}

/** The files that partners read, under the addresses that the platform serves them at. */
export function specFiles() {
  const inside = (kind) => readdirSync(join(SPECS, kind)).filter((name) => name.endsWith('.json')).sort();
  return [
    ...inside('openapi').map((name) => `openapi/${name}`),
    ...inside('asyncapi').map((name) => `asyncapi/${name}`),
    ...inside('.'),
  ];
}
