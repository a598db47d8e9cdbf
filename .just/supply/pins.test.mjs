// Each way to leave a version open is planted once, and found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsIn } from './pins.mjs';

const LIFECYCLE = ['clean', 'resources', 'compiler', 'surefire', 'jar', 'install', 'deploy', 'site']
  .map((name) => `<plugin><artifactId>maven-${name}-plugin</artifactId><version>3.1.0</version></plugin>`).join('');
const pom = (inside) => `<project><groupId>bo.org.cloud.cbba</groupId><artifactId>club</artifactId>
  <version>1.0.0-SNAPSHOT</version><properties><books.version>1.2.3</books.version></properties>
  <pluginManagement>${LIFECYCLE}</pluginManagement>${inside}</project>`;
const dependency = (version, group = 'org.books') =>
  pom(`<dependency><groupId>${group}</groupId><artifactId>shelf</artifactId><version>${version}</version></dependency>`);
const lock = (entry, manifest = { dependencies: { shelf: '1.0.0' } }) => ({
  'package.json': JSON.stringify(manifest),
  'package-lock.json': JSON.stringify({ packages: { '': manifest, 'node_modules/shelf': entry } }),
});
const HASH = `--hash=sha256:${'a'.repeat(64)}`;
const faults = (files) => faultsIn(new Map(Object.entries(files)));

const PINNED = {
  'a version': { 'pom.xml': dependency('1.2.3') },
  'a property': { 'pom.xml': dependency('${books.version}') },
  'our own snapshot': { 'pom.xml': dependency('${project.version}', 'bo.org.cloud.cbba') },
  'a lock with hashes': lock({ version: '1.0.0', integrity: 'sha512-x' }),
  'a requirement with a hash': { 'requirements.txt': `# why\nshelf==1.0.0 \\\n    ${HASH}\n` },
  'a module with a sum': { 'go.mod': 'require org.example/shelf v1.0.0\n', 'go.sum': 'org.example/shelf v1.0.0 h1:x=\n' },
  'a script': { '.just/x.sh': 'npm install "shelf@$SHELF_VERSION"\nSHELF_VERSION=1.2.3\npip install --require-hashes -r r.txt' },
};
for (const [what, files] of Object.entries(PINNED)) {
  test(`takes ${what} for pinned`, () => assert.deepEqual(faults(files), []));
}

const OPEN = {
  'a range of Maven': [{ 'pom.xml': dependency('[1.2,2)') }, /org\.books:shelf/],
  'a latest of Maven': [{ 'pom.xml': dependency('LATEST') }, /LATEST/],
  'a snapshot of others': [{ 'pom.xml': dependency('1.2.3-SNAPSHOT') }, /SNAPSHOT/],
  'a property that nobody sets': [{ 'pom.xml': dependency('${lost.version}') }, /lost\.version/],
  'an open property': [{ 'pom.xml': dependency('${books.version}').replace('1.2.3', '1.+') }, /1\.\+/],
  'a plugin without a version': [{ 'pom.xml': pom('<plugin><artifactId>press-plugin</artifactId></plugin>') }, /press-plugin/],
  'a lifecycle plugin that is not managed': [{ 'pom.xml': pom('').replace('maven-jar-plugin', 'x') }, /maven-jar-plugin/],
  'a caret of npm': [lock({ version: '1.0.0', integrity: 'sha512-x' }, { dependencies: { shelf: '^1.0.0' } }), /\^1\.0\.0/],
  'half a version of npm': [lock({ version: '1.0.0', integrity: 'sha512-x' }, { dependencies: { shelf: '1.0' } }), /shelf 1\.0/],
  'a tag of npm': [lock({ version: '1.0.0', integrity: 'sha512-x' }, { devDependencies: { shelf: 'latest' } }), /latest/],
  'a locked package without a hash': [lock({ version: '1.0.0' }), /no sha512/],
  'a lock that names its registry': [lock({ version: '1.0.0', integrity: 'sha512-x', resolved: 'https://r' }), /registry/],
  'a lock of another manifest': [{ ...lock({ version: '1.0.0', integrity: 'sha512-x' }), 'package.json': '{}' }, /beside it/],
  'a manifest without a lock': [{ 'a/package.json': '{"dependencies": {"shelf": "1.0.0"}}' }, /no lock file/],
  'a range of pip': [{ 'requirements.txt': `shelf>=1.0 ${HASH}` }, /shelf>=1\.0/],
  'a wildcard of pip': [{ 'requirements.txt': `shelf==1.* \\\n ${HASH}` }, /shelf==1/],
  'a requirement without a hash': [{ 'x-requirements.txt': 'shelf==1.0.0' }, /no hash/],
  'a module without a sum': [{ 'go.mod': 'require org.example/shelf v1.0.0\n', 'go.sum': '' }, /no sum/],
  'a replaced module': [{ 'go.mod': 'replace org.example/shelf => ../shelf\n' }, /replaces/],
  'pip in a script': [{ '.just/x.sh': 'pip install shelf==1.0.0' }, /require-hashes/],
  'npm in a script': [{ '.just/x.sh': 'npm install --silent shelf' }, /without a version/],
  'npx in a script': [{ '.ci/run': 'npx shelf' }, /npx/],
  'go install in a script': [{ '.just/x.sh': 'go install example.org/shelf@latest' }, /go\.mod/],
  'a fetched script': [{ justw: 'curl -s https://example.org/install | sh' }, /just fetched/],
  'a Maven plugin in a script': [{ '.just/x.sh': 'mvn org.books:press-maven-plugin:print' }, /Maven plugin/],
  'an open version in a script': [{ '.just/x.sh': 'SHELF_VERSION=latest' }, /SHELF_VERSION/],
  'an image by its tag': [{ '.just/x.sh': 'FROM debian:13' }, /image debian:13/],
};
for (const [what, [files, expected]] of Object.entries(OPEN)) {
  test(`finds ${what}`, () => {
    const found = faults(files);
    assert.equal(found.length > 0, true);
    assert.match(found.join('\n'), expected);
  });
}

test('an exception lets one place pass, and is a fault when nothing needs it', () => {
  const files = new Map([['.just/x.sh', 'FROM debian:13']]);
  const exception = new Map([['.just/x.sh: image debian:13', 'a template']]);
  assert.deepEqual(faultsIn(files, exception), []);
  assert.deepEqual(faultsIn(new Map(), exception), ['exception not needed: .just/x.sh: image debian:13']);
});
