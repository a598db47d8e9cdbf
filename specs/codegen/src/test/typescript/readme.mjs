// Writes the examples of the package's README as programs, and beside each what it says that they print.
//
// usage: node readme.mjs <README.md> <folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [readme, folder] = process.argv.slice(2);
const blocks = [...readFileSync(readme, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)];
mkdirSync(folder, { recursive: true });
let programs = 0;
for (const [, language, text] of blocks) {
  if (language === 'ts') {
    programs++;
    writeFileSync(join(folder, `${programs}.ts`), `${text}\nexport {};\n`);
  } else {
    writeFileSync(join(folder, `${programs}.${language}`), text);
  }
}
