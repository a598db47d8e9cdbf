// Follows every link of the built site from its first page: each leads to a file below `dist`, and its anchor to an element.
// Pages that no link leads to are faults too, and so is anything that a page would load from another host.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

const LINK = /<(a|link|script|img|source|use)\b[^>]*?\s(?:href|src|xlink:href)="([^"]*)"/g;
const OUTSIDE = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

function pagesBelow(folder, found = []) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) pagesBelow(path, found);
    else if (entry.name.endsWith('.html')) found.push(path);
  }
  return found;
}

function fileOf(dist, address) {
  const path = join(dist, decodeURIComponent(address));
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
}

/** @return faults, and how many pages and links were seen */
export function crawl(dist, start) {
  const texts = new Map();
  const textOf = (file) => texts.get(file) ?? texts.set(file, readFileSync(file, 'utf8')).get(file);
  const faults = [];
  const seen = new Set([start]);
  let links = 0;
  for (const address of seen) {
    const file = fileOf(dist, address);
    if (!file.endsWith('.html')) continue;
    for (const [, tag, written] of textOf(file).matchAll(LINK)) {
      const target = written.replaceAll('&amp;', '&');
      links++;
      if (OUTSIDE.test(target)) {
        if (tag !== 'a') faults.push(`${address} loads ${target}`);
        continue;
      }
      const [path, anchor] = target.split('#');
      const to = path ? posix.resolve(posix.dirname(address.endsWith('/') ? `${address}index` : address), path) + (path.endsWith('/') && path !== '/' ? '/' : '') : address;
      const found = fileOf(dist, to);
      if (!existsSync(found)) faults.push(`${address}: ${target} leads nowhere`);
      else {
        if (anchor && !textOf(found).includes(`id="${decodeURIComponent(anchor)}"`)) faults.push(`${address}: ${target} names nothing on its page`);
        seen.add(to);
      }
    }
  }
  const reached = new Set([...seen].map((address) => fileOf(dist, address)));
  for (const file of pagesBelow(join(dist, start))) {
    if (!reached.has(file) && !file.endsWith('/404.html')) faults.push(`no link leads to ${file.slice(dist.length)}`);
  }
  return { faults: [...new Set(faults)], pages: [...reached].filter((file) => file.endsWith('.html')).length, links };
}
