// The pages of events: the catalogue, and one for each.
import { graph } from './graph.mjs';
import { body, field, whole } from './schema.mjs';
import { code, escape, folded, href, inline, page, prose, raw, table } from './text.mjs';

export const eventPath = (event) => `events/${event.name}`;

const service = (name, language) => `<a href="${href(language, `reference/${name}/index`)}">${name}</a>`;

function consumersOf(event, words, language, places) {
  if (!event.consumers.length) return `<span class="soft">${words.nobody}</span>`;
  const each = event.consumers.map(({ consumer, mode }) => {
    const place = places.get(`${consumer} ${event.name}`);
    const file = place ? `<br><code title="${escape(place)}">${escape(place.split('/').at(-1))}</code>` : '';
    return `<li><strong>${service(consumer, language)}</strong>: ${inline(language, words.modeText[mode])}${file}</li>`;
  });
  return `<ul>${each.join('')}</ul>`;
}

function about(event, words, language, places) {
  const cards = [
    [words.publisher, `<strong>${service(event.service, language)}</strong><br><span class="soft">${words.source} <code>${event['x-source']}</code></span>`],
    [words.consumers, consumersOf(event, words, language, places)],
    [words.eventVersion, `<code>${event['x-version']}</code>`],
    [words.encrypted, event['x-sensitive'] ? `<span class="mark sensitive">${words.sensitive}</span> ${words.encryptedText}` : words.plain],
    [words.downloads, `<a href="/specs/asyncapi/${event.service}.json" target="_self">asyncapi/${event.service}.json</a>`],
  ];
  return raw('dl', 'facts', cards.map(([name, said]) => `<div><dt>${name}</dt><dd>${said}</dd></div>`));
}

function envelope(context, event) {
  const { properties, required } = whole(context.spec, event.payload);
  return Object.entries(properties)
    .filter(([name]) => name !== 'payload')
    .map(([name, each]) => field(context, name, each, required.includes(name)));
}

export function eventPage(model, event, language, words) {
  const context = { spec: event.spec, language, words };
  return page(
    { title: event.name, description: event.summary, outline: [2, 3], pageClass: 'event' },
    `# ${event.name}`,
    raw('p', 'summary', escape(event.summary)),
    raw('div', 'lead', prose(language, event.description), words.language ? `<p class="soft">${words.language}</p>` : ''),
    graph([event], language, words),
    about(event, words, language, model.places),
    `## ${words.payload}`,
    body(context, event['x-payload']),
    `## ${words.envelope}`,
    raw('p', 'about', words.envelopeText),
    folded(words.envelope, raw('div', 'schema', envelope(context, event))),
    `## ${words.examples}`,
    event.examples.flatMap((each) => [raw('p', 'about', escape(each.summary ?? each.name)), code('json', JSON.stringify(each.payload, null, 2))]),
  );
}

export function cataloguePage(model, language, words) {
  const rows = model.events.map((each) => [
    `<a href="${href(language, eventPath(each))}"><code>${each.name}</code></a>${each['x-sensitive'] ? ` <span class="mark sensitive">${words.sensitive}</span>` : ''}`,
    escape(each.summary),
    service(each.service, language),
    each.consumers.map(({ consumer, mode }) => `${service(consumer, language)} <span class="soft">${words.mode[mode]}</span>`).join('<br>') || `<span class="soft">${words.nobody}</span>`,
    `<code>${each['x-version']}</code>`,
  ]);
  return page(
    { title: words.events, outline: false, aside: false, pageClass: 'catalogue' },
    `# ${words.events}`,
    raw('p', 'summary', words.catalogue),
    graph(model.events, language, words),
    table([words.event, words.what, words.publisher, words.consumers, words.eventVersion], rows),
  );
}
