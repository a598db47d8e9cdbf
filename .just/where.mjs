// where ID: the one hand-written file that implements an operationId or consumes an event.
// where --all: a line per operation and per consumed event; exit 1 unless each has exactly one file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const pascal = (text) => text.replace(/(^|[-_ .])(\w)/g, (_, __, letter) => letter.toUpperCase());

/** All hand-written main sources of the services, read once. */
function sources(folder = 'services', found = []) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['target', 'test', 'shared-libs', 'node_modules'].includes(entry.name)) sources(path, found);
    } else if (entry.name.endsWith('.java')) found.push({ path, text: readFileSync(path, 'utf8') });
  }
  return found;
}

const implementing = (port, method) => ({ text }) =>
  new RegExp(`\\bimplements\\b[^{]*\\b${port}\\b`).test(text) && new RegExp(`\\b${method}\\(`).test(text);

/** Every id with the port and method a person implements for it. */
function targets() {
  const found = [];
  const folder = 'generated/specs/openapi';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const spec = json(join(folder, file));
    for (const path of Object.values(spec.paths)) {
      for (const operation of Object.values(path).filter((each) => each.operationId)) {
        found.push({
          id: operation.operationId,
          service: spec['x-service'],
          port: `${pascal(operation.tags[0])}Port`,
          method: operation.operationId,
        });
      }
    }
  }
  const events = 'generated/specs/asyncapi';
  for (const file of readdirSync(events)) {
    const spec = json(join(events, file));
    for (const operation of Object.values(spec.operations).filter((each) => each.action === 'receive')) {
      for (const { $ref } of operation.messages) {
        const message = $ref.split('/').pop();
        found.push({
          id: spec.components.messages[message].name,
          service: spec['x-service'],
          port: `${message}Handler`,
          method: `on${message}`,
        });
      }
    }
  }
  return found;
}

const all = sources();
const id = process.argv[2] ?? '--all';
const wanted = targets().filter((target) => id === '--all' || target.id === id);
if (wanted.length === 0) {
  console.error(`no operation and no consumed event is called ${id}`);
  process.exit(2);
}
let wrong = 0;
for (const target of wanted) {
  const files = all
    .filter(({ text }) => text.includes(`package bo.org.cloud.cbba.${target.service}.`))
    .filter(implementing(target.port, target.method))
    .map(({ path }) => path);
  if (files.length !== 1) wrong++;
  const place = files.length === 1 ? files[0] : `${files.length} files: ${files.join(', ') || 'none'}`;
  console.log(id === '--all' ? `${target.id}\t${target.service}\t${place}` : place);
}
process.exit(wrong ? 1 : 0);
