// Compares every jar below a folder with its twin: at the same place below the other folder, or there by its name alone.
// usage: node same-bytes.mjs FIRST SECOND
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const jarsBelow = (folder) => readdirSync(folder, { recursive: true })
  .filter((name) => /(^|\/)target\/[^/]+\.jar$/.test(name)).sort();

/** How many jars below `second` were compared, and a line for each that is not the bytes of its twin. */
export function compare(first, second) {
  const jars = jarsBelow(second);
  const faults = [];
  const flat = jarsBelow(first).length === 0;
  if (!flat) jarsBelow(first).filter((name) => !jars.includes(name)).forEach((name) => faults.push(`${name} is in the first only`));
  for (const name of jars) {
    const twin = join(first, flat ? basename(name) : name);
    if (!existsSync(twin)) {
      faults.push(`${name} is in the second only`);
      continue;
    }
    const [one, other] = [readFileSync(twin), readFileSync(join(second, name))];
    if (one.equals(other)) continue;
    const at = one.findIndex((byte, index) => byte !== other[index]);
    faults.push(`${name} has ${one.length} and ${other.length} bytes, which part at ${at < 0 ? one.length : at}`);
  }
  return { count: jars.length, faults };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { count, faults } = compare(...process.argv.slice(2));
  faults.forEach((fault) => console.error(`not reproducible: ${fault}`));
  console.log(`reproducible: ${count} jars built twice, ${faults.length} differ`);
  process.exit(faults.length || !count ? 1 : 0);
}
