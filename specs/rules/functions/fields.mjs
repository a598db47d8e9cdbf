// Names and types of fields and parameters, in bodies and in event payloads alike.

import { entries, list } from './view.mjs';
import { both, perOperation, perSchema, rest } from './rule.mjs';

const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** Header names are Hyphenated-Words, but for the one that its standard (W3C Trace Context) writes in lower case. */
const HEADER = /^traceparent$|^[A-Z][A-Za-z0-9]*(-[A-Z][A-Za-z0-9]*)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const MONEY = /(^|_)(price|currency|money|salary|fee|amount|invoice)(_|$)/;
const SECRET = /(^|_)(password|secret|token|otp|api_key|private_key)$/;
const FORMATS = {
    string: ['uuid', 'date', 'date-time', 'email', 'uri', 'uri-reference', 'password'],
    integer: ['int32', 'int64'],
    number: ['double'],
};
const standardOnly = new WeakMap();

export const fields = [
    perSchema(
        'house-field-case',
        'One spelling of fields everywhere: snake_case; only a foreign standard may bring its own names.',
        function* ({ key, at }, view) {
            if (key !== undefined && !SNAKE.test(key) && !ofStandards(view).has(at[2])) {
                yield [at, `field "${key}" must be snake_case`];
            }
        },
    ),

    perOperation(
        'house-parameter-case',
        'Query and path parameters are spelled like fields, headers like headers; a cookie may need its prefix.',
        function* (operation) {
            for (const { at, parameter } of operation.parameters) {
                const pattern = { header: HEADER, query: SNAKE, path: SNAKE }[parameter.in];
                if (pattern?.test(parameter.name) === false && operation.standard === undefined) {
                    const wanted = parameter.in === 'header' ? 'Hyphenated-Words' : 'snake_case';
                    yield [at, `parameter "${parameter.name}" must be ${wanted}`];
                }
            }
        },
    ),

    both(
        'house-schema-name',
        'A schema becomes a type of its name in every language: UpperCamelCase, and never a word like Dto or Impl.',
        function* (view) {
            for (const [name] of entries(view.data.components?.schemas)) {
                if (!PASCAL.test(name) || /(Dto|Impl|Data|Info|Object)$/.test(name)) {
                    yield [
                        ['components', 'schemas', name],
                        `schema "${name}" must be an UpperCamelCase word of the domain`,
                    ];
                }
            }
        },
    ),

    typed(
        'house-instant-type',
        /_at$/,
        'date-time',
        'A name that ends in _at promises an instant: a string of format date-time, in UTC.',
    ),
    typed(
        'house-date-type',
        /(^date_of_|_on$|_date$)/,
        'date',
        'A calendar day is a day everywhere: a string of format date, without time or zone.',
    ),

    both(
        'house-id-type',
        'Ids made here are UUIDs, so they bind to a type; ids of others stand on the list of foreign ids ' +
            'with their reason.',
        function* (view, { allowed }) {
            for (const { name, at, schema } of named(view)) {
                const foreign = name in allowed.foreign_ids || `${at[2]}.${name}` in allowed.foreign_ids;
                if (/(^|_)id$/.test(name) && view.flat(schema).format !== 'uuid' && !foreign) {
                    yield [at, `"${name}" must have format uuid, or stand on the list of foreign ids`];
                }
            }
        },
    ),

    both(
        'house-no-money',
        'The platform handles no money, so a field of that kind is a misunderstanding of the domain.',
        function* (view) {
            for (const { name, at } of named(view)) {
                if (MONEY.test(name)) {
                    yield [at, `"${name}" looks like money, which never occurs`];
                }
            }
        },
    ),

    rest(
        'house-sensitive-marked',
        'What must never stand in a log is masked by the generated type, which knows it by x-sensitive: true.',
        function* (view) {
            for (const { name, at, schema } of named(view)) {
                const flat = view.flat(schema);
                const secret =
                    flat.format === 'password' || (flat.type === 'string' && SECRET.test(name) && !flat.enum);
                if (secret && flat['x-sensitive'] !== true) {
                    yield [at, `"${name}" is a secret: x-sensitive: true`];
                }
            }
        },
    ),

    perSchema(
        'house-known-format',
        'Codecs check and bind only formats they know; an unknown one would promise a check that nobody makes.',
        function* ({ schema, at }) {
            const known = FORMATS[schema.type];
            const numeric = schema.type === 'integer' || schema.type === 'number';
            if ((schema.format !== undefined && !list(known).includes(schema.format)) || (numeric && !schema.format)) {
                yield [at, `${schema.type} takes format ${list(known).join(', ') || '(none)'}, not ${schema.format}`];
            }
        },
    ),

    both(
        'house-schema-described',
        'Generated records and the reference are documented from the contract: types and fields have a description.',
        function* (view) {
            for (const [name, schema] of entries(view.data.components?.schemas)) {
                if (!isText(schema.description) && !schema.allOf) {
                    yield [['components', 'schemas', name], `schema "${name}" has no description`];
                }
            }
            for (const { key, schema, at, narrows } of view.schemas) {
                if (
                    key !== undefined &&
                    !narrows &&
                    !isText(schema.description) &&
                    !isText(view.flat(schema).description)
                ) {
                    yield [at, `field "${key}" has no description`];
                }
            }
        },
    ),
];

function typed(id, pattern, format, reason) {
    return both(id, reason, function* (view) {
        for (const { name, at, schema } of named(view)) {
            const flat = view.flat(schema);
            const scalar =
                ['string', 'integer', 'number'].includes(flat.type) && !flat.enum && !flat['x-extensible-enum'];
            if (pattern.test(name) && scalar && flat.format !== format) {
                yield [at, `"${name}" must be a string of format ${format}`];
            }
        }
    });
}

/** Fields and parameters with a schema, by name. */
function* named(view) {
    for (const { key, schema, at } of view.schemas) {
        if (key !== undefined) {
            yield { name: key, schema, at };
        }
    }
    for (const operation of view.operations) {
        for (const { at, parameter } of operation.parameters.filter(found => found.parameter.in !== 'header')) {
            yield { name: parameter.name, schema: parameter.schema, at };
        }
    }
}

/** Names of fields and parameters, bare and as Schema.field. */
export function fieldNames(view) {
    return [...named(view)].flatMap(({ name, at }) => [name, `${at[2]}.${name}`]);
}

/** Schemas that only operations of a foreign standard lead to. */
function ofStandards(view) {
    if (!standardOnly.has(view)) {
        const reach = kept => new Set(view.operations.filter(kept).flatMap(({ node }) => [...view.reached(node)]));
        const house = reach(operation => operation.standard === undefined);
        const foreign = reach(operation => operation.standard !== undefined);
        standardOnly.set(view, new Set([...foreign].filter(name => !house.has(name))));
    }
    return standardOnly.get(view);
}

function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
