// Problem answers (RFC 9457): one shape, a closed list of codes per operation, one meaning per code.

import { entries, header, isObject, list } from './view.mjs';
import { perAnswer, perOperation } from './rule.mjs';

const MEDIA_TYPE = 'application/problem+json';
const TYPE_ROOT = 'https://cbba.cloud.org.bo/problems/';
const SHAPE = {
    type: 'string',
    title: 'string',
    status: 'integer',
    detail: 'string',
    instance: 'string',
    code: 'string',
    request_id: 'string',
    errors: 'array',
};
const REQUIRED = ['type', 'title', 'status', 'detail', 'instance', 'code', 'request_id'];
const SCREAMING = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** The codes that follow from what an operation is: what the resolver must have added. */
const TRAITS = [
    [
        [
            'NOT_ACCEPTABLE',
            'RATE_LIMITED',
            'INTERNAL_ERROR',
            'SERVICE_UNAVAILABLE',
            'INVALID_PARAMETERS',
            'REQUEST_TIMEOUT',
        ],
        () => true,
    ],
    [
        ['MALFORMED_BODY', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'VALIDATION_FAILED'],
        ({ node }) => node.requestBody !== undefined,
    ],
    [['UNAUTHENTICATED'], operation => operation.authenticates && operation.standard === undefined],
    [['FORBIDDEN'], operation => !operation.isPublic],
    [['STEP_UP_REQUIRED'], ({ node }) => list(node['x-requires']).some(need => need?.step_up !== undefined)],
    [
        ['NOT_FOUND'],
        ({ parameters, node }) =>
            parameters.some(({ parameter }) => parameter.in === 'path') ||
            list(node['x-requires']).some(need => need?.owner !== undefined),
    ],
    [['IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED'], ({ node }) => node['x-idempotent'] === true],
    [
        ['PRECONDITION_FAILED'],
        operation => operation.node['x-versioned'] === true && ['put', 'patch', 'delete'].includes(operation.method),
    ],
    [['PRECONDITION_REQUIRED'], ({ node }) => node['x-precondition'] === 'required'],
    [['CONFLICT'], operation => operation.isWrite],
    [['INVALID_CURSOR'], operation => operation.parameter('query', 'cursor') !== undefined],
];

