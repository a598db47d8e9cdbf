// Whatever a build fetches has one exact version, and bytes that are known beforehand where its package manager can hold
// them to that. Prints each place that leaves a choice, and fails if there is one.
import { pathToFileURL } from 'node:url';
import { goModules, sources } from './dependencies.mjs';

export const READ = /(^|\/)(pom\.xml|package(-lock)?\.json|go\.(mod|sum)|\.npmrc)$|requirements[\w.-]*\.txt$|^\.just\/[\w-]+\.sh$|^\.ci\/run$|^justw$/;
const EXACT = /^\d[\w.-]*(\+[\w.-]+)?$/;
const SEMVER = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;
const LIFECYCLE = ['clean', 'resources', 'compiler', 'surefire', 'jar', 'install', 'deploy', 'site'];

/** What is not pinned for a reason. An entry that nothing needs any more is a fault too. */
export const EXCEPTIONS = new Map([
  ['.just/lambda.sh: image debian:13-slim', 'a template for whoever builds the image, and no image is built here; pin the digest there'],
]);

const isExact = (version) => EXACT.test(version) && !/SNAPSHOT|latest|release$/i.test(version);

function propertiesOf(pom) {
  const block = pom.match(/<properties>([\s\S]*?)<\/properties>/)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/<([\w.-]+)>([^<]*)<\/\1>/g)].map(([, name, value]) => [name, value]));
}

function poms(files) {
  const bare = (text) => text.replace(/<!--[\s\S]*?-->/g, '');
  const root = bare(files.get('pom.xml') ?? '');
  const faults = [];
  const managed = new Set([...root.matchAll(/<artifactId>([\w-]+)<\/artifactId>\s*<version>/g)].map(([, name]) => name));
  for (const each of LIFECYCLE) {
    if (files.has('pom.xml') && !managed.has(`maven-${each}-plugin`)) faults.push(`pom.xml: maven-${each}-plugin has no version`);
  }
  for (const [name, text] of files) {
    if (!name.endsWith('pom.xml')) continue;
    const pom = bare(text);
    const values = { ...propertiesOf(root), ...propertiesOf(pom) };
    for (const found of pom.matchAll(/<version>([^<]*)<\/version>/g)) {
      const before = pom.slice(0, found.index);
      const owner = before.slice(before.lastIndexOf('<groupId>')).match(/<groupId>([^<]*)/)?.[1];
      const artifact = before.slice(before.lastIndexOf('<artifactId>')).match(/<artifactId>([^<]*)/)?.[1];
      if (owner === 'bo.org.cloud.cbba' && /^(\$\{project\.version}|1\.0\.0-SNAPSHOT)$/.test(found[1])) continue;
      const version = found[1].replace(/\$\{([\w.-]+)}/g, (all, property) => values[property] ?? all);
      if (!isExact(version)) faults.push(`${name}: ${owner}:${artifact} ${version}`);
    }
    for (const [, head] of pom.matchAll(/<plugin>([\s\S]*?)(?=<executions>|<configuration>|<dependencies>|<\/plugin>)/g)) {
      const plugin = head.match(/<artifactId>([^<]*)/)[1];
      if (!head.includes('<version>') && !managed.has(plugin)) faults.push(`${name}: ${plugin} has no version`);
    }
  }
  return faults;
}

const direct = (manifest) => ({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });

function npm(files) {
  const faults = [];
  const locked = new Set();
  for (const [name, text] of files) {
    if (!name.endsWith('package-lock.json')) continue;
    const lock = JSON.parse(text);
    const manifest = JSON.parse(files.get(name.replace('-lock', '')) ?? '{}');
    if (JSON.stringify(direct(manifest)) !== JSON.stringify(direct(lock.packages?.[''] ?? {}))) {
      faults.push(`${name}: is not of the package.json beside it`);
    }
    for (const [path, entry] of Object.entries(lock.packages ?? {}).filter(([path]) => path)) {
      if (!isExact(entry.version ?? '')) faults.push(`${name}: ${path} ${entry.version ?? 'has no version'}`);
      if (!/^sha512-/.test(entry.integrity ?? '')) faults.push(`${name}: ${path} has no sha512`);
      if (entry.resolved) faults.push(`${name}: ${path} names the registry that it came from`);
      locked.add(`${path.replace(/^.*node_modules\//, '')} ${entry.version}`);
    }
  }
  for (const [name, text] of files) {
    if (!name.endsWith('package.json')) continue;
    for (const [dependency, version] of Object.entries(direct(JSON.parse(text)))) {
      // To npm 1 and 1.2 are ranges.
      if (!SEMVER.test(version)) faults.push(`${name}: ${dependency} ${version}`);
      else if (!locked.has(`${dependency} ${version}`)) faults.push(`${name}: ${dependency} ${version} is in no lock file`);
    }
  }
  return faults;
}

