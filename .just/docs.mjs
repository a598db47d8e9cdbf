// Writes the pages that follow from the contracts, builds the site of them (docs/site/dist), and follows its links.
// Nothing of it is committed.
import { execFileSync } from 'node:child_process';
import { crawl } from '../docs/site/src/crawl.mjs';
import { DIST, publish } from '../docs/site/src/publish.mjs';
import { BASE } from '../docs/site/src/text.mjs';
import { writeAll } from '../docs/site/src/write.mjs';

const { pages, operations, events, problems } = writeAll();
console.log(`${operations} operations, ${events} events, ${problems} problems: ${pages} pages`);
const build = ['docs/site/node_modules/vitepress/bin/vitepress.js', 'build', 'docs/site'];
try {
  execFileSync(process.execPath, build, { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, NO_COLOR: '1' } });
} catch (failed) {
  console.error(failed.stdout, failed.stderr);
  process.exit(1);
}
publish();
const found = crawl(DIST, BASE);
found.faults.forEach((fault) => console.error(fault));
console.log(`docs/site/dist: ${found.pages} pages, ${found.links} links, ${found.faults.length} faults`);
process.exit(found.faults.length ? 1 : 0);
