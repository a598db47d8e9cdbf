// The pages that people wrote, as they stand in the checkout. Links between them lead to their pages here; what else of the
// checkout they name has no address on a site, so its name stays as text.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from './specs.mjs';
import { page, raw } from './text.mjs';

const ELSEWHERE = new Map([
  ['README.md', 'readme'],
  ['CONTRIBUTING.md', 'contributing'],
  ['SECURITY.md', 'security'],
  ['CODE_OF_CONDUCT.md', 'code-of-conduct'],
  ['CHANGELOG.md', 'changelog'],
  ['specs/rules/README.md', 'rules'],
  ['specs/released/CHANGELOG.md', 'contract-changelog'],
  ['generated/typescript/README.md', 'typescript'],
]);

/** File of the checkout, to its page. */
export function writtenFiles() {
  const own = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', 'docs/*.md'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path && !path.startsWith('docs/site/') && existsSync(join(ROOT, path)))
    .sort();
  const pages = own.map((path) => [path, path.slice('docs/'.length, -'.md'.length).replace(/(^|\/)README$/, '$1index')]);
  return new Map([...pages, ...[...ELSEWHERE].filter(([path]) => existsSync(join(ROOT, path)))]);
}

const LINK = /(!?)\[((?:[^\]\\`]|\\.|`[^`]*`)*)\]\(\s*<?([^)\s>]+)>?\s*\)/g;

/** Applies to what is neither fenced nor indented code. */
function outsideFences(text, change) {
  let fence = '';
  return text.split('\n').map((line) => {
    const mark = line.match(/^\s*(```+|~~~+)/)?.[1] ?? '';
    if (fence) {
      if (mark.startsWith(fence)) fence = '';
      return line;
    }
    fence = mark;
    return mark ? line : change(line);
  }).join('\n');
}

/** Angle brackets and double braces outside of code spans are text: no tag and nothing for Vue. */
const plain = (line) =>
  line.split(/(`+[^`]+`+)/).map((part) =>
    part.startsWith('`') ? part : part.replaceAll('{{', '&#123;&#123;').replaceAll(/<(?!https?:|\/?(?:br|img|a|details|summary|sub|sup)\b|!--)/g, '&lt;'),
  ).join('');

function rewrite(file, pages, images) {
  return (line) =>
    plain(line).replaceAll(LINK, (whole, image, label, target) => {
      if (/^([a-z][a-z0-9+.-]*:|#)/i.test(target)) return /^https?:\/\/localhost/.test(target) ? label : whole;
      const [path, anchor] = target.split('#');
      const to = normalize(join(dirname(file), decodeURIComponent(path)));
      if (image) {
        images.add(to);
        return `![${label}](/${to})`;
      }
      const found = pages.get(to) ?? pages.get(join(to, 'README.md'));
      return found ? `[${label}](/${found}.md${anchor ? `#${anchor}` : ''})` : label;
    });
}

/** The page as the site has it; `images` collects the pictures that it shows. */
export function writtenPage(file, pages, images) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const auto = outsideFences(text, (line) => line.replaceAll(/<(https?:\/\/localhost[^>]*)>/g, '`$1`'));
  return page({ outline: [2, 3] }, outsideFences(auto, rewrite(file, pages, images)).trim());
}

export function titleOf(file) {
  return readFileSync(join(ROOT, file), 'utf8').match(/^# (.+)$/m)[1].replaceAll('`', '');
}

/** What stands in Spanish where the page is written in English alone: the way to it. */
export function elsewherePage(title, path, words) {
  const link = raw('p', 'elsewhere', `${words.english} <a href="/docs/${path}.html" hreflang="en">${title}</a>`);
  return page({ title, search: false, outline: false, aside: false }, `# ${title}`, link);
}
