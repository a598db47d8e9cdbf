import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { compare } from './same-bytes.mjs';

function comparing(first, second) {
  const folder = mkdtempSync(join(tmpdir(), 'jars-'));
  try {
    for (const [place, jars] of Object.entries({ first, second })) {
      mkdirSync(join(folder, place));
      for (const [name, bytes] of Object.entries(jars)) {
        mkdirSync(dirname(join(folder, place, name)), { recursive: true });
        writeFileSync(join(folder, place, name), bytes);
      }
    }
    return compare(join(folder, 'first'), join(folder, 'second'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the same bytes are no fault, at the same place or by name', () => {
  const built = { 'shelf/target/shelf.jar': 'abc', 'press/target/press.jar': 'def' };
  assert.deepEqual(comparing(built, built), { count: 2, faults: [] });
  assert.deepEqual(comparing({ 'shelf.jar': 'abc', 'press.jar': 'def' }, built), { count: 2, faults: [] });
});

test('one other byte, or one more, is found', () => {
  assert.match(comparing({ 'a/target/a.jar': 'abc' }, { 'a/target/a.jar': 'abd' }).faults[0], /part at 2/);
  assert.match(comparing({ 'a/target/a.jar': 'abc' }, { 'a/target/a.jar': 'abcd' }).faults[0], /3 and 4 bytes/);
});

test('a jar without a twin is found', () => {
  assert.match(comparing({ 'b.jar': 'x' }, { 'a/target/a.jar': 'abc' }).faults[0], /second only/);
  assert.match(comparing({ 'a/target/a.jar': 'x', 'b/target/b.jar': 'x' }, { 'a/target/a.jar': 'x' }).faults[0], /first only/);
});