export const problems = [
    perAnswer(
        'house-problem-media-type',
        'Whoever handles errors reads one format: every 4xx and 5xx is application/problem+json and nothing else.',
        function* ({ status, at, response }, operation) {
            const types = entries(response.content).map(([type]) => type);
            const problem = types.length === 1 && types[0] === MEDIA_TYPE;
            if (/^[45]/.test(status) && !problem && operation.standard === undefined) {
                yield [at, `answer ${status} must be ${MEDIA_TYPE}, not [${types.join(', ')}]`];
            }
        },
    ),

    perAnswer(
        'house-problem-shape',
        'RFC 9457 with code, request_id and errors: a client reads each problem by one type.',
        function* (answer, { view }) {
            const schema = problemSchema(answer, view);
            if (schema === undefined) {
                return;
            }
            const wrong = Object.entries(SHAPE).filter(
                ([name, type]) => view.flat(schema.properties[name]).type !== type,
            );
            const loose = REQUIRED.filter(name => !schema.required.includes(name));
            for (const [name, type] of wrong) {
                yield [answer.at, `a problem has "${name}" of type ${type}`];
            }
            if (loose.length > 0) {
                yield [answer.at, `a problem requires ${loose.join(', ')}`];
            }
        },
    ),

    perAnswer(
        'house-problem-codes-closed',
        'A caller can act on each code of an answer only if their list is closed and spelled in SCREAMING_SNAKE_CASE.',
        function* (answer, { view }) {
            const schema = problemSchema(answer, view);
            const codes = schema && view.flat(schema.properties.code).enum;
            if (schema && (list(codes).length === 0 || codes.some(code => !SCREAMING.test(code)))) {
                yield [answer.at, `code of answer ${answer.status} must be a closed enum in SCREAMING_SNAKE_CASE`];
            }
        },
    ),

    perAnswer(
        'house-problem-language',
        'Title and detail come in the language asked for, so the call takes Accept-Language and caches know by Vary.',
        function* (answer, operation) {
            if (problemSchema(answer, operation.view) === undefined) {
                return;
            }
            if (!isObject(header(operation.view, answer.response, 'Vary'))) {
                yield [answer.at, `answer ${answer.status} lacks Vary`];
            }
            if (operation.parameter('header', 'Accept-Language') === undefined) {
                yield [operation.at, 'the parameter Accept-Language is missing'];
            }
        },
    ),

    perOperation(
        'house-problem-codes-listed',
        'x-problems is the whole list of what can go wrong: an answer states these codes and no others.',
        function* (operation) {
            const listed = list(operation.node['x-problems']);
            const stated = new Set([...statedCodes(operation)].map(({ code }) => code));
            const unlisted = [...stated].filter(code => !listed.includes(code));
            const unstated = listed.filter(code => !stated.has(code));
            if (unlisted.length > 0) {
                yield [operation.at, `x-problems lacks ${unlisted.join(', ')}`];
            }
            const open = operation.problems.some(answer => isOpen(answer, operation.view));
            if (unstated.length > 0 && !open && operation.standard === undefined) {
                yield [operation.at, `no answer states ${unstated.join(', ')}`];
            }
        },
    ),

    perOperation(
        'house-problem-traits',
        'What follows from being public, having a body or a version can always go wrong, so its codes are ' +
            'always listed.',
        function* (operation) {
            const listed = list(operation.node['x-problems']);
            const missing = TRAITS.filter(([, applies]) => applies(operation))
                .flatMap(([codes]) => codes)
                .filter(code => !listed.includes(code));
            if (missing.length > 0) {
                yield [operation.at, `x-problems lacks what follows from this operation: ${missing.join(', ')}`];
            }
        },
    ),

    perOperation(
        'house-problem-one-status',
        'A code means one thing on the whole platform, so it always comes with the same status.',
        function* (operation, { codeStatus }) {
            for (const { code, status, at } of statedCodes(operation)) {
                const known = codeStatus.get(code);
                if (known !== Number(status)) {
                    yield [at, `${code} has status ${known ?? '(none)'} in the catalogue, not ${status}`];
                }
            }
        },
    ),

    perAnswer(
        'house-problem-example',
        'Each code has a named example with its type and status: the docs show it and clients test against it.',
        function* (answer, { view }) {
            const codes = problemSchema(answer, view) && view.flat(problemSchema(answer, view).properties.code).enum;
            const examples = entries(answer.response.content?.[MEDIA_TYPE]?.examples).map(
                ([, example]) => view.follow(example).value,
            );
            for (const code of list(codes)) {
                const example = examples.find(value => value?.code === code);
                if (example === undefined) {
                    yield [answer.at, `${code} has no example`];
                } else if (example.status !== Number(answer.status) || example.type !== typeOf(code)) {
                    yield [
                        answer.at,
                        `the example of ${code} must have status ${answer.status} and type ${typeOf(code)}`,
                    ];
                }
            }
        },
    ),
];

const typeOf = code => TYPE_ROOT + code.toLowerCase().replaceAll('_', '-');

function problemSchema({ response }, view) {
    const schema = response.content?.[MEDIA_TYPE]?.schema;
    return isObject(schema) ? view.flat(schema) : undefined;
}

/** Whether an answer leaves its codes open, which a rule of its own reports. */
function isOpen(answer, view) {
    const schema = problemSchema(answer, view);
    return schema !== undefined && list(view.flat(schema.properties.code).enum).length === 0;
}

/** The codes that the problem answers of an operation state, with status and place. */
function* statedCodes(operation) {
    for (const answer of operation.problems) {
        const schema = problemSchema(answer, operation.view);
        for (const code of list(schema && operation.view.flat(schema.properties.code).enum)) {
            yield { code, status: answer.status, at: answer.at };
        }
    }
}
