import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, isProblemOf, NetworkError } from '@ugsys/client';
import { getMe, login, register } from '@ugsys/client/identity';
import { sendMessage } from '@ugsys/client/omnichannel';
import { hangUp, problem, serving } from './server.js';

const body = { email: 'ana.quispe@example.org', password: 'el puente de Recoleta a las seis', full_name: 'Ana Quispe' };

function watched() {
  const waits: number[] = [];
  const pause = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { waits, pause };
}

test('an idempotent call carries a key of its own and keeps it over repetitions', async (t) => {
  const server = await serving(t, (_, number) =>
    number === 1
      ? hangUp
      : number === 2
        ? problem(503, 'SERVICE_UNAVAILABLE', { 'Retry-After': '1' })
        : { status: 202 },
  );
  const { waits, pause } = watched();
  const client = createClient({ baseUrl: server.url, pause });
  await register({ client, body });
  const keys = server.calls.map((call) => call.headers.get('idempotency-key'));
  assert.equal(keys.length, 3);
  assert.equal(new Set(keys).size, 1);
  assert.match(keys[0] ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok((waits[0] ?? 0) >= 100 && (waits[0] ?? 0) <= 200, 'the first pause is short and partly chance');
  assert.equal(waits[1], 1000, 'the service said when');
  await register({ client, body });
  assert.notEqual(server.calls.at(-1)?.headers.get('idempotency-key'), keys[0], 'another act has another key');
});

test('a key of the caller is kept', async (t) => {
  const server = await serving(t, () => ({ status: 202 }));
  await register({ client: createClient({ baseUrl: server.url }), body, headers: { 'Idempotency-Key': 'mine' } });
  assert.equal(server.calls[0]?.headers.get('idempotency-key'), 'mine');
});

test('a call that runs already is asked for again', async (t) => {
  const server = await serving(t, (_, number) =>
    number === 1 ? problem(409, 'IDEMPOTENCY_IN_PROGRESS', { 'Retry-After': '2' }) : { status: 202 },
  );
  const { waits, pause } = watched();
  await register({ client: createClient({ baseUrl: server.url, pause }), body });
  assert.deepEqual(waits, [2000]);
});

test('a call that might do something twice is sent once', async (t) => {
  const server = await serving(t, () => hangUp);
  await assert.rejects(login({ client: createClient({ baseUrl: server.url, ...watched() }), body }), NetworkError);
  assert.equal(server.calls.length, 1);
});

test('a lasting refusal is not repeated', async (t) => {
  const server = await serving(t, () => problem(422, 'TEMPLATE_UNKNOWN'));
  const client = createClient({ baseUrl: server.url, ...watched() });
  await assert.rejects(
    sendMessage({
      client,
      body: {
        channel: 'email',
        category: 'account',
        recipient: { address: 'a@example.org' },
        template: 'x',
        variables: {},
      },
    }),
  );
  assert.equal(server.calls.length, 1);
});

test('after two repetitions the last fault is thrown', async (t) => {
  const server = await serving(t, () => problem(503, 'SERVICE_UNAVAILABLE'));
  const thrown = await getMe({ client: createClient({ baseUrl: server.url, ...watched() }) }).catch(
    (fault: unknown) => fault,
  );
  assert.ok(isProblemOf(getMe, thrown) && thrown.code === 'SERVICE_UNAVAILABLE');
  assert.equal(server.calls.length, 3);
});

test('who has to wait long decides that alone', async (t) => {
  const server = await serving(t, () => problem(429, 'RATE_LIMITED', { 'Retry-After': '11' }));
  const { waits, pause } = watched();
  await assert.rejects(getMe({ client: createClient({ baseUrl: server.url, pause }) }));
  assert.deepEqual([server.calls.length, waits], [1, []]);
});
