// Bars and side bars of the site, in a language.
import { eventPath } from './event.mjs';
import { operationPath } from './operation.mjs';
import { problemPath } from './problem.mjs';
import { verb } from './text.mjs';
import { titleOf, writtenFiles } from './written.mjs';

const START = ['README.md', 'docs/guides/add-an-operation.md', 'docs/guides/add-an-event.md', 'docs/operations-local.md', 'generated/typescript/README.md'];
const CHANGES = ['CHANGELOG.md', 'specs/released/CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'];

function guides(words) {
  const pages = writtenFiles();
  const item = (file) => ({ text: titleOf(file), link: `/${pages.get(file).replace(/(^|\/)index$/, '$1')}` });
  const known = (files) => files.filter((file) => pages.has(file)).map(item);
  const decisions = [...pages.keys()].filter((file) => file.startsWith('docs/adr/'));
  const rest = [...pages.keys()].filter((file) => ![...START, ...CHANGES, ...decisions].includes(file));
  const order = ['docs/adr/README.md', ...decisions.filter((file) => !file.endsWith('README.md'))];
  return [
    { text: words.start + words.inEnglish, items: known(START) },
    { text: words.house + words.inEnglish, items: known(rest) },
    { text: words.changes + words.inEnglish, items: known(CHANGES) },
    { text: words.decisions + words.inEnglish, collapsed: true, items: known(order) },
  ];
}

function reference(model, words, to) {
  const services = model.services.map(({ name, spec, operations }) => ({
    text: spec.info.title,
    link: to(`reference/${name}/`),
    collapsed: false,
    items: operations.map((each) => ({ text: `${verb(each.method)}${each.operationId}`, link: to(operationPath(each)) })),
  }));
  return [{ text: words.all, link: to('reference/') }, ...services, { text: words.access, link: to('access') }, { text: words.downloads, link: to('downloads') }];
}

function events(model, words, to) {
  const services = [...new Set(model.events.map((each) => each.service))];
  const groups = services.map((service) => ({
    text: service,
    collapsed: false,
    items: model.events
      .filter((each) => each.service === service)
      .map((each) => ({ text: each.name.slice(each.name.indexOf('.') + 1), link: to(eventPath(each)) })),
  }));
  return [{ text: words.all, link: to('events/') }, ...groups];
}

function problems(model, words, to) {
  const items = model.problems.map((each) => ({ text: each.code, link: to(problemPath(each)) }));
  return [{ text: words.all, link: to('problems/') }, { text: words.problems, collapsed: false, items }];
}

export function navigation(model, language, words) {
  const to = (path) => `${language === 'en' ? '/' : `/${language}/`}${path}`;
  const written = guides(words);
  const shelf = { reference: reference(model, words, to), events: events(model, words, to), problems: problems(model, words, to) };
  const sidebar = Object.fromEntries([
    [to('reference/'), shelf.reference],
    [to('access'), shelf.reference],
    [to('downloads'), shelf.reference],
    [to('events/'), shelf.events],
    [to('problems/'), shelf.problems],
    // The first that fits is taken, and this one fits all.
    [to(''), written],
  ]);
  const under = (path) => `^${to(path)}`;
  const nav = [
    { text: words.guides, link: '/readme', activeMatch: language === 'en' ? '^/(readme|guides/|adr/|architecture|contracts|testing)' : undefined },
    { text: words.reference, link: to('reference/'), activeMatch: under('reference/') },
    { text: words.events, link: to('events/'), activeMatch: under('events/') },
    { text: words.problems, link: to('problems/'), activeMatch: under('problems/') },
    { text: words.access, link: to('access') },
    { text: words.downloads, link: to('downloads') },
  ];
  return { nav, sidebar };
}
