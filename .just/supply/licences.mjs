// Every third-party package must be under a licence of allowed-licences.json: what is shipped under one that lets us pass
// it on with the platform, what only builds and tests under one that lets us run it.
// usage: node licences.mjs SHIPPED.cdx.json THIRD-PARTY.txt...
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { javaArtifacts, key, toolPackages } from './dependencies.mjs';

const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
export const allowed = () => JSON.parse(here('allowed-licences.json'))
  .map((entry) => ({ ...entry, pattern: new RegExp(`^(the )?(${entry.match})$`, 'i') }));

/** The entry that a licence's text falls under, or none. `A OR B` is a choice, `A AND B` binds to both. */
export function entryOf(text, list, shipped) {
  const whole = text.trim().replace(/^\((.*)\)$/, '$1');
  const direct = list.find((entry) => entry.pattern.test(whole) && (!shipped || entry.shipped));
  if (direct) return direct;
  const choices = whole.split(/ OR /i);
  if (choices.length > 1) return choices.map((each) => entryOf(each, list, shipped)).find(Boolean);
  const parts = whole.split(/ AND /i);
  if (parts.length < 2) return undefined;
  const entries = parts.map((each) => entryOf(each, list, shipped));
  return entries.every(Boolean) ? entries.find((entry) => !entry.shipped) ?? entries[0] : undefined;
}

/** Counts per licence, and a line for each package that none of its licences allows. */
export function judge(packages, list, shipped) {
  const counts = new Map();
  const refused = [];
  for (const each of packages) {
    // Several licences side by side are a choice, as Maven means it.
    const entry = each.licences.map((text) => entryOf(text, list, shipped)).find(Boolean);
    if (entry) counts.set(entry.id, (counts.get(entry.id) ?? 0) + 1);
    else refused.push(`${key(each)}: ${each.licences.join(' or ') || 'no licence is known'} (${each.from})`);
  }
  return { counts, refused };
}

export function shippedPackages(bom, from) {
  return JSON.parse(bom).components.filter(({ group }) => group !== 'bo.org.cloud.cbba').map((component) => ({
    kind: 'maven', name: `${component.group}:${component.name}`, version: component.version, from,
    licences: (component.licenses ?? []).map(({ license, expression }) => expression ?? license.id ?? license.name),
  }));
}

function main([bom, ...lists]) {
  const list = allowed();
  const shipped = shippedPackages(readFileSync(bom, 'utf8'), bom);
  const isShipped = new Set(shipped.map(key));
  const java = new Map(lists.flatMap((name) => javaArtifacts(readFileSync(name, 'utf8'), name)).map((each) => [key(each), each]));
  const { packages, known } = toolPackages(here('known-licences.tsv'));
  const build = [...[...java.values()].filter((each) => !isShipped.has(key(each))), ...packages];
  const stale = [...known.keys()].filter((name) => !packages.some((each) => key(each) === name));
  let faults = stale.length + (shipped.length && java.size && packages.length ? 0 : 1);
  stale.forEach((name) => console.error(`known-licences.tsv: ${name} is used no more`));
  for (const [title, group, strict] of [['shipped', shipped, true], ['build and test only', build, false]]) {
    const { counts, refused } = judge(group, list, strict);
    const kinds = ['maven', 'npm', 'pypi', 'golang'].map((kind) => [kind, group.filter((each) => each.kind === kind).length]);
    const told = kinds.filter(([, count]) => count).map(([kind, count]) => `${count} ${kind}`).join(', ');
    console.log(`licences, ${title}: ${told}; ${refused.length} refused`);
    for (const [id, count] of [...counts].sort((a, b) => b[1] - a[1])) {
      console.log(`  ${String(count).padStart(4)}  ${id.padEnd(22)} ${list.find((entry) => entry.id === id).reason}`);
    }
    refused.forEach((line) => console.error(`licence not allowed, ${title}: ${line}`));
    faults += refused.length;
  }
  return faults ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(main(process.argv.slice(2)));