function python(files) {
  const faults = [];
  for (const [name, text] of files) {
    if (!/requirements[\w.-]*\.txt$/.test(name)) continue;
    for (const line of text.replace(/\\\n/g, ' ').split('\n').map((each) => each.trim())) {
      if (!line || line.startsWith('#')) continue;
      if (!/^[\w.-]+==\d[\w.!+-]*( |$)/.test(line)) faults.push(`${name}: ${line.slice(0, 60)}`);
      else if (!/--hash=sha256:[0-9a-f]{64}/.test(line)) faults.push(`${name}: ${line.slice(0, 60)} has no hash`);
    }
  }
  return faults;
}

function go(files) {
  const faults = [];
  for (const [name, text] of files) {
    if (!name.endsWith('go.mod')) continue;
    const sums = files.get(name.replace(/mod$/, 'sum')) ?? '';
    if (/^\s*(replace|exclude)\b/m.test(text)) faults.push(`${name}: replaces a module`);
    for (const { name: module, version } of goModules(text, name)) {
      if (!/^v\d+\.\d+\.\d+/.test(version)) faults.push(`${name}: ${module} ${version}`);
      if (!sums.includes(`${module} ${version} h1:`)) faults.push(`${name}: ${module} ${version} has no sum`);
    }
  }
  return faults;
}

const SCRIPT_RULES = [
  [/\bpip3?"? install\b(?!.*--require-hashes)/, 'pip install without --require-hashes'],
  [/\b(npx|pnpx)\b(?!.*--no-install)/, 'npx fetches what it likes'],
  [/\bgo"? (install|get|run) /, 'go fetches what no go.mod names'],
  [/\b(curl|wget)\b[^|]*\|\s*(ba)?sh\b/, 'runs what was just fetched'],
  [/:[\w-]*maven[\w-]*plugin:(?!\d|\$)/, 'a Maven plugin without a version'],
];

function scripts(files) {
  const faults = [];
  for (const [name, text] of files) {
    if (!/\.sh$|^\.ci\/run$|^justw$/.test(name)) continue;
    for (const line of text.replace(/\\\n/g, ' ').split('\n').filter((each) => !/^\s*#/.test(each))) {
      for (const [pattern, what] of SCRIPT_RULES) if (pattern.test(line)) faults.push(`${name}: ${what}`);
      for (const [, packages] of line.matchAll(/\bnpm (?:install|i|add)\b(.*)/g)) {
        if (!/[^\s"]@(\d|\$)/.test(packages)) faults.push(`${name}: npm install without a version`);
      }
      const version = line.match(/^\s*([A-Z_]+_(?:VERSION|WHEEL))=(.*)$/);
      if (version && !isExact(version[2].replace(/"/g, ''))) faults.push(`${name}: ${version[1]} ${version[2]}`);
      const image = line.match(/^FROM (\S+)/)?.[1];
      if (image && !/@sha256:[0-9a-f]{64}$/.test(image)) faults.push(`${name}: image ${image}`);
    }
  }
  return faults;
}

/** Each place in `files` (name to text) that leaves a choice, less the exceptions. */
export function faultsIn(files, exceptions = new Map()) {
  const all = [poms, npm, python, go, scripts].flatMap((check) => check(files));
  const unused = [...exceptions.keys()].filter((each) => !all.includes(each)).map((each) => `exception not needed: ${each}`);
  return [...all.filter((each) => !exceptions.has(each)), ...unused];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = sources(READ);
  const faults = faultsIn(files, EXCEPTIONS);
  faults.forEach((fault) => console.error(`not pinned: ${fault}`));
  console.log(`pins: ${files.size} files that name versions, ${faults.length} places left open, ${EXCEPTIONS.size} by exception`);
  EXCEPTIONS.forEach((reason, place) => console.log(`  ${place}: ${reason}`));
  process.exit(faults.length || files.size === 0 ? 1 : 0);
}
