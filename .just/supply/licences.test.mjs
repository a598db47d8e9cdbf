import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goModules, javaArtifacts, knownLicences, npmPackages, pythonPackages } from './dependencies.mjs';
import { allowed, entryOf, judge, shippedPackages } from './licences.mjs';

const list = allowed();
const shelf = (...licences) => ({ kind: 'maven', name: 'org.books:shelf', version: '1.0', licences, from: 'here' });

for (const text of ['GPL-3.0-only', 'GNU General Public License v3', 'AGPL-3.0', 'SSPL-1.0', 'BUSL-1.1', 'Commons Clause',
  'Apache-2.0 with Commons Clause', 'Apache License 1.1', 'MIT AND GPL-3.0-only', 'proprietary', '']) {
  test(`refuses "${text}" wherever it is`, () => {
    assert.equal(judge([shelf(text)], list, true).refused.length, 1);
    assert.equal(judge([shelf(text)], list, false).refused.length, 1);
  });
}

test('names the package that has no allowed licence', () => {
  assert.deepEqual(judge([shelf('MIT'), { ...shelf('AGPL-3.0'), name: 'org.books:press' }], list, true).refused,
    ['maven org.books:press 1.0: AGPL-3.0 (here)']);
});

test('refuses a package without a licence', () => {
  assert.match(judge([shelf()], list, false).refused[0], /no licence is known/);
});

test('lets a tool have a licence that nothing shipped may have', () => {
  for (const text of ['DynamoDB Local License Agreement', 'GNU LGPL v2.1', 'CDDL', 'MIT AND PSF-2.0']) {
    assert.equal(judge([shelf(text)], list, false).refused.length, 0, text);
    assert.equal(judge([shelf(text)], list, true).refused.length, 1, text);
  }
});

test('takes one of several licences, and all of those that bind together', () => {
  assert.equal(judge([shelf('LGPL-3.0', 'Apache-2.0')], list, true).refused.length, 0);
  assert.equal(entryOf('(GPL-2.0-only OR MIT)', list, true).id, 'MIT');
  assert.equal(entryOf('MIT AND BSD-3-Clause', list, true).id, 'MIT');
  assert.equal(entryOf('MIT AND SSPL-1.0', list, true), undefined);
});

test('each entry of the list has a reason and says whether it may be shipped', () => {
  for (const entry of list) {
    assert.ok(entry.reason.length > 5, entry.id);
    assert.equal(typeof entry.shipped, 'boolean');
  }
});

test('reads licences that hold parentheses, and names that do', () => {
  const [first, second] = javaArtifacts(
    '     (EPL 2.0) (GPL2 (w/ CPE)) A shelf (small) (org.books:shelf:1.0 - https://books)\n' +
    '     (MIT) Press (org.books:press_2.13:2.0.Final - no url defined)\n', 'x');
  assert.deepEqual(first.licences, ['EPL 2.0', 'GPL2 (w/ CPE)']);
  assert.equal(first.name, 'org.books:shelf');
  assert.equal(`${second.name} ${second.version}`, 'org.books:press_2.13 2.0.Final');
});

test('reads what the other package managers have pinned', () => {
  const lock = JSON.stringify({ packages: { '': {}, 'node_modules/a/node_modules/@b/c': { version: '1.0.0', license: 'MIT' } } });
  assert.deepEqual(npmPackages(lock, 'x').map(({ name, licences }) => [name, licences]), [['@b/c', ['MIT']]]);
  assert.deepEqual(pythonPackages('# a\nZope.Interface==8.7 \\\n  --hash=sha256:0\n').map(({ name, version }) => [name, version]),
    [['zope-interface', '8.7']]);
  assert.deepEqual(goModules('module m\n\ngo 1.27\n\nrequire (\n\tgo4.org v0.1.0 // indirect\n\ta.b/c/v2 v2.0.1\n)\n')
    .map(({ name }) => name), ['go4.org', 'a.b/c/v2']);
  assert.equal(knownLicences('# x\npypi\ta\t1.0\tMIT\n').get('pypi a 1.0'), 'MIT');
});

test('reads the licences of a bill of materials, without our own modules', () => {
  const bom = { components: [
    { group: 'bo.org.cloud.cbba', name: 'club', version: '1' },
    { group: 'org.books', name: 'shelf', version: '1.0', licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Other' } }] },
  ] };
  assert.deepEqual(shippedPackages(JSON.stringify(bom), 'here'), [shelf('MIT', 'Other')]);
});
