// What an operation says of itself: id, tag, words, bodies.

import { entries, isObject, list } from './view.mjs';
import { perOperation, rest, both } from './rule.mjs';

const LOWER_CAMEL = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/;
const SEMVER = /^\d+\.\d+\.\d+$/;
const JSON_TYPE = 'application/json';
const PATCH_TYPE = 'application/merge-patch+json';

export const operations = [
    both(
        'house-spec-version',
        'The generators are proven on OpenAPI 3.0.3 and AsyncAPI 3.0.0; newer versions came out wrong when tried.',
        function* (view) {
            const [key, wanted] = view.isEvents ? ['asyncapi', '3.0.0'] : ['openapi', '3.0.3'];
            if (view.data[key] !== wanted) {
                yield [[key], `${key} must be ${wanted}, not ${view.data[key]}`];
            }
        },
    ),

    both(
        'house-info',
        'A partner who opens the file must see what the service is for and which release of its contract this is.',
        function* (view) {
            const info = view.data.info ?? {};
            for (const field of ['title', 'description'].filter(name => !isText(info[name]))) {
                yield [['info'], `info.${field} is missing`];
            }
            if (!SEMVER.test(info.version ?? '')) {
                yield [['info', 'version'], `info.version must be major.minor.patch, not "${info.version}"`];
            }
        },
    ),

    perOperation(
        'house-operation-id',
        'The operationId becomes the method name in every generated client: verb and noun in lowerCamelCase.',
        function* (operation, { allowed }) {
            const id = operation.node.operationId ?? '';
            const [verb] = id.split(/(?=[A-Z])/);
            const alone = verb === id;
            if (!LOWER_CAMEL.test(id) || !(verb in allowed.verbs) || (alone && !allowed.verbs[verb].alone)) {
                yield [
                    [...operation.at, 'operationId'],
                    `"${id}" must be an allowed verb and a noun in lowerCamelCase`,
                ];
            }
        },
    ),

    perOperation(
        'house-operation-id-unique',
        'Clients, metrics and `where ID` know an operation by its id alone, so it is unique over the whole platform.',
        function* (operation, { operationIds }) {
            const { operationId } = operation.node;
            const homes = operationIds.get(operationId) ?? [];
            if (homes.length > 1) {
                const at = [...operation.at, 'operationId'];
                yield [at, `"${operationId}" stands ${homes.length} times: ${[...new Set(homes)].sort().join(', ')}`];
            }
        },
    ),

    perOperation(
        'house-operation-words',
        'Generated code and the reference are documented from the contract: a one-line summary and a description.',
        function* (operation) {
            const { summary, description } = operation.node;
            if (!isText(summary) || summary.length > 80 || summary.endsWith('.') || summary.includes('\n')) {
                yield [operation.at, 'summary must be one line of at most 80 characters without a full stop'];
            }
            if (!isText(description)) {
                yield [operation.at, 'description is missing'];
            }
        },
    ),

    perOperation(
        'house-operation-tag',
        'A tag becomes one generated port and one handler, so an operation has exactly one.',
        function* (operation) {
            const count = list(operation.node.tags).length;
            if (count !== 1) {
                yield [operation.at, `an operation has exactly one tag, not ${count}`];
            }
        },
    ),

    rest(
        'house-tags-declared',
        'The description of a tag documents the generated port; a tag without operations would be an empty one.',
        function* (view) {
            const declared = list(view.data.tags);
            const used = new Set(view.operations.flatMap(operation => list(operation.node.tags)));
            for (const [i, tag] of declared.entries()) {
                if (!isText(tag.description)) {
                    yield [['tags', i], `tag "${tag.name}" has no description`];
                }
                if (!used.has(tag.name)) {
                    yield [['tags', i], `tag "${tag.name}" is used by no operation`];
                }
            }
            for (const operation of view.operations) {
                const odd = list(operation.node.tags).find(name => !declared.some(tag => tag.name === name));
                if (odd !== undefined) {
                    yield [[...operation.at, 'tags'], `tag "${odd}" is not declared`];
                }
            }
        },
    ),

    perOperation(
        'house-parameter-described',
        'A parameter is documented in clients and reference from its description.',
        function* (operation) {
            for (const { at, parameter } of operation.parameters) {
                if (!isText(parameter.description)) {
                    yield [at, `parameter "${parameter.name}" has no description`];
                }
            }
        },
    ),

    perOperation(
        'house-body-on-writes',
        'A body of GET or DELETE is dropped by proxies and clients; one that is stated must be sent.',
        function* (operation) {
            const { requestBody } = operation.node;
            if (requestBody !== undefined && !['post', 'put', 'patch'].includes(operation.method)) {
                yield [[...operation.at, 'requestBody'], `${operation.method.toUpperCase()} takes no body`];
            } else if (requestBody !== undefined && operation.requestBody.required !== true) {
                yield [[...operation.at, 'requestBody'], 'a body that is stated is required: true'];
            }
        },
    ),

    perOperation(
        'house-body-media-type',
        'JSON in and out, never HTML; a form or another type belongs to a foreign standard that x-standard names.',
        function* (operation) {
            const wanted = operation.method === 'patch' ? [PATCH_TYPE, JSON_TYPE] : [JSON_TYPE];
            const types = entries(operation.requestBody.content).map(([type]) => type);
            const odd = types.find(type => !wanted.includes(type));
            if (odd !== undefined && operation.standard === undefined) {
                yield [[...operation.at, 'requestBody'], `a body is ${wanted.join(' or ')}, not ${odd}`];
            }
        },
    ),

    perOperation(
        'house-merge-patch',
        'PATCH is a JSON merge patch (RFC 7396) in both media types: null clears, absent stays, nothing is required.',
        function* (operation) {
            if (operation.method !== 'patch') {
                return;
            }
            const at = [...operation.at, 'requestBody'];
            const { content } = operation.requestBody;
            const missing = [PATCH_TYPE, JSON_TYPE].filter(type => !isObject(content?.[type]));
            if (missing.length > 0) {
                yield [at, `PATCH must accept ${missing.join(' and ')}`];
            }
            const refs = new Set(entries(content).map(([, media]) => media.schema?.$ref));
            const [ref] = refs;
            const schema = operation.view.follow({ $ref: ref ?? '#' });
            if (refs.size !== 1 || !/Patch$/.test(ref ?? '') || schema['x-merge-patch'] !== true || schema.required) {
                yield [at, 'PATCH takes one schema named ...Patch with x-merge-patch: true and nothing required'];
            }
        },
    ),

    perOperation(
        'house-body-limit',
        'A Lambda buffers 6 MB: x-max-body is a number of bytes within that, and larger content goes by ' +
            'presigned upload.',
        function* (operation) {
            const limit = operation.node['x-max-body'];
            if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 6_291_456)) {
                yield [[...operation.at, 'x-max-body'], `x-max-body must be 1 to 6291456 bytes, not ${limit}`];
            }
        },
    ),

    perOperation(
        'house-standard-known',
        'x-standard frees an operation from house rules, so only a standard that is named with its reason may do it.',
        function* (operation, { allowed }) {
            if (operation.standard !== undefined && !(operation.standard in allowed.standards)) {
                yield [
                    [...operation.at, 'x-standard'],
                    `"${operation.standard}" is not on the list of foreign standards`,
                ];
            }
        },
    ),
];

function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
