// Every operation of every contract, held to its own examples.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as identity from '@ugsys/client/identity';
import * as omnichannel from '@ugsys/client/omnichannel';
import * as profiles from '@ugsys/client/profiles';
import { createClient, ProblemError } from '@ugsys/client';
import type { CallInput, Operation } from '@ugsys/client';
import { operationsOf, services } from './contracts.js';
import type { ContractOperation, Service } from './contracts.js';
import { serving } from './server.js';
import type { Reply } from './server.js';

type AnyOperation = Operation<CallInput, unknown, string>;
const entries: Record<Service, Record<string, AnyOperation>> = { identity, omnichannel, profiles } as never;

for (const service of services) {
  test(`${service} has a function for each operationId and nothing else`, () => {
    assert.deepEqual(
      Object.keys(entries[service]).sort(),
      operationsOf(service)
        .map((each) => each.operationId)
        .sort(),
    );
  });

  for (const contract of operationsOf(service)) {
    const { operationId } = contract;
    const called = entries[service][operationId] as AnyOperation;

    test(`${operationId} sends what its contract says`, async (t) => {
      const server = await serving(t, () => ({ status: contract.status, body: contract.answers[0] }));
      const client = createClient({ baseUrl: server.url, token: () => 'a.b.c' });
      for (const sent of bodies(contract)) {
        await called({ client, ...parameters(contract), body: sent });
        const call = server.calls.at(-1);
        assert.equal(call?.method, contract.method);
        assert.equal(call.path, filled(contract));
        assert.equal(call.headers.get('authorization'), contract.public ? null : 'Bearer a.b.c');
        assert.equal(call.headers.has('idempotency-key'), contract.idempotent);
        assert.equal(call.headers.get('content-type'), contract.bodies[0]?.type ?? null);
        assert.deepEqual(received(contract, call.body), sent);
      }
    });

    test(`${operationId} answers what its contract shows`, async (t) => {
      let reply: Reply = { status: contract.status };
      const server = await serving(t, () => reply);
      const client = createClient({ baseUrl: server.url });
      for (const body of contract.answers.length > 0 ? contract.answers : [undefined]) {
        reply = { status: contract.status, body, headers: { ETag: '"7"', 'X-Request-Id': 'request-7' } };
        const input = { client, ...parameters(contract), body: bodies(contract)[0] };
        assert.deepEqual(await called(input), body);
        const { data, status, etag, requestId, modified } = await called.withResponse(input);
        assert.deepEqual([data, status, etag, requestId, modified], [body, contract.status, '"7"', 'request-7', true]);
      }
    });

    test(`${operationId} rejects with each refusal that its contract shows`, async (t) => {
      let reply: Reply = { status: 500 };
      const server = await serving(t, () => reply);
      const client = createClient({ baseUrl: server.url, retries: 0 });
      const told = new Set<string>();
      for (const { status, value } of contract.refusals) {
        reply = { status, body: value };
        const thrown = await called({ client, ...parameters(contract), body: bodies(contract)[0] }).catch(
          (fault: unknown) => fault,
        );
        assert.ok(thrown instanceof ProblemError, String(thrown));
        assert.equal(thrown.status, status);
        assert.ok(contract.codes.includes(thrown.code), thrown.code);
        told.add(thrown.code);
      }
      assert.ok(told.size > 0);
      assert.deepEqual([...called.facts.codes].sort(), [...contract.codes].sort());
    });
  }
}

function bodies(contract: ContractOperation): unknown[] {
  const type = contract.bodies[0]?.type;
  return type === undefined
    ? [undefined]
    : contract.bodies.filter((each) => each.type === type).map(({ value }) => value);
}

function received({ bodies: [sent] }: ContractOperation, body: string): unknown {
  if (sent === undefined) return body === '' ? undefined : body;
  return sent.type.endsWith('urlencoded') ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
}

function parameters({ parameters: all }: ContractOperation) {
  const place = (name: string) =>
    Object.fromEntries(
      all
        .filter((each) => each.in === name && (each.required || name === 'query') && each.example !== undefined)
        .map((each) => [each.name, each.example]),
    );
  return { path: place('path'), query: place('query') };
}

function filled({ path, parameters: all }: ContractOperation): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => String(all.find((each) => each.name === name)?.example));
}
