import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  clientBasic,
  createClient,
  isProblemOf,
  NetworkError,
  ProblemError,
  UnexpectedAnswerError,
} from '@ugsys/client';
import { getMe, issueToken, login, register } from '@ugsys/client/identity';
import { getMessage } from '@ugsys/client/omnichannel';
import { problem, serving } from './server.js';

const credentials = { email: 'ana.quispe@example.org', password: 'el puente de Recoleta a las seis' };
const thrownBy = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('it was answered'),
    (fault: unknown) => fault,
  );

test('a refusal tells code, status, request id, faults and when to come back', async (t) => {
  const errors = [{ pointer: '/password', code: 'TOO_WEAK', detail: 'Muy fácil.' }];
  const server = await serving(t, () => {
    const { body, ...reply } = problem(422, 'VALIDATION_FAILED', { 'Retry-After': '30' });
    return { ...reply, body: { ...(body as object), errors } };
  });
  const thrown = await thrownBy(
    register({ client: createClient({ baseUrl: server.url }), body: { ...credentials, full_name: 'Ana' } }),
  );
  assert.ok(isProblemOf(register, thrown));
  assert.equal(thrown.code, 'VALIDATION_FAILED');
  assert.equal(thrown.status, 422);
  assert.equal(thrown.requestId, 'request-1');
  assert.equal(thrown.retryAfter, 30);
  assert.deepEqual(thrown.errors, errors);
  assert.equal(thrown.message, 'register: VALIDATION_FAILED, It is VALIDATION_FAILED. (request request-1)');
});

test('a refusal belongs to its own operation', async (t) => {
  const server = await serving(t, () => problem(401, 'INVALID_CREDENTIALS'));
  const thrown = await thrownBy(login({ client: createClient({ baseUrl: server.url }), body: credentials }));
  assert.ok(isProblemOf(login, thrown));
  assert.ok(!isProblemOf(register, thrown));
  assert.ok(!isProblemOf(login, new Error('something else')));
});

test('a code that is newer than the client is OTHER and stands in the problem as it came', async (t) => {
  const server = await serving(t, () => problem(409, 'LOGIN_ON_HOLIDAY'));
  const thrown = await thrownBy(login({ client: createClient({ baseUrl: server.url }), body: credentials }));
  assert.ok(isProblemOf(login, thrown));
  assert.equal(thrown.code, 'OTHER');
  assert.equal(thrown.problem.code, 'LOGIN_ON_HOLIDAY');
});

test('the token endpoint speaks RFC 6749 and its refusals have codes all the same', async (t) => {
  let error = 'invalid_scope';
  let status = 400;
  const server = await serving(t, () => ({
    status,
    headers: { 'X-Request-Id': 'request-2' },
    body: { error, error_description: 'No.' },
  }));
  const ask = () =>
    thrownBy(
      issueToken({
        client: createClient({ baseUrl: server.url, retries: 0 }),
        body: { grant_type: 'client_credentials' },
      }),
    );
  for (const [answered, name, code] of [
    [400, 'invalid_scope', 'INVALID_SCOPE'],
    [401, 'invalid_client', 'INVALID_CLIENT'],
    [503, 'temporarily_unavailable', 'SERVICE_UNAVAILABLE'],
    [429, 'temporarily_unavailable', 'RATE_LIMITED'],
    [500, 'server_error', 'INTERNAL_ERROR'],
    [400, 'invalid_weather', 'OTHER'],
  ] as const) {
    [status, error] = [answered, name];
    const thrown = await ask();
    assert.ok(isProblemOf(issueToken, thrown));
    assert.deepEqual([thrown.code, thrown.status, thrown.requestId], [code, answered, 'request-2']);
  }
});

test('a client authenticates with id and secret form-encoded (RFC 6749 section 2.3.1)', () => {
  assert.equal(atob(clientBasic('a client', 's:e+c/ret').slice('Basic '.length)), 'a+client:s%3Ae%2Bc%2Fret');
});

test('the page of a proxy is no problem of the service', async (t) => {
  const server = await serving(t, () => ({
    status: 502,
    headers: { 'Content-Type': 'text/html' },
    body: '<h1>Bad gateway</h1>',
  }));
  const thrown = await thrownBy(getMe({ client: createClient({ baseUrl: server.url, retries: 0 }) }));
  assert.ok(thrown instanceof UnexpectedAnswerError && !(thrown instanceof ProblemError));
  assert.deepEqual([thrown.status, thrown.text, thrown.operation], [502, '<h1>Bad gateway</h1>', 'getMe']);
});

test('a successful answer whose body is no JSON is not taken for one', async (t) => {
  const server = await serving(t, () => ({ status: 200, body: '{"id": ' }));
  assert.ok(
    (await thrownBy(getMe({ client: createClient({ baseUrl: server.url }) }))) instanceof UnexpectedAnswerError,
  );
});

test('where nobody answers it is a network error with its cause', async (t) => {
  const server = await serving(t, () => ({ status: 204 }));
  const port = new URL(server.url).port;
  const client = createClient({ baseUrl: `http://127.0.0.1:${Number(port) === 1 ? 2 : 1}`, retries: 0 });
  const thrown = await thrownBy(getMe({ client }));
  assert.ok(thrown instanceof NetworkError);
  assert.ok(thrown.cause instanceof TypeError);
  assert.equal(thrown.requestId, undefined);
});

test('a redirect is not followed: it would take the token along', async (t) => {
  const server = await serving(t, (call) =>
    call.path === '/elsewhere' ? { status: 200, body: {} } : { status: 302, headers: { Location: '/elsewhere' } },
  );
  const thrown = await thrownBy(
    getMe({ client: createClient({ baseUrl: server.url, token: () => 'secret', retries: 0 }) }),
  );
  assert.ok(thrown instanceof NetworkError);
  assert.deepEqual(
    server.calls.map(({ path }) => path),
    ['/identity/api/v1/me'],
  );
});

test('a path parameter cannot lead to another operation', async (t) => {
  const server = await serving(t, () => problem(404, 'NOT_FOUND'));
  const client = createClient({ baseUrl: server.url });
  for (const message_id of ['', '.', '..']) {
    await assert.rejects(getMessage({ client, path: { message_id } }), TypeError);
  }
  await thrownBy(getMessage({ client, path: { message_id: '../me?x=1#y' } }));
  assert.deepEqual(
    server.calls.map(({ path }) => path),
    ['/omnichannel/api/v1/messages/..%2Fme%3Fx%3D1%23y'],
  );
});

test('options that cannot be meant are refused where they are given', () => {
  assert.throws(() => createClient({ baseUrl: 'http://localhost/identity' }), TypeError);
  assert.throws(() => createClient({ baseUrl: 'localhost' }), TypeError);
  assert.throws(() => createClient({ baseUrl: 'http://localhost', retries: -1 }), RangeError);
});
