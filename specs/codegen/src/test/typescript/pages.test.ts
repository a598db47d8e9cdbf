import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, pages } from '@ugsys/client';
import { listMessages } from '@ugsys/client/omnichannel';
import { problem, serving } from './server.js';
import type { Call } from './server.js';

const PAGES: Record<string, object> = {
  first: { items: [{ id: '1' }, { id: '2' }], next_cursor: 'second' },
  second: { items: [], next_cursor: 'third' },
  third: { items: [{ id: '3' }] },
};
const answer = (call: Call) => ({ status: 200, body: PAGES[call.query.get('cursor') ?? 'first'] });

test('iterates over the items of all pages, an empty one among them, with the same filters', async (t) => {
  const server = await serving(t, answer);
  const list = pages(listMessages, {
    client: createClient({ baseUrl: server.url }),
    query: { status: 'sent', limit: 2 },
  });
  const ids = [];
  for await (const { id } of list) ids.push(id);
  assert.deepEqual(ids, ['1', '2', '3']);
  assert.deepEqual(
    server.calls.map(({ query }) => query.toString()),
    ['status=sent&limit=2', 'status=sent&limit=2&cursor=second', 'status=sent&limit=2&cursor=third'],
  );
  const sizes = [];
  for await (const page of list.byPage()) sizes.push(page.items.length);
  assert.deepEqual(sizes, [2, 0, 1], 'iterating again starts anew');
});

test('fetches a page only when it is reached', async (t) => {
  const server = await serving(t, answer);
  for await (const { id } of pages(listMessages, { client: createClient({ baseUrl: server.url }) })) {
    if (id === '2') break;
  }
  assert.equal(server.calls.length, 1);
});

test('starts where the caller says', async (t) => {
  const server = await serving(t, answer);
  const ids = [];
  for await (const { id } of pages(listMessages, {
    client: createClient({ baseUrl: server.url }),
    query: { cursor: 'third' },
  }))
    ids.push(id);
  assert.deepEqual(ids, ['3']);
});

test('a page that is refused rejects there, after the items before it', async (t) => {
  const server = await serving(t, (call, number) => (number === 1 ? answer(call) : problem(400, 'INVALID_CURSOR')));
  const ids: string[] = [];
  await assert.rejects(
    async () => {
      for await (const { id } of pages(listMessages, { client: createClient({ baseUrl: server.url }) })) ids.push(id);
    },
    { code: 'INVALID_CURSOR' },
  );
  assert.deepEqual(ids, ['1', '2']);
});
