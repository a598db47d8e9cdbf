// A platform that answers with the examples of its contracts, as they were recorded there.
import type { TestContext } from 'node:test';
import { operationsOf, services } from './contracts.js';
import type { ContractOperation } from './contracts.js';
import { serving } from './server.js';
import type { Call, Reply, Server } from './server.js';

const ETAG = '"7"';
const operations = services.flatMap((service) => operationsOf(service));

export function exampleServer(test: TestContext): Promise<Server> {
  return serving(test, (call) => {
    const operation = operations.find((each) => each.method === call.method && pattern(each).test(call.path));
    return operation === undefined ? { status: 404, body: 'no such operation' } : answer(operation, call);
  });
}

function answer(operation: ContractOperation, call: Call): Reply {
  const token = call.headers.get('authorization');
  if (!operation.public && operation.codes.includes('UNAUTHENTICATED') && token !== null && /expired/.test(token)) {
    return refusal(operation, 'UNAUTHENTICATED');
  }
  if (!isExample(operation, call)) return refusal(operation, 'NOT_FOUND');
  const type = operation.bodies[0]?.type;
  if (type !== undefined && call.headers.get('content-type') !== type)
    return refusal(operation, 'UNSUPPORTED_MEDIA_TYPE');
  if (call.headers.get('if-none-match') === ETAG) return { status: 304, headers: { ETag: ETAG } };
  const body = call.query.has('cursor') ? operation.answers.at(-1) : operation.answers[0];
  return { status: operation.status, headers: { ETag: ETAG }, body };
}

function refusal(operation: ContractOperation, code: string): Reply {
  const recorded = operation.refusals.find(({ value }) => (value as { code?: string }).code === code);
  if (recorded === undefined) throw new Error(`${operation.operationId} has no example of ${code}`);
  return { status: recorded.status, body: recorded.value };
}

/** Whether the path names the thing that the example shows. */
function isExample(operation: ContractOperation, call: Call): boolean {
  const given = pattern(operation).exec(call.path)?.groups ?? {};
  return Object.entries(given).every(
    ([name, value]) => operation.parameters.find((each) => each.name === name)?.example === value,
  );
}

function pattern({ path }: ContractOperation): RegExp {
  return new RegExp(`^${path.replace(/\./g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}
