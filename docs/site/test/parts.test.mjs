// The parts that the pages are made of, on small inputs; and the crawl, which has to find what is broken.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { crawl } from '../src/crawl.mjs';
import { graph } from '../src/graph.mjs';
import { body } from '../src/schema.mjs';
import { WORDS } from '../src/words.mjs';

const schemas = {
  Book: { type: 'object', required: ['title'], properties: { title: { type: 'string', maxLength: 80 }, shelf: { allOf: [{ $ref: '#/components/schemas/Shelf' }], description: 'Where it stands' } } },
  Shelf: { type: 'object', properties: { room: { type: 'string', enum: ['a', 'b'] }, next: { $ref: '#/components/schemas/Shelf' } } },
};
const context = { spec: { components: { schemas } }, words: WORDS.en, language: 'en' };

test('a schema is resolved into its objects, and one that holds itself ends', () => {
  const html = body(context, { $ref: '#/components/schemas/Book' });
  assert.match(html, /title<\/code>.*required.*≤ 80 characters/);
  assert.match(html, /Where it stands/);
  assert.match(html, /<summary>Shelf · 2 fields<\/summary>/);
  assert.equal(html.match(/class="name">next</g).length, 1);
});

test('text of a contract is no markup', () => {
  const html = body(context, { type: 'object', description: 'a <script> & `<b>`', properties: { x: { type: 'string', pattern: '^<"$' } } });
  assert.doesNotMatch(html, /<script|<b>/);
  assert.match(html, /\^&lt;&quot;\$/);
});

test('a graph has a box per service and event, and a line per subscription', () => {
  const events = [
    { name: 'club.book.lent', service: 'club', consumers: [{ consumer: 'mail', mode: 'react' }, { consumer: 'stats', mode: 'project' }] },
    { name: 'club.book.returned', service: 'club', consumers: [{ consumer: 'mail', mode: 'react' }] },
  ];
  const svg = graph(events, 'en', WORDS.en);
  assert.equal(svg.match(/class="box service"/g).length, 3);
  assert.equal(svg.match(/class="box event"/g).length, 2);
  assert.equal(svg.match(/class="edge react"/g).length, 2);
  assert.equal(svg.match(/class="edge project"/g).length, 1);
  assert.doesNotMatch(svg, /NaN|undefined/);
});

test('a graph of an event that nobody consumes says so', () => {
  assert.match(graph([{ name: 'club.book.lost', service: 'club', consumers: [] }], 'es', WORDS.es), /nadie todavía/);
});

function siteOf(pages) {
  const dist = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(dist, 'docs'));
  Object.entries(pages).forEach(([name, text]) => writeFileSync(join(dist, 'docs', name), text));
  const { faults } = crawl(dist, '/docs/');
  rmSync(dist, { recursive: true });
  return faults;
}

test('the crawl passes a site whose links lead somewhere', () => {
  assert.deepEqual(siteOf({ 'index.html': '<a href="/docs/a.html#here">a</a>', 'a.html': '<h2 id="here"><a href="./">home</a></h2>' }), []);
});

test('the crawl finds dead links, missing anchors, pages without a way to them, and what comes from elsewhere', () => {
  const faults = siteOf({
    'index.html': '<a href="/docs/gone.html">x</a> <a href="a.html#gone">y</a> <script src="https://cdn.example/x.js"></script> <a href="https://example.org">fine</a>',
    'a.html': '',
    'lonely.html': '',
  });
  assert.deepEqual(faults, [
    '/docs/: /docs/gone.html leads nowhere',
    '/docs/: a.html#gone names nothing on its page',
    '/docs/ loads https://cdn.example/x.js',
    'no link leads to /docs/lonely.html',
  ]);
});
