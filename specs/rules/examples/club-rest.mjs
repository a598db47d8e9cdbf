// The book club's REST contract, whole and without fault. Each example of a rule is a small patch of it.

import {
    answers,
    BODY,
    ETAG,
    HEADERS,
    IDEMPOTENT,
    KNOWN,
    LOCATION,
    ONE,
    PAGED,
    REQUIRED,
    VERSIONED,
    WRITE,
} from './club-answers.mjs';
import { instant, json, LOAN, ref, SHORT, text, uuid } from './club-parts.mjs';

const parameter = (place, name, schema, description, required = false) => ({
    in: place,
    name,
    required,
    description,
    schema,
});
const LOAN_PARAMETER = parameter('path', 'loan_id', { type: 'string', format: 'uuid' }, 'The loan.', true);
const IF_MATCH = parameter('header', 'If-Match', SHORT, 'The version that was read.');
const IF_NONE_MATCH = parameter('header', 'If-None-Match', SHORT, 'The version that is held.');
const LANGUAGE = parameter('header', 'Accept-Language', SHORT, 'The language of texts.');
const KEY = parameter('header', 'Idempotency-Key', SHORT, 'Names this one act.');
const LIMIT = parameter(
    'query',
    'limit',
    { type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20 },
    'Page size.',
);
const CURSOR = parameter('query', 'cursor', { type: 'string', maxLength: 2048 }, 'Where the page starts.');

const operation = (operationId, summary, rest) => ({
    operationId,
    summary,
    tags: ['Loans'],
    description: `${summary}.`,
    security: [{ bearerAuth: [] }],
    ...rest,
});
const success = (description, headers, content) => ({
    description,
    headers: { ...HEADERS, ...headers },
    ...(content && { content }),
});
const loan = headers => success('The loan.', headers, json(ref('Loan'), 'solitude', LOAN));
const patchBody = { schema: ref('LoanPatch'), examples: { note: { value: { note: 'Con dedicatoria' } } } };

