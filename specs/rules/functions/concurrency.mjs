// How two people who change the same thing are kept from overwriting each other.

import { header, isObject, list } from './view.mjs';
import { perOperation } from './rule.mjs';

const writesVersion = ({ method }) => ['put', 'patch'].includes(method);

export const concurrency = [
    perOperation(
        'house-versioned-writes',
        'Two people who edit the same thing must not overwrite each other unseen: PUT and PATCH are ' +
            'x-versioned, and so is their GET.',
        function* (operation) {
            const edited = operation.view.operations.some(
                other => other.path === operation.path && writesVersion(other),
            );
            if (
                edited &&
                ['get', 'put', 'patch'].includes(operation.method) &&
                operation.node['x-versioned'] !== true
            ) {
                yield [operation.at, `${operation.name} is a mutable resource: x-versioned: true`];
            }
        },
    ),

    perOperation(
        'house-etag',
        'A version travels as ETag exactly where the operation is x-versioned, so that clients can hold on to it.',
        function* (operation) {
            const versioned = operation.node['x-versioned'] === true;
            for (const { status, at, response } of operation.successes.filter(found => found.response.content)) {
                const stated = isObject(header(operation.view, response, 'ETag'));
                if (stated !== versioned) {
                    yield [at, versioned ? `answer ${status} lacks ETag` : 'ETag without x-versioned: true'];
                }
            }
        },
    ),

    perOperation(
        'house-if-match',
        'A write names the version it was based on: If-Match is taken and a mismatch answers 412.',
        function* (operation) {
            if (operation.node['x-versioned'] !== true || !['put', 'patch', 'delete'].includes(operation.method)) {
                return;
            }
            if (operation.parameter('header', 'If-Match') === undefined) {
                yield [operation.at, 'a versioned write takes If-Match'];
            }
            if (operation.answers(412) === undefined) {
                yield [operation.at, 'a versioned write answers 412'];
            }
        },
    ),

    perOperation(
        'house-if-none-match',
        'A poll of what did not change costs no body: a versioned GET takes If-None-Match and answers 304.',
        function* (operation) {
            if (operation.node['x-versioned'] !== true || operation.method !== 'get') {
                return;
            }
            if (operation.parameter('header', 'If-None-Match') === undefined || operation.answers(304) === undefined) {
                yield [operation.at, 'a versioned GET takes If-None-Match and answers 304'];
            }
        },
    ),

    perOperation(
        'house-precondition-required',
        "An admin who edits another person's resource does so knowingly: unconditional admin edits answer 428.",
        function* (operation) {
            const needs = list(operation.node['x-requires']);
            const admin =
                needs.length > 0 && needs.every(need => need?.permission !== undefined && need.owner === undefined);
            if (writesVersion(operation) && admin && operation.node['x-precondition'] !== 'required') {
                yield [operation.at, 'an admin edit says x-precondition: required'];
            }
            if (operation.node['x-precondition'] === 'required' && operation.answers(428) === undefined) {
                yield [operation.at, 'x-precondition: required answers 428'];
            }
        },
    ),
];
