// Pages that lead to others: home, the reference and its services, access, downloads.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { operationPath } from './operation.mjs';
import { SPECS, specFiles } from './specs.mjs';
import { escape, href, page, prose, raw, table, verb } from './text.mjs';

function operationRows(operations, language) {
  return operations.map((each) => [
    verb(each.method),
    `<a href="${href(language, operationPath(each))}"><code>${each.operationId}</code></a>`,
    `<code class="path">${escape(each.path)}</code>`,
    escape(each.summary),
  ]);
}

export function servicePage(service, language, words) {
  const { spec, operations } = service;
  const heads = ['', words.operation, '', words.what];
  const groups = spec.tags.flatMap((tag) => {
    const those = operations.filter((each) => each.tags[0] === tag.name);
    return those.length ? [`## ${tag.name}`, raw('p', 'about', escape(tag.description)), table(heads, operationRows(those, language))] : [];
  });
  return page(
    { title: spec.info.title, description: spec.info.description.trim(), outline: [2, 2] },
    `# ${spec.info.title}`,
    raw('div', 'lead', prose(language, spec.info.description), words.language ? `<p class="soft">${words.language}</p>` : ''),
    raw('p', 'about', `<a href="/specs/openapi/${service.name}.json" target="_self">openapi/${service.name}.json</a> · <code>/${service.name}</code> · ${words.version} <code>${spec.info.version}</code>`),
    groups,
  );
}

export function referencePage(model, language, words) {
  const heads = ['', words.operation, '', words.what];
  return page(
    { title: words.reference, outline: [2, 2], aside: false },
    `# ${words.reference}`,
    raw('p', 'summary', words.referenceText),
    model.services.flatMap(({ name, spec, operations }) => [
      `## ${spec.info.title}`,
      raw('p', 'about', `<a href="${href(language, `reference/${name}/index`)}">${words.all}</a> · <a href="/specs/openapi/${name}.json" target="_self">openapi/${name}.json</a>`),
      table(heads, operationRows(operations, language)),
    ]),
  );
}

export function accessPage(model, language, words) {
  const { roles, permissions, scopes } = model.permissions;
  const link = (each) => `<a href="${href(language, operationPath(each))}"><code>${each.operationId}</code></a>`;
  const asking = (kind, name) =>
    model.operations.filter((each) => each['x-requires']?.some((set) => set[kind] === name)).map(link).join(' ') || '–';
  const name = (each) => `<code id="${each.name.replaceAll(':', '-')}">${each.name}</code>`;
  return page(
    { title: words.access, outline: [2, 2] },
    `# ${words.access}`,
    raw('p', 'summary', words.accessText),
    words.language && raw('p', 'soft', words.language),
    `## ${words.roles}`,
    table([words.level, words.roles, words.what, words.permissions], roles.map((each) => [each.level, name(each), escape(each.description), each.permissions.length])),
    `## ${words.scopes}`,
    table([words.scopes, words.what, words.asking], scopes.map((each) => [name(each), escape(each.description), asking('scope', each.name)])),
    `## ${words.permissions}`,
    table(
      [words.permissions, words.what, words.holders, words.asking],
      permissions.map((each) => [
        name(each),
        escape(each.description),
        roles.filter((role) => role.permissions.includes(each.name)).map((role) => `<span class="mark">${role.name}</span>`).join(' '),
        asking('permission', each.name),
      ]),
    ),
  );
}

export function downloadsPage(language, words) {
  const rows = specFiles().map((name) => [
    `<a href="/specs/${name}" target="_self" download><code>/specs/${name}</code></a>`,
    words.kinds[name.includes('/') ? name.split('/')[0] : name] ?? '',
    `${Math.ceil(statSync(join(SPECS, name)).size / 1024)} KiB`,
  ]);
  return page(
    { title: words.downloads, outline: false, aside: false },
    `# ${words.downloads}`,
    raw('p', 'summary', words.downloadsText),
    table([words.file, words.what, words.size], rows),
  );
}

export function homePage(model, language, words) {
  const to = (path) => `${language === 'en' ? '' : `/${language}`}/${path}`;
  const count = { reference: model.operations.length, events: model.events.length, problems: model.problems.length, downloads: specFiles().length };
  const feature = (key, path) => ({ title: `${words[key]} · ${count[key]}`, details: words.feature[key], link: to(path), linkText: words.more });
  return page({
    layout: 'home',
    title: words.title,
    hero: {
      name: 'Cloud Cochabamba',
      text: words.title,
      tagline: words.tagline,
      actions: [
        { theme: 'brand', text: words.reference, link: to('reference/') },
        { theme: 'alt', text: words.events, link: to('events/') },
        { theme: 'alt', text: words.start + words.inEnglish, link: '/readme' },
      ],
    },
    features: [feature('reference', 'reference/'), feature('events', 'events/'), feature('problems', 'problems/'), feature('downloads', 'downloads')],
  });
}
