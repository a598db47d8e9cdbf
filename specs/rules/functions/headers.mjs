// Headers of answers: those that every answer carries, and those that belong to a status.

import { header, isObject } from './view.mjs';
import { perAnswer, perOperation } from './rule.mjs';

const EVERY_ANSWER = {
    'house-rate-limit-headers': [
        ['RateLimit', 'RateLimit-Policy'],
        'A caller paces itself by RateLimit and RateLimit-Policy, so every answer carries both.',
    ],
    'house-request-id-header': [
        ['X-Request-Id'],
        'Whoever reports a fault can name the call by its request id, so every answer carries it.',
    ],
    'house-cache-control-header': [
        ['Cache-Control'],
        'Nothing is cached by accident: every answer says no-store or what x-cache of the operation allows.',
    ],
    'house-security-headers': [
        [
            'Strict-Transport-Security',
            'X-Content-Type-Options',
            'X-Frame-Options',
            'Content-Security-Policy',
            'Referrer-Policy',
            'Cross-Origin-Resource-Policy',
        ],
        'A browser that is led to an answer must not sniff, frame, leak or run it: every answer carries the ' +
            'headers for that.',
    ],
};

export const headers = [
    ...Object.entries(EVERY_ANSWER).map(([id, [names, reason]]) =>
        perAnswer(id, reason, function* ({ status, at, response }, { view }) {
            const missing = names.filter(name => !isObject(header(view, response, name)));
            if (missing.length > 0) {
                yield [at, `answer ${status} lacks ${missing.join(' and ')}`];
            }
        }),
    ),

    perOperation(
        'house-cache-class',
        'What may be cached is decided once, in the contract, and only for reads that take no credentials or ' +
            'say private.',
        function* (operation) {
            const cache = operation.node['x-cache'];
            const open = /^public, max-age=\d+$/.test(cache) && operation.isPublic;
            if (
                cache !== undefined &&
                (operation.method !== 'get' || !(open || /^private, max-age=\d+$/.test(cache)))
            ) {
                yield [
                    [...operation.at, 'x-cache'],
                    'x-cache is "public, max-age=N" on a public GET, or "private, max-age=N"',
                ];
            }
        },
    ),

    perAnswer(
        'house-retry-after',
        'A caller that must wait is told how long: 423, 429, 503 and a call still in progress carry Retry-After.',
        function* ({ status, at, response }, operation) {
            const waits =
                ['423', '429', '503'].includes(status) || (status === '409' && operation.node['x-idempotent']);
            if (waits && !isObject(header(operation.view, response, 'Retry-After'))) {
                yield [at, `answer ${status} lacks Retry-After`];
            }
        },
    ),

    perAnswer(
        'house-challenge',
        'RFC 9110 section 11.6.1: a 401 says by WWW-Authenticate how to authenticate.',
        function* ({ status, at, response }, { view }) {
            if (status === '401' && !isObject(header(view, response, 'WWW-Authenticate'))) {
                yield [at, '401 lacks WWW-Authenticate'];
            }
        },
    ),
];
