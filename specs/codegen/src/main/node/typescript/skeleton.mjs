// The hand-written part of the package goes along as it is: `generated/` is made anew each time, so its source stands
// beside the generator.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCE = 'specs/codegen/src/main/typescript';
const BANNERS = {
  '.ts': (place) => `// Copied by the generator from ${place}: edit it there.\n`,
  '.md': (place) => `<!-- Copied by the generator from ${place}: edit it there. -->\n`,
};

export function copySkeleton(root, out) {
  for (const path of files(join(root, SOURCE), '')) {
    const banner = BANNERS[path.slice(path.lastIndexOf('.'))];
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    if (banner) {
      writeFileSync(target, banner(`${SOURCE}/${path}`) + readFileSync(join(root, SOURCE, path), 'utf8'));
    } else {
      copyFileSync(join(root, SOURCE, path), target);
    }
  }
  copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
}

function files(base, folder) {
  return readdirSync(join(base, folder))
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .sort()
    .flatMap((name) => {
      const path = folder ? `${folder}/${name}` : name;
      return statSync(join(base, path)).isDirectory() ? files(base, path) : [path];
    });
}
