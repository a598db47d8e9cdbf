// What the built site holds: a page for everything that the contracts name, in both languages, and a search that finds it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { eventPath } from '../src/event.mjs';
import { needs } from '../src/facts.mjs';
import { operationPath } from '../src/operation.mjs';
import { problemPath } from '../src/problem.mjs';
import { DIST } from '../src/publish.mjs';
import { SPECS, load, specFiles } from '../src/specs.mjs';
import { LANGUAGES, WORDS } from '../src/words.mjs';

const model = load();
const site = join(DIST, 'docs');
const built = (language, path) => join(site, language === 'en' ? '' : language, `${path}.html`);
const textOf = (language, path) => readFileSync(built(language, path), 'utf8');
const plain = (html) => html.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&#39;', "'");

for (const language of LANGUAGES) {
  test(`${language}: every operation has a page with its answers and its codes`, () => {
    for (const operation of model.operations) {
      const text = textOf(language, operationPath(operation));
      assert.ok(text.includes(operation.path), operation.operationId);
      const codes = model.problems.filter(({ code, status }) => operation['x-problems'].includes(code) && operation.responses.some((each) => each.status === `${status}`));
      assert.ok(codes.length > 5, operation.operationId);
      for (const { code, name } of codes) assert.ok(text.includes(`/problems/${name}.html"><code>${code}`), `${operation.operationId}: ${code}`);
      for (const { status } of operation.responses) assert.ok(plain(text).includes(status), `${operation.operationId}: ${status}`);
      assert.ok(text.includes(WORDS[language].needs), operation.operationId);
    }
  });

  test(`${language}: every event has a page with its graph, who consumes it, and each of its examples`, () => {
    for (const event of model.events) {
      const text = textOf(language, eventPath(event));
      assert.match(text, /<svg class="broad"/);
      for (const { consumer } of event.consumers) assert.ok(text.includes(`/reference/${consumer}/index.html`), event.name);
      for (const { payload } of event.examples) assert.ok(plain(text).includes(payload.event_id), event.name);
    }
    const catalogue = textOf(language, 'events/index');
    for (const { name } of model.events) assert.ok(catalogue.includes(`/events/${name}.html`), name);
  });

  test(`${language}: every problem has a page with its texts in both languages`, () => {
    for (const problem of model.problems) {
      const text = plain(textOf(language, problemPath(problem)));
      for (const said of Object.values(problem.title).concat(Object.values(problem.detail))) assert.ok(text.includes(said), `${problem.code}: ${said}`);
    }
  });

  test(`${language}: the search finds an operation, an event and a problem by name`, async () => {
    const chunk = readdirSync(join(site, 'assets/chunks')).find((name) => name.startsWith(`@localSearchIndex${language === 'en' ? 'root' : language}.`));
    const { default: index } = await import(pathToFileURL(join(site, 'assets/chunks', chunk)));
    const search = MiniSearch.loadJSON(index, { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] });
    const first = (query) => search.search(query, { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } })[0].id;
    const home = language === 'en' ? '/docs/' : `/docs/${language}/`;
    assert.ok(first('updateMyProfile').startsWith(`${home}reference/profiles/updateMyProfile.html`));
    assert.ok(first('identity.user.created').startsWith(`${home}events/identity.user.created.html`));
    assert.ok(first('HANDLE_TAKEN').startsWith(`${home}problems/handle-taken.html`));
  });
}

test('the languages say the same things', () => {
  const keys = (words, prefix = '') => Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? keys(value, `${prefix}${key}.`) : `${prefix}${key}`)).sort();
  assert.deepEqual(keys(WORDS.es), keys(WORDS.en));
});

test('the contracts stand beside the site as they are', () => {
  for (const name of specFiles()) assert.deepEqual(readFileSync(join(DIST, 'specs', name)), readFileSync(join(SPECS, name)), name);
  assert.ok(existsSync(join(DIST, 'specs/openapi/identity.json')));
});

test('who may call is told in words', () => {
  const told = (each, language) => needs({ security: [{ bearerAuth: [] }], 'x-requires': each }, WORDS[language], language).replaceAll(/<[^>]+>/g, '|');
  assert.equal(told([{ user: true, step_up: 10 }], 'en'), 'A person who is logged in and logged in within the last 10 minutes.');
  assert.equal(told([{ user: true }], 'es'), 'Una persona con sesión iniciada.');
  assert.match(told([{ scope: 'a:b' }, { permission: 'c:d' }], 'en'), /One of these suffices:.*a:b.*c:d/);
  assert.equal(needs({ security: [] }, WORDS.en, 'en'), 'Anybody: the operation is public.');
});
