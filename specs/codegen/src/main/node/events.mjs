// Prints the models of every service's own events: one object per service, in it one plain schema per model. The Java
// part of the generator renders them with the templates that REST models have too.
//
// usage: node events.mjs <folder of resolved AsyncAPI files>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventModels } from './event-models.mjs';

const folder = process.argv[2];
const models = {};
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
  const contract = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  models[contract['x-service']] = await eventModels(contract);
}
process.stdout.write(`${JSON.stringify(models, null, 1)}\n`);
