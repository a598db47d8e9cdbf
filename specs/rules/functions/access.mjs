// Who may call, how often, and how a repeated call is kept harmless.

import { entries, isObject, list } from './view.mjs';
import { perOperation } from './rule.mjs';

const CLASSES = ['auth', 'write', 'read', 'service'];
const SCOPE = /^[a-z-]+(:[a-z-]+)+$/;
const NEEDS = {
    permission: (value, operation, { permissions }) => permissions.has(value),
    scope: value => SCOPE.test(value),
    owner: (value, operation) => value === 'resource' || operation.parameter('path', value) !== undefined,
    user: value => value === true,
    step_up: value => Number.isInteger(value) && value >= 1 && value <= 60,
};

export const access = [
    perOperation(
        'house-security-stated',
        'Nothing is open by omission: an operation names its scheme, and a public one says security: [].',
        function* (operation) {
            const { security } = operation.node;
            if (!Array.isArray(security)) {
                yield [operation.at, 'security is missing; a public operation says security: []'];
            } else if (security.length > 0 && security.every(way => entries(way).length === 0)) {
                yield [operation.at, 'the alternative {} alone makes an operation public: say security: []'];
            }
        },
    ),

    perOperation(
        'house-requires-stated',
        'Every call that is not public says what the caller needs; the runtime checks exactly that before the handler.',
        function* (operation) {
            const needs = operation.node['x-requires'];
            if (!Array.isArray(operation.node.security)) {
                return;
            }
            if (operation.isPublic && needs !== undefined) {
                yield [[...operation.at, 'x-requires'], 'a public operation requires nothing'];
            } else if (!operation.isPublic && list(needs).length === 0) {
                yield [operation.at, 'x-requires is missing'];
            }
        },
    ),

    perOperation(
        'house-requires-shape',
        'x-requires is an OR of ANDs over what the runtime can check: permission, scope, owner, user, step_up.',
        function* (operation, platform) {
            for (const [i, need] of list(operation.node['x-requires']).entries()) {
                const at = [...operation.at, 'x-requires', i];
                if (!isObject(need) || Object.keys(need).length === 0) {
                    yield [at, 'an alternative names at least one need'];
                }
                const odd = entries(need).find(([name, value]) => !NEEDS[name]?.(value, operation, platform));
                if (odd !== undefined) {
                    yield [at, `${odd[0]}: ${JSON.stringify(odd[1])} is nothing the runtime can check`];
                }
            }
        },
    ),

    perOperation(
        'house-rate-limit-class',
        'Every call is limited by a class whose figures stand in configuration; a call without one would be unlimited.',
        function* (operation) {
            const limit = operation.node['x-rate-limit'];
            if (!CLASSES.includes(limit)) {
                yield [operation.at, `x-rate-limit must be one of ${CLASSES.join(', ')}, not ${limit}`];
            }
        },
    ),

    perOperation(
        'house-idempotent-creation',
        'A client that lost the answer must be able to repeat: a POST that creates or starts something is ' +
            'x-idempotent.',
        function* (operation) {
            const starts = operation.method === 'post' && (operation.answers(201) || operation.answers(202));
            if (starts && operation.node['x-idempotent'] !== true && operation.node['x-credential'] !== true) {
                yield [operation.at, 'a POST that creates or starts something says x-idempotent: true'];
            }
        },
    ),

    perOperation(
        'house-idempotency-key',
        'The key travels in one optional header, which is there exactly where the operation is x-idempotent, ' +
            'and on POST alone.',
        function* (operation) {
            const idempotent = operation.node['x-idempotent'] === true;
            const found = operation.parameter('header', 'Idempotency-Key');
            if (idempotent && operation.method !== 'post') {
                yield [[...operation.at, 'x-idempotent'], 'x-idempotent is for POST; other methods repeat harmlessly'];
            } else if (idempotent !== (found !== undefined)) {
                yield [
                    operation.at,
                    idempotent
                        ? 'the parameter Idempotency-Key is missing'
                        : 'Idempotency-Key is taken but the operation is not x-idempotent',
                ];
            } else if (found !== undefined && found.parameter.required === true) {
                yield [found.at, 'Idempotency-Key is never required'];
            }
        },
    ),

    perOperation(
        'house-idempotent-no-credential',
        'A replayed answer is stored for a day, and a credential must not be: such an operation is not x-idempotent.',
        function* (operation) {
            if (operation.node['x-idempotent'] !== true) {
                return;
            }
            if (operation.node['x-credential'] === true) {
                yield [operation.at, 'x-credential and x-idempotent exclude each other'];
            }
            const { view } = operation;
            for (const { at, response } of operation.successes) {
                const names = [...view.reached(response.content ?? {})];
                const schemas = names.map(name => view.data.components.schemas?.[name]);
                const secret = schemas
                    .flatMap(schema => entries(schema?.properties))
                    .find(([, property]) => view.follow(property)['x-sensitive'] === true);
                if (secret !== undefined) {
                    yield [at, `"${secret[0]}" is a credential: its answer is never replayed`];
                }
            }
        },
    ),
];
