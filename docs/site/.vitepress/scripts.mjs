// The two small scripts that VitePress puts into every page stand in a file instead, so that the pages need no permission
// for scripts of their own (Content-Security-Policy).
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE = /<script id="[^"]+">([\s\S]*?)<\/script>\s*/g;

export function withoutInlineScripts(html, _, { siteConfig }) {
  const scripts = [...html.matchAll(INLINE)].map(([, text]) => text.trim());
  if (!scripts.length) return html;
  const text = `${scripts.join('\n')}\n`;
  const name = `${siteConfig.assetsDir}/first.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  const file = join(siteConfig.outDir, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return html.replace(INLINE, '').replace('</title>', `</title>\n    <script src="${siteConfig.site.base}${name}"></script>`);
}
