import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sources } from './dependencies.mjs';
import { allowList, leaksIn } from './secrets.mjs';

const folder = mkdtempSync(join(tmpdir(), 'planted-'));
after(() => rmSync(folder, { recursive: true }));

// Put together, so that this file does not hold what it plants.
const PLANTED = {
  'aws-access-token': `aws_key = "${'AK'}IAQ3EGRJ7WZLPN2YX5"\n`,
  'private-key': `-----BEGIN ${'PRIVATE'} KEY-----\n${'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg\n'.repeat(3)}-----END ${'PRIVATE'} KEY-----\n`,
  jwt: `x = ${'ey'}JhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.${'ey'}JzdWIiOiI3ZjNhOWMxMiIsImlhdCI6MTkzMDAwMDAwMH0.q8Zt3vLxN5mKpR2wYcB7dF9gHjS4aE6uTi1oQ0Xk\n`,
  'generic-api-key': `client_secret: ${'q8Zt3vLxN5mK'}pR2wYcB7dF9gHjS4aE6u\n`,
  'password-in-url': `url: postgresql://club:${'open'}sesame9@db.example.org/club\n`,
};
for (const [rule, text] of Object.entries(PLANTED)) writeFileSync(join(folder, `${rule}.txt`), text);
writeFileSync(join(folder, 'allowed-in-place.txt'), PLANTED.jwt.replace('\n', ` # gitleaks${':'}allow\n`));
writeFileSync(join(folder, 'clean.txt'), 'url: postgresql://club@db.example.org/club\nsecret: ${CLUB_SECRET}\n');
const found = leaksIn(folder);

for (const rule of Object.keys(PLANTED)) {
  test(`finds a planted ${rule}`, () => {
    assert.ok(found.some(({ RuleID, File }) => RuleID === rule && File === `${rule}.txt`), JSON.stringify(found, null, 1));
  });
}

test('takes no permission from a comment in the file itself', () => {
  assert.ok(found.some(({ File }) => File === 'allowed-in-place.txt'));
});

test('finds nothing in what names no secret, and tells none', () => {
  assert.deepEqual(found.filter(({ File }) => File === 'clean.txt'), []);
  assert.ok(!JSON.stringify(found).includes('sesame'));
});

test('finds in the history what was taken out of the files', () => {
  const git = (...args) => execFileSync('git', ['-C', folder, '-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args]);
  git('init', '-q');
  git('add', 'jwt.txt');
  git('commit', '-qm', 'planted');
  git('rm', '-q', '--cached', 'jwt.txt');
  git('commit', '-qm', 'taken out');
  assert.deepEqual(leaksIn(folder, 'git').map(({ RuleID }) => RuleID), ['jwt']);
});

test('every known example has its reason and still stands somewhere', () => {
  const entries = allowList();
  assert.ok(entries.length > 0);
  const texts = [...sources(/./)].filter(([name]) => !name.endsWith('gitleaks.toml')).map(([, text]) => text);
  for (const { reason, values } of entries) {
    assert.ok(reason.length > 10, values.join());
    for (const value of values) {
      const pattern = new RegExp(value.replace(/^\^/, '').replace(/\$$/, ''));
      assert.ok(texts.some((text) => pattern.test(text)), `${value} is no more: ${reason}`);
    }
  }
});
