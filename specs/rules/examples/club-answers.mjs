// Answers of the book club as the resolver writes them: every header, problem and example spelled out.

import { ref, SHORT } from './club-parts.mjs';

const ROOT = 'https://cbba.cloud.org.bo/problems/';

const header = (schema, description) => ({ description, schema });
export const HEADERS = {
    'X-Request-Id': header({ type: 'string', maxLength: 128 }, 'The id of this call.'),
    'RateLimit': header({ type: 'string', maxLength: 256 }, 'What is left.'),
    'RateLimit-Policy': header({ type: 'string', maxLength: 256 }, 'The limit.'),
    'Cache-Control': header({ type: 'string', maxLength: 256 }, 'Whether the answer may be kept.'),
    ...Object.fromEntries(
        [
            'Strict-Transport-Security',
            'X-Content-Type-Options',
            'X-Frame-Options',
            'Content-Security-Policy',
            'Referrer-Policy',
            'Cross-Origin-Resource-Policy',
        ].map(name => [name, header(SHORT, 'For browsers.')]),
    ),
};
const VARY = { Vary: header({ type: 'string', maxLength: 256 }, 'What the answer depends on.') };
const RETRY = {
    'Retry-After': header({ type: 'integer', format: 'int32', minimum: 0, maximum: 86400 }, 'Seconds to wait.'),
};
const CHALLENGE = { 'WWW-Authenticate': header({ type: 'string', maxLength: 256 }, 'How to authenticate.') };
export const LOCATION = { Location: header({ type: 'string', maxLength: 2048 }, 'Where the loan is.') };
export const ETAG = { ETag: header({ type: 'string', maxLength: 128 }, 'The version.') };

const ALWAYS = {
    400: ['INVALID_PARAMETERS'],
    406: ['NOT_ACCEPTABLE'],
    408: ['REQUEST_TIMEOUT'],
    429: ['RATE_LIMITED'],
    500: ['INTERNAL_ERROR'],
    503: ['SERVICE_UNAVAILABLE'],
};
export const BODY = {
    400: ['MALFORMED_BODY'],
    413: ['BODY_TOO_LARGE'],
    415: ['UNSUPPORTED_MEDIA_TYPE'],
    422: ['VALIDATION_FAILED'],
};
export const KNOWN = { 401: ['UNAUTHENTICATED'], 403: ['FORBIDDEN'] };
export const ONE = { 404: ['NOT_FOUND'] };
export const WRITE = { 409: ['CONFLICT'] };
export const IDEMPOTENT = { 409: ['IDEMPOTENCY_IN_PROGRESS'], 422: ['IDEMPOTENCY_KEY_REUSED'] };
export const VERSIONED = { 412: ['PRECONDITION_FAILED'] };
export const REQUIRED = { 428: ['PRECONDITION_REQUIRED'] };
export const PAGED = { 400: ['INVALID_CURSOR'] };

/** Every problem code that an answer was made for, as the problem catalogue has it. */
export const catalogue = {};

/** The success answers given, and every problem answer that follows from the traits. */
export function answers(success, ...traits) {
    const codes = {};
    for (const [status, more] of [ALWAYS, ...traits].flatMap(Object.entries)) {
        codes[status] = [...(codes[status] ?? []), ...more];
        more.forEach(code => {
            catalogue[code] = { status: Number(status) };
        });
    }
    const problems = Object.entries(codes).map(([status, found]) => [status, problem(status, found)]);
    return { 'x-problems': Object.values(codes).flat(), 'responses': { ...success, ...Object.fromEntries(problems) } };
}

function problem(status, codes) {
    const example = code => ({
        value: {
            type: ROOT + code.toLowerCase().replaceAll('_', '-'),
            title: 'No se pudo',
            status: Number(status),
            detail: 'Vuelve a intentarlo.',
            instance: '/club/api/v1/loans',
            code,
            request_id: '7f3a',
        },
    });
    return {
        description: `Refused: ${codes.join(' or ')}.`,
        headers: { ...HEADERS, ...VARY, ...RETRY, ...(status === '401' ? CHALLENGE : {}) },
        content: {
            'application/problem+json': {
                schema: {
                    allOf: [ref('Problem'), { type: 'object', properties: { code: { type: 'string', enum: codes } } }],
                },
                examples: Object.fromEntries(codes.map(code => [code.toLowerCase(), example(code)])),
            },
        },
    };
}
