// Publishers, events and consumers in three columns, drawn while the site is built: an inline picture whose boxes are links.
import { escape, href } from './text.mjs';

const ROW = 34;
const BOX = { service: 132, event: 344 };
const COLUMNS = { publisher: 8, event: 212, consumer: 640 };
const WIDTH = COLUMNS.consumer + BOX.service + 8;
const TOP = 12;

const center = (index) => TOP + index * ROW + ROW / 2;
const mean = (numbers) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Where each service stands: beside the middle of its events, but never on another. */
function placed(names, rowsOf, height) {
  const wanted = names.map((name) => ({ name, y: mean(rowsOf(name)) })).sort((one, other) => one.y - other.y);
  const gap = 52;
  wanted.forEach((each, index) => index && (each.y = Math.max(each.y, wanted[index - 1].y + gap)));
  const over = Math.max(0, (wanted.at(-1)?.y ?? 0) + 30 - height);
  return new Map(wanted.map(({ name, y }) => [name, y - over]));
}

function curve(fromX, fromY, toX, toY, name) {
  const half = (fromX + toX) / 2;
  return `<path class="edge ${name}" d="M${fromX} ${fromY}C${half} ${fromY} ${half} ${toY} ${toX} ${toY}"/>`;
}

const serviceBox = (x, y, name, language) =>
  `<a href="${href(language, `reference/${name}/index`)}"><rect class="box service" x="${x}" y="${y - 19}" width="${BOX.service}" height="38" rx="8"/>` +
  `<text class="name" x="${x + BOX.service / 2}" y="${y + 5}" text-anchor="middle">${escape(name)}</text></a>`;

/** Apart, because a picture that is not shown lends no marks. */
const TIPS =
  '<svg class="tips" width="0" height="0" aria-hidden="true"><defs><marker id="tip" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="8" markerHeight="8" ' +
  'markerUnits="userSpaceOnUse" orient="auto"><path class="tip" d="M0 0 8 4 0 8z"/></marker></defs></svg>';

const LOCK = 'M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm2 0h4V5a2 2 0 0 0-4 0z';

function eventBox(event, y, language, words) {
  const x = COLUMNS.event;
  const lock = event['x-sensitive'] ? `<path class="lock" transform="translate(${x + BOX.event - 24} ${y - 8})" d="${LOCK}"><title>${words.encrypted}</title></path>` : '';
  return (
    `<a href="${href(language, `events/${event.name}`)}"><rect class="box event" x="${x}" y="${y - 14}" width="${BOX.event}" height="28" rx="14"/>` +
    `<text class="event" x="${x + 16}" y="${y + 4}">${escape(event.name)}</text>${lock}</a>`
  );
}

/** One event from top to bottom, for narrow screens. */
function tall(event, language, words) {
  const width = BOX.event + 16;
  const middle = width / 2;
  const step = (width - BOX.service) / Math.max(event.consumers.length - 1, 1);
  const spots = event.consumers.map((each, index) => ({ ...each, x: event.consumers.length === 1 ? middle - BOX.service / 2 : index * step }));
  const down = (fromX, fromY, toX, toY, name) => `<path class="edge ${name}" d="M${fromX} ${fromY}C${fromX} ${(fromY + toY) / 2} ${toX} ${(fromY + toY) / 2} ${toX} ${toY}"/>`;
  return [
    `<svg class="tall" viewBox="0 0 ${width} 216" role="img" aria-label="${words.graph}">`,
    down(middle, 50, middle, 92, 'publishes'),
    spots.map(({ x, mode }) => down(middle, 120, x + BOX.service / 2, 158, mode)).join(''),
    serviceBox(middle - BOX.service / 2, 31, event.service, language),
    `<g transform="translate(${8 - COLUMNS.event} 0)">${eventBox(event, 106, language, words)}</g>`,
    spots.map(({ x, consumer }) => serviceBox(x, 185, consumer, language)).join(''),
    spots.length ? '' : `<text class="soft" x="${middle}" y="165" text-anchor="middle">${words.nobody}</text>`,
    '</svg>',
  ].join('');
}

/** @param events one event or all; each with `service`, `name` and `consumers` */
export function graph(events, language, words) {
  const sorted = [...events].sort((one, other) => one.service.localeCompare(other.service, 'en') || (one.name < other.name ? -1 : 1));
  const consumers = [...new Set(sorted.flatMap((each) => each.consumers.map(({ consumer }) => consumer)))];
  const rows = Math.max(sorted.length, consumers.length * 1.6, 1.6);
  const height = Math.round(2 * TOP + rows * ROW);
  const shift = ((rows - sorted.length) * ROW) / 2;
  const at = new Map(sorted.map((each, index) => [each.name, center(index) + shift]));
  const left = placed([...new Set(sorted.map((each) => each.service))], (name) => sorted.filter((each) => each.service === name).map((each) => at.get(each.name)), height);
  const right = placed(consumers, (name) => sorted.filter((each) => each.consumers.some(({ consumer }) => consumer === name)).map((each) => at.get(each.name)), height);
  const edges = sorted.flatMap((each) => [
    curve(COLUMNS.publisher + BOX.service, left.get(each.service), COLUMNS.event, at.get(each.name), 'publishes'),
    ...each.consumers.map(({ consumer, mode }) => curve(COLUMNS.event + BOX.event, at.get(each.name), COLUMNS.consumer - 8, right.get(consumer), mode)),
  ]);
  return [
    `<div class="graph${events.length === 1 ? ' single' : ''}" v-pre>${TIPS}<svg class="broad" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${words.graph}">`,
    edges.join(''),
    [...left].map(([name, y]) => serviceBox(COLUMNS.publisher, y, name, language)).join(''),
    sorted.map((each) => eventBox(each, at.get(each.name), language, words)).join(''),
    [...right].map(([name, y]) => serviceBox(COLUMNS.consumer, y, name, language)).join(''),
    consumers.length ? '' : `<text class="soft" x="${COLUMNS.consumer}" y="${height / 2 + 4}">${words.nobody}</text>`,
    '</svg>',
    events.length === 1 ? tall(events[0], language, words) : '',
    '</div>',
    `<p class="legend" v-pre><span class="line project"></span> ${words.mode.project} <span class="line react"></span> ${words.mode.react}</p>`,
  ].join('');
}
