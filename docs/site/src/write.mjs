// Writes all pages of the site into docs/site/pages, from the contracts and from what people wrote. Nothing of it is committed.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cataloguePage, eventPage, eventPath } from './event.mjs';
import { navigation } from './navigation.mjs';
import { operationPage, operationPath, sharedHeaders } from './operation.mjs';
import { accessPage, downloadsPage, homePage, referencePage, servicePage } from './overview.mjs';
import { problemPage, problemPath, problemsPage } from './problem.mjs';
import { ROOT, load } from './specs.mjs';
import { setPage } from './text.mjs';
import { LANGUAGES, WORDS } from './words.mjs';
import { elsewherePage, titleOf, writtenFiles, writtenPage } from './written.mjs';

export const OUT = join(ROOT, 'docs/site/pages');

function write(path, text) {
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copy(from, path) {
  const file = join(OUT, 'public', path);
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(from, file);
}

function pagesOf(model, language) {
  const words = WORDS[language];
  const common = sharedHeaders(model.operations);
  return new Map([
    ['index', homePage(model, language, words)],
    ['reference/index', referencePage(model, language, words)],
    ...model.services.map((each) => [`reference/${each.name}/index`, servicePage(each, language, words)]),
    ...model.operations.map((each) => [operationPath(each), operationPage(model, each, language, words, common)]),
    ['events/index', cataloguePage(model, language, words)],
    ...model.events.map((each) => [eventPath(each), eventPage(model, each, language, words)]),
    ['problems/index', problemsPage(model, language, words)],
    ...model.problems.map((each) => [problemPath(each), problemPage(model, each, language, words)]),
    ['access', accessPage(model, language, words)],
    ['downloads', downloadsPage(language, words)],
  ]);
}

function nameAll(model) {
  model.operations.forEach((each) => setPage(each.operationId, operationPath(each)));
  model.events.forEach((each) => setPage(each.name, eventPath(each)));
  model.problems.forEach((each) => setPage(each.code, problemPath(each)));
  const { permissions, scopes, roles } = model.permissions;
  [...permissions, ...scopes].forEach((each) => setPage(each.name, 'access'));
  return roles;
}

function writeWritten(taken) {
  const pages = writtenFiles();
  const images = new Set();
  for (const [file, path] of pages) {
    if (taken.has(path)) throw new Error(`${file} and the contracts both make ${path}`);
    write(`${path}.md`, writtenPage(file, pages, images));
    write(`es/${path}.md`, elsewherePage(titleOf(file), path, WORDS.es));
  }
  images.forEach((image) => copy(join(ROOT, image), image));
  return pages.size;
}

export function writeAll() {
  rmSync(OUT, { recursive: true, force: true });
  const model = load();
  nameAll(model);
  let count = 0;
  let own = new Map();
  for (const language of LANGUAGES) {
    own = pagesOf(model, language);
    own.forEach((text, path) => write(`${language === 'en' ? '' : `${language}/`}${path}.md`, text));
    count += own.size;
  }
  count += 2 * writeWritten(own);
  copy(join(ROOT, 'docs/site/assets/logo.svg'), 'logo.svg');
  const bars = LANGUAGES.map((language) => [language, navigation(model, language, WORDS[language])]);
  write('navigation.json', JSON.stringify(Object.fromEntries(bars), null, 1));
  return { pages: count, operations: model.operations.length, events: model.events.length, problems: model.problems.length };
}
