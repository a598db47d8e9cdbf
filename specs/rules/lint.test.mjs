// The command itself: what it prints, how it ends, and that the allow-list stays short.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rest } from './examples/club-rest.mjs';
import { unusedAllowances } from './functions/allowances.mjs';
import { page } from './page.mjs';
import { createRuleset, TOPICS } from './ruleset.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lint-'));
after(() => rmSync(folder, { recursive: true }));

const lint = (...args) =>
    spawnSync(process.execPath, [join(HERE, 'lint.mjs'), ...args], { encoding: 'utf8', cwd: folder });

test('prints file, line, rule and message of a finding and ends with 1', () => {
    mkdirSync(join(folder, 'openapi'), { recursive: true });
    const text = JSON.stringify({ ...rest, servers: [{ url: '/elsewhere' }] }, null, 2);
    writeFileSync(join(folder, 'openapi', 'club.json'), text);
    const line = text.split('\n').findIndex(part => part.includes('"servers"')) + 1;

    const { status, stdout } = lint(folder);

    assert.equal(status, 1);
    assert.match(
        stdout,
        new RegExp(`^openapi/club\\.json:${line}: house-service-prefix servers must be .*"/club"`, 'm'),
    );
    assert.match(
        stdout,
        /allowed\.yaml:\d+: house-allowance-used well_known_paths: no contract uses "\/oauth2\/token"/,
    );
});

test('refuses to call an empty folder clean', () => {
    const { status, stderr } = lint(join(folder, 'nothing'));
    assert.equal(status, 1);
    assert.match(stderr, /no resolved contracts/);
});

test('finds an allowance that nothing uses, at its line', () => {
    const allowed = 'verbs:\n  list: {}\n  burn: {}\nsingletons:\n  loans: not needed, but used\n';
    assert.deepEqual(unusedAllowances(allowed, [{ data: rest }]), [
        { line: 3, message: 'verbs: no contract uses "burn"' },
    ]);
});

test('every rule is an error', () => {
    const { rules } = createRuleset({});
    const ids = Object.values(TOPICS)
        .flat()
        .map(({ id }) => id);
    assert.deepEqual(Object.keys(rules).sort(), ids.sort());
    assert.deepEqual(
        Object.values(rules)
            .map(rule => rule.severity ?? rule)
            .filter(severity => severity !== 'error'),
        [],
    );
});

test('every rule states its reason in a sentence', () => {
    const odd = Object.values(TOPICS)
        .flat()
        .filter(({ reason }) => !/^\S.{30,}\.$/.test(reason))
        .map(({ id }) => id);
    assert.deepEqual(odd, []);
});

test('the page is the one that the rules and examples give', () => {
    assert.equal(readFileSync(join(HERE, 'README.md'), 'utf8'), page(), 'run npm run page');
});
