// Adds up the reports of all modules: what ran, what failed, and a closing line.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A report outlives the test class that it is about. */
function isOfATest(path) {
  const [, module, name] = path.match(/^(.*?)target\/surefire-reports\/TEST-([\w.]+?)(?:\$.*)?\.xml$/);
  return existsSync(`${module}src/test/java/${name.replaceAll('.', '/')}.java`);
}

const reports = [];
const skipped = new Set(['node_modules', '.tools', '.git', '.local']);
(function walk(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (skipped.has(name)) continue;
    if (statSync(path).isDirectory()) walk(path);
    else if (/surefire-reports\/TEST-.*\.xml$/.test(path) && isOfATest(path)) reports.push(path);
  }
})('.');
const CLIENT = '.tools/typescript/tests.xml';
if (existsSync(CLIENT)) reports.push(CLIENT);

const modules = new Map();
const total = { tests: 0, failed: 0, skipped: 0 };
for (const path of reports) {
  // The attributes of a suite leave out its nested classes; the cases themselves are all there.
  const cases = readFileSync(path, 'utf8').split(/<testcase\b/).slice(1);
  const count = (mark) => cases.filter((each) => mark.test(each)).length;
  const module = path === CLIENT ? 'generated/typescript' : path.replace(/\/target\/.*/, '');
  const row = modules.get(module) ?? { tests: 0, failed: 0, skipped: 0 };
  for (const sum of [row, total]) {
    sum.tests += cases.length;
    sum.failed += count(/<(failure|error)\b/);
    sum.skipped += count(/<skipped\b/);
  }
  modules.set(module, row);
}

console.log('\n== summary');
for (const [module, row] of [...modules].sort()) {
  const verdict = row.failed ? `${row.failed} FAILED` : 'ok';
  console.log(`  ${module.padEnd(48)} ${String(row.tests).padStart(5)} tests  ${verdict}`);
}
console.log(`  in ${process.argv[2]} s\n`);
console.log(`${total.tests - total.failed - total.skipped} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed || total.tests === 0 ? 1 : 0);
