// What each kind of package manager has pinned, read from its own files into one shape:
// { kind, name, version, licences: [text...], from }; `name` is group:artifact for Maven.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Name to text of the files that git knows or would add, of those that are there. */
export function sources(pattern) {
  const names = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { encoding: 'utf8' }).split('\0');
  const wanted = names.filter((name) => name && pattern.test(name) && existsSync(name)).sort();
  return new Map(wanted.map((name) => [name, readFileSync(name, 'utf8')]));
}

export function npmPackages(lock, from) {
  return Object.entries(JSON.parse(lock).packages)
    .filter(([path, entry]) => path && !entry.link)
    .map(([path, { version, license, integrity }]) => ({
      kind: 'npm', name: path.replace(/^.*node_modules\//, ''), version, licences: license ? [license] : [], integrity, from,
    }));
}

export function pythonPackages(requirements, from) {
  return [...requirements.matchAll(/^([\w.-]+)==([^\s;\\]+)/gm)]
    .map(([, name, version]) => ({ kind: 'pypi', name: name.toLowerCase().replace(/[-_.]+/g, '-'), version, licences: [], from }));
}

export function goModules(mod, from) {
  return [...mod.matchAll(/^\s*(?:require\s+)?([\w-]+(?:\.[\w-]+)+(?:\/\S+)?) (v\S+)/gm)]
    .map(([, name, version]) => ({ kind: 'golang', name, version, licences: [], from }));
}

/** Maven's list: each licence stands in parentheses, which may hold parentheses themselves; then name (g:a:v - url). */
export function javaArtifacts(list, from) {
  return list.split('\n').filter((line) => line.startsWith('     (')).map((line) => {
    const licences = [];
    let rest = line.trim();
    while (rest.startsWith('(')) {
      let depth = 0;
      let end = 0;
      for (; end < rest.length; end++) {
        if (rest[end] === '(') depth++;
        if (rest[end] === ')' && --depth === 0) break;
      }
      licences.push(rest.slice(1, end));
      rest = rest.slice(end + 1).trim();
    }
    const [, group, artifact, version] = rest.match(/\(([\w.-]+):([\w.-]+):([\w.+-]+) - .*\)$/);
    return { kind: 'maven', name: `${group}:${artifact}`, version, licences, from };
  });
}

/** Licences of what its package manager's files do not tell: kind, name, version, licence, a line each. */
export function knownLicences(table) {
  return new Map(table.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
    const [kind, name, version, licence] = line.split('\t');
    return [`${kind} ${name} ${version}`, licence];
  }));
}

export const key = ({ kind, name, version }) => `${kind} ${name} ${version}`;

/** The npm, Python and Go packages that build, test and check; none of them is shipped. */
export function toolPackages(table) {
  const known = knownLicences(table);
  const all = [
    ...[...sources(/(^|\/)package-lock\.json$/)].flatMap(([name, text]) => npmPackages(text, name)),
    ...[...sources(/(^|\/|-)requirements[\w.-]*\.txt$/)].flatMap(([name, text]) => pythonPackages(text, name)),
    ...[...sources(/(^|\/)go\.mod$/)].flatMap(([name, text]) => goModules(text, name)),
  ];
  const unique = new Map();
  for (const each of all) {
    if (known.has(key(each))) each.licences = [known.get(key(each))];
    if (!unique.has(key(each))) unique.set(key(each), each);
  }
  return { packages: [...unique.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)), known };
}
