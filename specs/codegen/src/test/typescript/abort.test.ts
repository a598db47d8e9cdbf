import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@ugsys/client';
import { getMe } from '@ugsys/client/identity';
import { problem, serving } from './server.js';

const forEver = () => new Promise<never>(() => {});

test('an aborted call rejects with the reason of its signal and sends nothing more', async (t) => {
  const stop = new AbortController();
  const reason = new Error('the page was left');
  const server = await serving(t, () => {
    stop.abort(reason);
    return forEver();
  });
  await assert.rejects(getMe({ client: createClient({ baseUrl: server.url }), signal: stop.signal }), reason);
  assert.equal(server.calls.length, 1);
});

test('a signal that was aborted before sends nothing', async (t) => {
  const server = await serving(t, () => ({ status: 200, body: {} }));
  await assert.rejects(getMe({ client: createClient({ baseUrl: server.url }), signal: AbortSignal.abort() }), {
    name: 'AbortError',
  });
  assert.equal(server.calls.length, 0);
});

test('a time limit ends a call that nobody answers', async (t) => {
  const server = await serving(t, forEver);
  await assert.rejects(getMe({ client: createClient({ baseUrl: server.url }), signal: AbortSignal.timeout(20) }), {
    name: 'TimeoutError',
  });
});

test('a pause of ten seconds before a repetition ends with the signal', async (t) => {
  const server = await serving(t, () => problem(503, 'SERVICE_UNAVAILABLE', { 'Retry-After': '10' }));
  const stop = new AbortController();
  const pausing = new Promise<void>((resolve) =>
    t.mock.method(globalThis, 'setTimeout', watched(globalThis.setTimeout, resolve)),
  );
  const start = performance.now();
  const call = getMe({ client: createClient({ baseUrl: server.url }), signal: stop.signal });
  await pausing;
  stop.abort();
  await assert.rejects(call, { name: 'AbortError' });
  assert.ok(performance.now() - start < 9_000);
});

/** The real one, which tells when a pause of ten seconds begins. */
function watched(real: typeof setTimeout, begun: () => void) {
  return (work: () => void, milliseconds?: number) => {
    if (milliseconds === 10_000) begun();
    return real(work, milliseconds);
  };
}

test('whoever leaves does not take the shared refresh along', async (t) => {
  const server = await serving(t, (call) =>
    call.headers.get('authorization') === 'Bearer new' ? { status: 200, body: {} } : problem(401, 'UNAUTHENTICATED'),
  );
  const stop = new AbortController();
  let refreshes = 0;
  let grant = (_: string) => {};
  let begun = () => {};
  const refreshing = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const client = createClient({
    baseUrl: server.url,
    token: () => 'old',
    refreshToken: () => {
      refreshes++;
      begun();
      return new Promise((resolve) => {
        grant = resolve;
      });
    },
  });
  const leaving = getMe({ client, signal: stop.signal });
  await refreshing;
  const staying = getMe({ client });
  stop.abort();
  await assert.rejects(leaving, { name: 'AbortError' });
  grant('new');
  await staying;
  assert.equal(refreshes, 1);
});