/** The REST contract. */
export const rest = {
    'openapi': '3.0.3',
    'info': { title: 'Book club', description: 'Books that members lend each other.', version: '1.0.0' },
    'x-service': 'club',
    'servers': [{ url: '/club' }],
    'tags': [{ name: 'Loans', description: 'Books on loan.' }],
    'paths': {
        '/api/v1/loans': {
            parameters: [LANGUAGE],
            get: operation('listLoans', 'List loans', {
                'x-requires': [{ user: true }],
                'x-rate-limit': 'read',
                'parameters': [LIMIT, CURSOR],
                ...answers(
                    { 200: success('The page.', {}, json(ref('LoanList'), 'one', { items: [LOAN] })) },
                    KNOWN,
                    PAGED,
                ),
            }),
            post: operation('createLoan', 'Borrow a book', {
                'x-requires': [{ user: true }],
                'x-rate-limit': 'write',
                'x-idempotent': true,
                'parameters': [KEY],
                'requestBody': { required: true, content: json(ref('LoanRequest'), 'solitude', { title: LOAN.title }) },
                ...answers({ 201: loan(LOCATION) }, KNOWN, BODY, WRITE, IDEMPOTENT),
            }),
        },
        '/api/v1/loans/{loan_id}': {
            parameters: [LOAN_PARAMETER, LANGUAGE],
            get: operation('getLoan', 'Read a loan', {
                'x-requires': [{ owner: 'resource' }],
                'x-rate-limit': 'read',
                'x-versioned': true,
                'parameters': [IF_NONE_MATCH],
                ...answers({ 200: loan(ETAG), 304: success('Nothing changed.', ETAG) }, KNOWN, ONE),
            }),
            patch: operation('updateLoan', 'Change a loan', {
                'x-requires': [{ permission: 'loan:update:all' }],
                'x-rate-limit': 'write',
                'x-versioned': true,
                'x-precondition': 'required',
                'parameters': [IF_MATCH],
                'requestBody': {
                    required: true,
                    content: { 'application/merge-patch+json': patchBody, 'application/json': patchBody },
                },
                ...answers({ 200: loan(ETAG) }, KNOWN, ONE, BODY, WRITE, VERSIONED, REQUIRED),
            }),
            delete: operation('deleteLoan', 'Bring a book back', {
                'x-requires': [{ owner: 'resource' }],
                'x-rate-limit': 'write',
                'x-versioned': true,
                'parameters': [IF_MATCH],
                ...answers({ 204: success('It is back.') }, KNOWN, ONE, WRITE, VERSIONED),
            }),
        },
        '/api/v1/loans/{loan_id}/renew': {
            parameters: [LOAN_PARAMETER, LANGUAGE],
            post: operation('renewLoan', 'Keep a book longer', {
                'x-requires': [{ owner: 'resource', step_up: 10 }],
                'x-rate-limit': 'write',
                'x-idempotent': true,
                'parameters': [KEY],
                'x-accepted': 'silent',
                ...answers(
                    { 202: success('The owner is asked.') },
                    KNOWN,
                    { 403: ['STEP_UP_REQUIRED'] },
                    ONE,
                    WRITE,
                    IDEMPOTENT,
                ),
            }),
        },
        '/.well-known/club.json': {
            parameters: [LANGUAGE],
            get: operation('getCatalogue', 'Read the catalogue', {
                'security': [],
                'x-standard': 'rfc7033',
                'x-rate-limit': 'read',
                ...answers({ 200: success('The catalogue.', {}, json(ref('Catalogue'), 'house', { bookCount: 3 })) }),
            }),
        },
    },
    'components': {
        securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
        schemas: {
            Loan: {
                type: 'object',
                description: 'A book lent to one member.',
                required: ['id', 'title', 'state', 'due_on', 'lent_at'],
                properties: {
                    id: uuid('The loan.'),
                    title: text(200, 'The book.'),
                    state: ref('LoanState'),
                    due_on: { type: 'string', format: 'date', description: 'The last day.' },
                    lent_at: instant('When it was lent.'),
                    note: text(500, 'What the member wrote.'),
                },
            },
            LoanState: { type: 'string', enum: ['lent', 'returned'], description: 'Where the book is.' },
            LoanList: {
                type: 'object',
                description: 'A page of loans.',
                required: ['items'],
                properties: {
                    items: { type: 'array', maxItems: 100, items: ref('Loan'), description: 'The loans.' },
                    next_cursor: text(2048, 'The next page.'),
                },
            },
            LoanRequest: {
                type: 'object',
                description: 'What to borrow.',
                required: ['title'],
                additionalProperties: false,
                properties: { title: text(200, 'The book.') },
            },
            LoanPatch: {
                'type': 'object',
                'description': 'What to change.',
                'x-merge-patch': true,
                'additionalProperties': false,
                'properties': { note: { ...text(500, 'Cleared by null.'), nullable: true } },
            },
            Catalogue: {
                type: 'object',
                description: 'The whole house, spelled as the standard has it.',
                properties: {
                    bookCount: { type: 'integer', format: 'int32', minimum: 0, maximum: 10000, description: 'Books.' },
                },
            },
            Problem: {
                type: 'object',
                description: 'What went wrong (RFC 9457).',
                required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'request_id'],
                properties: {
                    type: { ...text(256, 'Its page.'), format: 'uri' },
                    title: text(200, 'One line.'),
                    status: {
                        type: 'integer',
                        format: 'int32',
                        minimum: 400,
                        maximum: 599,
                        description: 'The status.',
                    },
                    detail: text(1000, 'What helps.'),
                    instance: text(2048, 'The path that was called.'),
                    code: text(64, 'Which problem it is.'),
                    request_id: text(128, 'The call.'),
                    errors: { type: 'array', maxItems: 100, items: ref('FieldError'), description: 'Every fault.' },
                },
            },
            FieldError: {
                type: 'object',
                description: 'One fault.',
                required: ['pointer', 'code', 'detail'],
                properties: { pointer: text(512, 'Where.'), code: text(64, 'Which.'), detail: text(500, 'What.') },
            },
        },
    },
};
