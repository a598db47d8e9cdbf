// Prints who may be released with whom, from what the pacts' tests found out, and exits with 1 if any pair is unverified.
// Usage: contracts-matrix.mjs [FOLDER of results]
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';

const results = process.argv[2] ?? 'contract-tests/target/pact-results';
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

if (!existsSync(`${results}/pairs.json`)) {
  console.error('nothing was verified here yet: ./justw test contract-tests');
  process.exit(1);
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place).flatMap((name) => filesBelow(`${place}/${name}`));
}

// As Fingerprint.java has it: a service's main code, the libraries' and the contracts.
const libraries = [...readFileSync('pom.xml', 'utf8').matchAll(/<module>(services\/shared-libs\/.*?)<\/module>/g)].map((found) => found[1]);
function versionOf(module) {
  const folders = [`services/${module}`, ...libraries];
  const places = [...folders.flatMap((folder) => [`${folder}/pom.xml`, `${folder}/src/main`]), 'generated/specs'];
  const digest = createHash('sha256');
  for (const file of places.flatMap(filesBelow).sort()) digest.update(`${file}\n`).update(readFileSync(file));
  return digest.digest('hex').slice(0, 12);
}

const versions = new Map();
const version = (module) => versions.get(module) ?? versions.set(module, versionOf(module)).get(module);

function faultOf(side, pair, pact) {
  const file = `${results}/${pair.consumer}-${pair.provider}.${side}.json`;
  if (!existsSync(file)) return { fault: `its ${side} was not tried` };
  const result = read(file);
  const fault =
    (result.pact !== pact && 'the pact has changed since') ||
    (result.consumer_version !== version(pair.consumer_module) && 'the consumer has changed since') ||
    (result.provider_version !== version(pair.provider_module) && 'the provider has changed since') ||
    (!result.verified && `the ${side} does not hold: ${result.not_held.join(', ')}`);
  return { fault, result };
}

const rows = read(`${results}/pairs.json`).map((pair) => {
  const file = `contract-tests/pacts/${pair.consumer}-${pair.provider}.json`;
  const row = {
    consumer: `${pair.consumer} ${version(pair.consumer_module)}`,
    provider: `${pair.provider} ${version(pair.provider_module)}`,
  };
  if (!existsSync(file)) return { ...row, verified: 'no: there is no pact' };
  const pact = createHash('sha256').update(readFileSync(file)).digest('hex');
  const sides = ['consumer', 'provider'].map((side) => faultOf(side, pair, pact));
  const fault = sides.map((side) => side.fault).find(Boolean);
  const last = sides.at(-1).result;
  return { ...row, verified: fault ? `no: ${fault}` : 'yes', when: last?.at ?? '', commit: last?.commit ?? '' };
});

const heads = ['consumer', 'provider', 'verified', 'when', 'commit'];
const widths = heads.map((head) => Math.max(head.length, ...rows.map((row) => (row[head] ?? '').length)));
const line = (cells) => cells.map((cell, at) => cell.padEnd(widths[at])).join('  ').trimEnd();
console.log(line(heads));
for (const row of rows) console.log(line(heads.map((head) => row[head] ?? '')));
const unverified = rows.filter((row) => row.verified !== 'yes').length;
if (unverified > 0) console.error(`${unverified} of ${rows.length} pairs may not be released together: ./justw test contract-tests`);
process.exit(unverified > 0 || rows.length === 0 ? 1 : 0);
