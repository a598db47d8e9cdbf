// Examples are tests: every body has named ones, as a member would write them.

import { entries, isObject } from './view.mjs';
import { both, perOperation } from './rule.mjs';

const NAME = /^[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*$/;
const FILLER = /^(string|foo|bar|baz|lorem ipsum.*|test|example|todo|xxx+|john doe|asdf.*)$/i;
const OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?([+-]\d{2}:?\d{2})?$/;

export const examples = [
    perOperation(
        'house-request-example',
        'The test suite sends the examples of requests, so every body has at least one, by name.',
        function* (operation) {
            for (const [type, media] of entries(operation.requestBody.content)) {
                if (entries(media.examples).length === 0) {
                    yield [[...operation.at, 'requestBody'], `the ${type} body has no named example`];
                }
            }
        },
    ),

    perOperation(
        'house-response-example',
        'The reference, the fakes and the tests show what a success looks like, so each has at least one ' +
            'named example.',
        function* (operation) {
            for (const { at, response, status } of operation.successes) {
                for (const [type, media] of entries(response.content)) {
                    if (entries(media.examples).length === 0) {
                        yield [at, `the ${type} body of ${status} has no named example`];
                    }
                }
            }
        },
    ),

    both(
        'house-example-named',
        'A test report names the example that failed, so an example has a name that is an identifier, never ' +
            'just "example".',
        function* (view) {
            for (const { at, media } of bodies(view)) {
                if (media.example !== undefined) {
                    yield [at, 'use examples with names, not example'];
                }
                const odd = Object.keys(media.examples ?? {}).find(name => !NAME.test(name));
                if (odd !== undefined) {
                    yield [at, `the example name "${odd}" must be an identifier`];
                }
            }
        },
    ),

    both(
        'house-example-real',
        'Filler hides mistakes that real text shows (length, accents, case): examples read as a member would ' +
            'write them.',
        function* (view) {
            for (const { value, at } of exampleValues(view)) {
                if (typeof value === 'string' && FILLER.test(value.trim())) {
                    yield [at, `"${value}" is filler`];
                }
            }
        },
    ),

    both(
        'house-example-utc',
        'Instants are in UTC with Z everywhere, so examples show no other form.',
        function* (view) {
            for (const { value, at } of exampleValues(view)) {
                if (typeof value === 'string' && OFFSET.test(value)) {
                    yield [at, `"${value}" must end in Z`];
                }
            }
        },
    ),

    both(
        'house-example-state',
        'An example that needs something to exist says so in a sentence, under which the state handlers and ' +
            'Pact know it.',
        function* (view) {
            for (const { at, media } of bodies(view)) {
                for (const [name, example] of entries(media.examples)) {
                    const state = view.follow(example)['x-state'];
                    if (state !== undefined && !/^\S.* .*[^.\s]$/.test(state)) {
                        yield [[...at, 'examples', name], 'x-state is a sentence without a full stop'];
                    }
                }
            }
        },
    ),
];

/** Every body of requests and answers that may carry examples. */
function* bodies(view) {
    for (const operation of view.operations) {
        const requests = operation.node.requestBody
            ? [{ at: [...operation.at, 'requestBody'], content: operation.requestBody.content }]
            : [];
        const answers = operation.responses.map(({ at, response }) => ({ at, content: response.content }));
        for (const { at, content } of [...requests, ...answers]) {
            for (const [type, media] of entries(content)) {
                yield { at: [...at, 'content', type], media };
            }
        }
    }
}

function* exampleValues(view) {
    for (const { at, media } of bodies(view)) {
        for (const [name, example] of entries(media.examples)) {
            yield* leaves(view.follow(example).value, [...at, 'examples', name, 'value']);
        }
    }
    for (const [name, message] of entries(view.data.components?.messages)) {
        for (const [i, example] of (message.examples ?? []).entries()) {
            yield* leaves(example.payload, ['components', 'messages', name, 'examples', i, 'payload']);
        }
    }
}

function* leaves(value, at) {
    if (Array.isArray(value) || isObject(value)) {
        for (const [key, child] of Object.entries(value)) {
            yield* leaves(child, [...at, Array.isArray(value) ? Number(key) : key]);
        }
    } else {
        yield { value, at };
    }
}
