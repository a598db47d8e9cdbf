// Every relative link in the Markdown files of the checkout leads to a file that is there, and its #anchor to a heading.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const LINK = /\[(?:[^\]\\`]|\\.|`[^`]*`)*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const IMAGE_SOURCE = /<(?:img|a)\b[^>]*\b(?:src|href)="([^"]+)"/g;

const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '*.md'], { encoding: 'utf8' })
  .split('\0')
  .filter((page) => page && existsSync(page) && !/\/(templates|test\/resources)\//.test(page));

/** The page without fenced blocks and code spans, whose brackets are no links; lines stay where they are. */
function prose(page) {
  let fence = '';
  return readFileSync(page, 'utf8').split('\n').map((line) => {
    const mark = line.match(/^\s*(```+|~~~+)/)?.[1] ?? '';
    if (fence) {
      if (mark.startsWith(fence)) fence = '';
      return '';
    }
    if (mark) {
      fence = mark;
      return '';
    }
    return line;
  });
}

/** As GitHub names headings: lower case, punctuation dropped, blanks as hyphens, repeated ones numbered. */
function anchors(page) {
  const found = new Map();
  const names = new Set();
  for (const line of prose(page)) {
    const heading = line.match(/^#{1,6}\s+(.*?)\s*#*$/)?.[1];
    if (heading === undefined) continue;
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const base = text.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');
    const count = found.get(base) ?? 0;
    found.set(base, count + 1);
    names.add(count ? `${base}-${count}` : base);
  }
  return names;
}

const anchorsOf = new Map();
function hasAnchor(page, anchor) {
  if (!anchorsOf.has(page)) anchorsOf.set(page, anchors(page));
  return anchorsOf.get(page).has(decodeURIComponent(anchor));
}

let links = 0;
const faults = [];
for (const page of pages) {
  prose(page).forEach((line, index) => {
    for (const pattern of [LINK, IMAGE_SOURCE]) {
      for (const [, target] of line.matchAll(pattern)) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
        links++;
        const [path, anchor] = target.split('#');
        const file = path ? normalize(join(dirname(page), decodeURIComponent(path))) : page;
        const at = `${page}:${index + 1}: ${target}`;
        if (file.startsWith('..') || !existsSync(file)) faults.push(`${at} leads nowhere`);
        else if (anchor && statSync(file).isFile() && file.endsWith('.md') && !hasAnchor(file, anchor)) {
          faults.push(`${at} names a heading that is not there`);
        }
      }
    }
  });
}
faults.forEach((fault) => console.error(fault));
console.log(`${pages.length} pages, ${links} links, ${faults.length} broken`);
process.exit(faults.length ? 1 : 0);
