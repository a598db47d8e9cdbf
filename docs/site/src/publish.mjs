// Puts the contracts beside the site: under `dist` their addresses are those of the platform (`/specs/...`, `/docs/...`).
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, SPECS, specFiles } from './specs.mjs';
import { BASE } from './text.mjs';

export const DIST = join(ROOT, 'docs/site/dist');

export function publish() {
  rmSync(join(DIST, 'specs'), { recursive: true, force: true });
  for (const name of specFiles()) {
    const file = join(DIST, 'specs', name);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(SPECS, name), file);
  }
  const page = `<!doctype html><meta charset="utf-8"><title>Cloud Cochabamba</title><meta http-equiv="refresh" content="0; url=${BASE}">\n`;
  writeFileSync(join(DIST, 'index.html'), `${page}<a href="${BASE}">${BASE}</a>\n`);
}
