// What an operation may answer: statuses, bodies, lists.

import { entries, header, isObject } from './view.mjs';
import { perAnswer, perOperation } from './rule.mjs';

const STATUSES =
    '200 201 202 204 304 400 401 403 404 405 406 408 409 410 412 413 414 415 422 423 428 429 431 500 503'.split(' ');
export const answers = [
    perOperation(
        'house-one-success',
        'A generated method has one return type, so exactly one success answer is stated.',
        function* (operation) {
            const found = operation.successes.map(({ status }) => status);
            if (found.length !== 1) {
                yield [[...operation.at, 'responses'], `exactly one 2xx answer, not [${found.join(', ')}]`];
            }
        },
    ),

    perAnswer(
        'house-status-allowed',
        'Clients handle a closed set of statuses, each with one meaning; `default` would hide which ones there are.',
        function* ({ status, at }) {
            if (!STATUSES.includes(status)) {
                yield [at, `status ${status} is not one the platform answers`];
            }
        },
    ),

    perAnswer(
        'house-success-body',
        '200 and 201 answer the resource itself as JSON; 204 and 304 have no body.',
        function* ({ status, at, response }, operation) {
            const types = entries(response.content).map(([type]) => type);
            if (['204', '304'].includes(status) && types.length > 0) {
                yield [at, `${status} has no body`];
            }
            const json = types.length === 1 && types[0] === 'application/json';
            if (['200', '201'].includes(status) && !json && operation.standard === undefined) {
                yield [at, `${status} answers application/json, not [${types.join(', ')}]`];
            }
        },
    ),

    perAnswer(
        'house-answer-described',
        'The description of an answer says when it comes; the reference shows it beside the status.',
        function* ({ status, at, response }) {
            if (typeof response.description !== 'string' || response.description.trim() === '') {
                yield [at, `answer ${status} has no description`];
            }
        },
    ),

    perAnswer(
        'house-created-location',
        'Who creates something is told where it is: 201 carries Location, relative to the host.',
        function* ({ status, at, response }, { view }) {
            if (status === '201' && !isObject(header(view, response, 'Location'))) {
                yield [at, '201 must have the header Location'];
            }
        },
    ),

    perAnswer(
        'house-accepted-poll',
        'Long work that was accepted can be followed: 202 names a resource to poll, or says x-accepted: silent.',
        function* ({ status, at, response }, { view, node }) {
            if (status === '202') {
                const silent = node['x-accepted'] === 'silent';
                const followed = isObject(header(view, response, 'Location'));
                if (silent === followed) {
                    yield [
                        at,
                        silent ? 'x-accepted: silent has no Location' : '202 must have Location, or x-accepted: silent',
                    ];
                }
            }
        },
    ),

    perOperation(
        'house-accepted-silent',
        'x-accepted belongs to a 202 alone and knows one value, so that a silent answer is a decision and no accident.',
        function* (operation) {
            const accepted = operation.node['x-accepted'];
            if (accepted !== undefined && (accepted !== 'silent' || operation.answers(202) === undefined)) {
                yield [[...operation.at, 'x-accepted'], 'x-accepted is "silent", on an operation that answers 202'];
            }
        },
    ),

    perOperation(
        'house-list-shape',
        'Every list reads the same: an object of items and next_cursor, never a bare array, never a count ' +
            'that is not stored.',
        function* (operation) {
            for (const { at, schema } of jsonBodies(operation)) {
                const { type, properties } = operation.view.flat(schema);
                const odd = Object.keys(properties).find(name => !['items', 'next_cursor'].includes(name));
                if (type === 'array') {
                    yield [at, 'a list is an object with items, not an array'];
                } else if (
                    properties.items !== undefined &&
                    (odd !== undefined || !properties.next_cursor) &&
                    operation.method === 'get'
                ) {
                    yield [at, `a list has items and next_cursor and nothing else${odd ? `, not "${odd}"` : ''}`];
                }
            }
        },
    ),

    perOperation(
        'house-list-paging',
        'A page is 1 to 100 items (20 when not said), the next one is asked for by an opaque cursor.',
        function* (operation) {
            if (operation.method !== 'get' || !operation.isList) {
                return;
            }
            const limit = operation.view.follow(operation.parameter('query', 'limit')?.parameter.schema);
            const { type, minimum, maximum } = limit;
            if (type !== 'integer' || minimum !== 1 || maximum !== 100 || limit.default !== 20) {
                yield [operation.at, 'a list takes the parameter limit: integer, 1 to 100, default 20'];
            }
            const cursor = operation.view.follow(operation.parameter('query', 'cursor')?.parameter.schema);
            if (cursor.type !== 'string' || !Number.isInteger(cursor.maxLength)) {
                yield [operation.at, 'a list takes the parameter cursor: a string with maxLength'];
            }
        },
    ),

    perOperation(
        'house-list-named',
        'A reader tells a list from one resource by the method name: list... is a list, and only a list.',
        function* (operation) {
            const named = /^list[A-Z]/.test(operation.node.operationId ?? '');
            if (operation.method === 'get' && named !== operation.isList) {
                const id = operation.node.operationId;
                yield [
                    [...operation.at, 'operationId'],
                    named ? `"${id}" does not answer a list` : `"${id}" answers a list: name it list...`,
                ];
            }
        },
    ),

    perOperation(
        'house-bulk-results',
        'Of many items some may fail: a bulk call answers items, one result each with its own outcome, never ' +
            'all or nothing.',
        function* (operation, { allowed }) {
            const word = operation.path.split('/').at(-1);
            if (
                operation.method !== 'post' ||
                !(word in allowed.bulk_segments) ||
                operation.answers(200) === undefined
            ) {
                return;
            }
            const { view } = operation;
            const [body] = jsonBodies(operation);
            const items = view.flat(view.flat(body?.schema).properties.items);
            const result = view.flat(items.items).properties;
            if (items.type !== 'array' || !(result.outcome ?? result.status)) {
                yield [operation.at, `a bulk call answers items, each with an outcome or a status`];
            }
        },
    ),
];

function* jsonBodies(operation) {
    for (const { at, response } of operation.successes) {
        for (const [type, media] of entries(response.content)) {
            if (type === 'application/json') {
                yield { at, schema: media.schema };
            }
        }
    }
}
