import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closure, component, shipped, tools, validator } from './sbom.mjs';

const CLIENT = { name: '@ugsys/client', version: '1.0.0', license: 'Apache-2.0' };
const WHEN = '2026-01-01T00:00:00Z';
const refusals = validator(fileURLToPath(new URL('../../.tools/cyclonedx-9.0.5', import.meta.url)));
const jar = (path) => ({
  type: 'library', 'bom-ref': `pkg:maven/${path}`, name: path, version: '1', purl: `pkg:maven/${path}`,
  hashes: [{ alg: 'MD5', content: 'a'.repeat(32) }, { alg: 'SHA-256', content: 'b'.repeat(64) }], licenses: [{ license: { id: 'MIT' } }],
});
const document = (name, edges) => ({
  metadata: { component: jar(name) }, components: Object.keys(edges).filter((each) => each !== name).map(jar),
  dependencies: Object.entries(edges).map(([ref, on]) => ({ ref: `pkg:maven/${ref}`, dependsOn: on.map((each) => `pkg:maven/${each}`) })),
});
const RIC = 'com.amazonaws/aws-lambda-java-runtime-interface-client@2';
const club = document('club', { club: ['shelf'], shelf: [] });
const press = document('press', { press: ['shelf', 'ink'], ink: [], shelf: ['wood'], wood: [] });
const bench = document('bench', { bench: [RIC, 'jmh'], [RIC]: ['utils'], utils: [], jmh: [] });
const platform = () => shipped([club, press], bench, CLIENT, WHEN);
const names = ({ components }) => components.map(({ purl }) => purl.replace('pkg:maven/', ''));

test('what is shipped is what the services need, the container layout needs, and the client', () => {
  assert.deepEqual(names(platform()), ['club', RIC, 'ink', 'press', 'shelf', 'utils', 'wood', 'pkg:npm/%40ugsys/client@1.0.0']);
  assert.deepEqual(platform().dependencies.find(({ ref }) => ref === 'pkg:maven/shelf').dependsOn, ['pkg:maven/wood']);
});

test('the order in which services come changes no byte', () => {
  assert.equal(JSON.stringify(shipped([press, club], bench, CLIENT, WHEN)), JSON.stringify(platform()));
});

test('the schema takes it, and refuses a hash that is none', () => {
  assert.deepEqual(refusals(platform()), []);
  const broken = platform();
  broken.components[0].hashes[0].content = 'none';
  assert.notDeepEqual(refusals(broken), []);
});

test('a client that came to need something is noticed', () => {
  assert.throws(() => shipped([club], bench, { ...CLIENT, dependencies: { shelf: '1.0.0' } }, WHEN), /run-time dependencies/);
});

test('a container layout that lost its runtime client is noticed', () => {
  assert.throws(() => shipped([club], document('bench', { bench: ['jmh'], jmh: [] }), CLIENT, WHEN), /runtime interface client/);
});

test('follows a graph that goes in a circle', () => {
  assert.deepEqual([...closure([{ ref: 'a', dependsOn: ['b'] }, { ref: 'b', dependsOn: ['a'] }], 'a')], ['a', 'b']);
});

test('a tool has its address, its licence, and the hash that the lock file has of it', () => {
  const integrity = `sha512-${Buffer.from('ab'.repeat(64), 'hex').toString('base64')}`;
  const each = component({ kind: 'npm', name: '@books/shelf', version: '1.0.0', licences: ['MIT'], integrity }, new Set(['MIT']));
  assert.equal(each.purl, 'pkg:npm/%40books/shelf@1.0.0');
  assert.deepEqual(each.hashes, [{ alg: 'SHA-512', content: 'ab'.repeat(64) }]);
  assert.deepEqual(each.licenses, [{ license: { id: 'MIT' } }]);
});

test('build tools leave out what is shipped, name programs and plugins, and pass the schema', () => {
  const java = ['shelf', 'press'].map((name) => ({ kind: 'maven', name: `org.books:${name}`, version: '1.0', licences: ['Own'] }));
  const all = tools(java, [], new Set(['maven org.books:shelf 1.0']), new Set(), WHEN);
  assert.deepEqual(refusals(all), []);
  const purls = all.components.map(({ purl }) => purl);
  assert.ok(purls.includes('pkg:maven/org.books/press@1.0') && !purls.includes('pkg:maven/org.books/shelf@1.0'));
  assert.ok(purls.some((purl) => purl.startsWith('pkg:maven/org.apache.maven/apache-maven@')));
  assert.ok(purls.some((purl) => purl.startsWith('pkg:maven/org.apache.maven.plugins/maven-compiler-plugin@')));
});
