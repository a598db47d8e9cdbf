// Writes the pages that follow from the contracts into docs/generated: one per problem, and tables of all operations and
// events. Nothing of them is committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SPECS = 'generated/specs';
const OUT = 'docs/generated';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const contracts = (kind) =>
  readdirSync(join(SPECS, kind)).filter((name) => name.endsWith('.json')).sort().map((name) => json(join(SPECS, kind, name)));
const kebab = (code) => code.toLowerCase().replaceAll('_', '-');
const cell = (text) => (text ?? '').trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

function write(name, ...parts) {
  writeFileSync(join(OUT, name), `<!-- Written by .just/docs.mjs from ${SPECS}. -->\n${parts.join('\n\n')}\n`);
}

/** operationId or event, and its consumer: the hand-written file behind it. */
const places = new Map(
  execFileSync('node', ['.just/where.mjs', '--all'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([id, service, path]) => [`${service} ${id}`, path]),
);
function place(service, id) {
  const path = places.get(`${service} ${id}`);
  return `[${path.split('/').pop()}](../../${path})`;
}

function operations() {
  return contracts('openapi').flatMap((spec) =>
    Object.entries(spec.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => ({
        ...item[method],
        service: spec['x-service'],
        method: method.toUpperCase(),
        path: spec.servers[0].url + path,
      })),
    ),
  );
}

function operationsPage(all) {
  const rows = all.map((each) =>
    row(`\`${each.operationId}\``, each.service, each.method, `\`${each.path}\``, each.summary, place(each.service, each.operationId)),
  );
  write('operations.md', '# Operations', table(['operationId', 'service', 'method', 'path', 'what it does', 'implemented by'], rows));
}

function eventsPage() {
  const specs = contracts('asyncapi');
  const messages = new Map();
  for (const spec of specs) {
    for (const message of Object.values(spec.components.messages)) {
      if (message['x-source'] === spec['x-source']) messages.set(message.name, { ...message, publisher: spec['x-service'] });
    }
  }
  const subscriptions = json(join(SPECS, 'subscriptions.json'));
  const rows = [...messages.values()].sort((one, other) => (one.name < other.name ? -1 : 1)).map((message) => {
    const consumers = subscriptions
      .filter((each) => each.event_type === message.name)
      .map((each) => `${each.consumer} (${each.mode}): ${place(each.consumer, each.event_type)}`);
    return row(`\`${message.name}\``, message['x-version'], message.summary, message.publisher, consumers.join('<br>') || 'nobody');
  });
  write('events.md', '# Events', table(['event', 'version', 'what happened', 'published by', 'consumed by'], rows));
}

function problemPages(problems, all) {
  const entries = Object.entries(problems).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [code, problem] of entries) {
    const of = all.filter((each) => each['x-problems']?.includes(code)).map((each) => `- \`${each.operationId}\` (${each.service})`);
    write(
      `problems/${kebab(code)}.md`,
      `# ${code}`,
      `HTTP ${problem.status}. Type \`https://cbba.cloud.org.bo/problems/${kebab(code)}\`.`,
      `## ${problem.title.es}`,
      problem.detail.es,
      `## ${problem.title.en}`,
      problem.detail.en,
      '## Operations that answer so',
      of.length ? of.join('\n') : 'None by name: it is found before the operation is known.',
    );
  }
  const rows = entries.map(([code, { status, title }]) => row(`[${code}](${kebab(code)}.md)`, String(status), title.es, title.en));
  write('problems/README.md', '# Problems', table(['code', 'status', 'título', 'title'], rows));
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, 'problems'), { recursive: true });
const all = operations();
operationsPage(all);
eventsPage();
problemPages(json(join(SPECS, 'problems.json')), all);
console.log(`${OUT}: ${all.length} operations, ${readdirSync(join(OUT, 'problems')).length - 1} problems`);
