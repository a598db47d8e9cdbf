// Every rule has a good and a bad example; the bad one breaks that rule and no other, the good one breaks none.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { casesOf, exampled, lintCase } from './examples/cases.mjs';
import { TOPICS } from './ruleset.mjs';

const RULES = Object.values(TOPICS).flat();
/** Both compile a schema per example or document, which would be most of the time of these tests. */
const SLOW = ['oas3-valid-media-example', 'asyncapi-3-document-resolved'];
const optionsFor = id => ({ without: SLOW.includes(id) ? [] : SLOW });
const lines = found => found.map(({ code, path, message }) => `${code} at ${JSON.stringify(path)}: ${message}`);

test('a whole contract of either kind has no finding', async () => {
    assert.deepEqual(lines(await lintCase({ contract: 'rest' })), []);
    assert.deepEqual(lines(await lintCase({ contract: 'event' })), []);
});

test('every id stands once, and every example belongs to a rule', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
    );
    assert.deepEqual(
        exampled().filter(id => !ids.includes(id)),
        [],
    );
});

for (const { id } of RULES) {
    describe(id, () => {
        test('has a good and a bad example', () => {
            assert.notDeepEqual(
                casesOf(id, 'good').map(({ patch }) => patch),
                [],
            );
            assert.notDeepEqual(
                casesOf(id, 'bad').map(({ patch }) => patch),
                [],
            );
        });

        for (const [i, example] of casesOf(id, 'good').entries()) {
            test(`lets good example ${i + 1} pass`, async () => {
                assert.deepEqual(lines(await lintCase(example, optionsFor(id))), []);
            });
        }

        for (const [i, example] of casesOf(id, 'bad').entries()) {
            test(`finds bad example ${i + 1} at its place, and nothing else`, async () => {
                const found = await lintCase(example, optionsFor(id));
                assert.deepEqual([...new Set(found.map(({ code }) => code))], [id], lines(found).join('\n'));
                assert.deepEqual([...new Set(found.map(({ path }) => path.join(' > ')))], [example.at.join(' > ')]);
            });
        }
    });
}
