import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, isProblemOf } from '@ugsys/client';
import { getMe, login } from '@ugsys/client/identity';
import { problem, serving } from './server.js';
import type { Call } from './server.js';

const tokenOf = (call: Call) => call.headers.get('authorization');

test('calls that are refused together share one refresh and are each sent once more', async (t) => {
  const server = await serving(t, (call) =>
    tokenOf(call) === 'Bearer new' ? { status: 200, body: {} } : problem(401, 'UNAUTHENTICATED'),
  );
  let token = 'old';
  const refused: (string | undefined)[] = [];
  const client = createClient({
    baseUrl: server.url,
    token: () => token,
    refreshToken: async (from) => {
      refused.push(from);
      return (token = 'new');
    },
  });
  await Promise.all(Array.from({ length: 20 }, () => getMe({ client })));
  assert.deepEqual(refused, ['old']);
  assert.equal(server.calls.filter((call) => tokenOf(call) === 'Bearer old').length, 20);
  assert.equal(server.calls.filter((call) => tokenOf(call) === 'Bearer new').length, 20);
});

test('a refusal that is heard of after the refresh does not refresh again', async (t) => {
  let release = () => {};
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first = true;
  const server = await serving(t, async (call) => {
    if (tokenOf(call) === 'Bearer new') return { status: 200, body: {} };
    if (first) {
      first = false;
      await late;
    }
    return problem(401, 'UNAUTHENTICATED');
  });
  let refreshes = 0;
  // The store of this program is slow: it still has the old token after the refresh.
  const client = createClient({
    baseUrl: server.url,
    token: () => 'old',
    refreshToken: async () => `new${++refreshes > 1 ? refreshes : ''}`,
  });
  const slow = getMe({ client });
  while (server.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await getMe({ client });
  release();
  await slow;
  assert.equal(refreshes, 1);
});

test('a token that somebody else renewed meanwhile is taken without a refresh', async (t) => {
  const held = { token: 'old' };
  const server = await serving(t, (call) => {
    if (tokenOf(call) === 'Bearer new') return { status: 200, body: {} };
    held.token = 'new';
    return problem(401, 'UNAUTHENTICATED');
  });
  const client = createClient({
    baseUrl: server.url,
    token: () => held.token,
    refreshToken: async () => assert.fail('refreshed'),
  });
  await getMe({ client });
  assert.deepEqual(server.calls.map(tokenOf), ['Bearer old', 'Bearer new']);
});

test('a call is sent once more, not for ever', async (t) => {
  const server = await serving(t, () => problem(401, 'UNAUTHENTICATED'));
  let refreshes = 0;
  const client = createClient({
    baseUrl: server.url,
    token: () => 'old',
    refreshToken: async () => `new${++refreshes}`,
  });
  const thrown = await getMe({ client }).catch((fault: unknown) => fault);
  assert.ok(isProblemOf(getMe, thrown) && thrown.code === 'UNAUTHENTICATED');
  assert.deepEqual([server.calls.length, refreshes], [2, 1]);
});

test('a refresh that fails leaves the refusal, with why as its cause', async (t) => {
  const server = await serving(t, () => problem(401, 'UNAUTHENTICATED'));
  const lost = new Error('the session is over');
  let refreshes = 0;
  const client = createClient({
    baseUrl: server.url,
    token: () => 'old',
    refreshToken: async () => {
      refreshes++;
      throw lost;
    },
  });
  const thrown = await getMe({ client }).catch((fault: unknown) => fault);
  assert.ok(isProblemOf(getMe, thrown));
  assert.equal(thrown.cause, lost);
  await getMe({ client }).catch(() => undefined);
  assert.equal(refreshes, 2, 'the next call tries again');
});

test('after a log-out the earlier token does not come back', async (t) => {
  const server = await serving(t, (call) =>
    tokenOf(call) === null ? problem(401, 'UNAUTHENTICATED') : { status: 200, body: {} },
  );
  const granted = ['first', undefined];
  const client = createClient({
    baseUrl: server.url,
    token: () => undefined,
    refreshToken: async () => granted.shift(),
  });
  await getMe({ client });
  await assert.rejects(getMe({ client }));
});

test('wrong credentials refresh nothing', async (t) => {
  const server = await serving(t, () => problem(401, 'INVALID_CREDENTIALS'));
  const client = createClient({
    baseUrl: server.url,
    token: () => 'old',
    refreshToken: async () => assert.fail('refreshed'),
  });
  await assert.rejects(login({ client, body: { email: 'ana.quispe@example.org', password: 'no' } }), {
    code: 'INVALID_CREDENTIALS',
  });
  assert.equal(server.calls[0]?.headers.has('authorization'), false);
});
