// The examples of the README compile, run, and print what it says.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { exampleServer } from './examples.js';

const programs = readdirSync('out/readme').filter((name) => /^\d+\.js$/.test(name));

test('the README has its examples', () => {
  assert.ok(programs.length >= 7, String(programs));
});

for (const program of programs) {
  const expected = `readme/${program.replace('.js', '.text')}`;

  test(`example ${program.replace('.js', '')} of the README prints what it says`, async (t) => {
    const server = await exampleServer(t);
    const run = `out/readme/run-${program}`;
    writeFileSync(run, readFileSync(`out/readme/${program}`, 'utf8').replaceAll('http://localhost:8080', server.url));
    const { stdout } = await promisify(execFile)(process.execPath, [run]);
    assert.ok(existsSync(expected), 'every example says what it prints');
    assert.equal(stdout, readFileSync(expected, 'utf8'));
  });
}
