// Bounds and closedness of schemas: what may come in is limited and known.

import { isObject, list } from './view.mjs';
import { both, perSchema, rest } from './rule.mjs';

const SELF_LIMITED = ['uuid', 'date', 'date-time'];

export const limits = [
    perSchema(
        'house-string-limit',
        'Free text without a limit is a way to fill stores and logs: a string has maxLength, a closed enum ' +
            'or a fixed format.',
        function* ({ schema, at }) {
            const bounded =
                schema.maxLength !== undefined ||
                schema.enum ||
                schema['x-extensible-enum'] ||
                // What does not fit is ignored, so there is no limit to promise; all headers together have one.
                schema['x-lenient'] ||
                SELF_LIMITED.includes(schema.format);
            if (schema.type === 'string' && !bounded) {
                yield [at, 'a string has maxLength'];
            }
        },
    ),

    perSchema(
        'house-array-limit',
        'A list of any length is memory of any size: an array has maxItems and says what it holds.',
        function* ({ schema, at }) {
            if (schema.type === 'array' && (schema.maxItems === undefined || !isObject(schema.items))) {
                yield [at, 'an array has items and maxItems'];
            }
        },
    ),

    perSchema(
        'house-number-limit',
        'A number that nobody bounded overflows somewhere else: integers and numbers have minimum and maximum.',
        function* ({ schema, at }) {
            const numeric = schema.type === 'integer' || schema.type === 'number';
            if (numeric && !schema.enum && (schema.minimum === undefined || schema.maximum === undefined)) {
                yield [at, `${schema.type} has minimum and maximum`];
            }
        },
    ),

    perSchema(
        'house-pattern-anchored',
        'JSON Schema looks for a pattern anywhere in the text: without ^ and $ it checks next to nothing.',
        function* ({ schema, at }) {
            if (schema.pattern !== undefined && !/^\^.*\$$/s.test(schema.pattern)) {
                yield [at, `pattern ${schema.pattern} must start with ^ and end with $`];
            }
        },
    ),

    perSchema(
        'house-map-limit',
        'Unknown fields are refused, so objects are closed; a map says what its values are and how many it holds.',
        function* ({ schema, at }) {
            const more = schema.additionalProperties;
            if (
                more === true ||
                (isObject(more) && (Object.keys(more).length === 0 || schema.maxProperties === undefined))
            ) {
                yield [
                    at,
                    'a map has a value schema and maxProperties; an object has additionalProperties: false or none',
                ];
            }
        },
    ),

    rest(
        'house-request-closed',
        'A field that the contract does not know is refused, so mass assignment is impossible: request ' +
            'schemas are closed.',
        function* (view) {
            const names = new Set(
                view.operations
                    .filter(({ standard }) => standard === undefined)
                    .flatMap(({ requestBody }) => [...view.reached(requestBody)]),
            );
            for (const { schema, at, part } of view.schemas) {
                const open = schema.additionalProperties === undefined && isObject(schema.properties) && !part;
                if (at.length === 3 && at[0] === 'components' && names.has(at[2]) && open) {
                    yield [at, `"${at[2]}" is read from callers: additionalProperties: false`];
                }
            }
        },
    ),

    both(
        'house-no-inline-object',
        'An anonymous object or enum gets a generated name that nobody chose: both have a name, unless an ' +
            'enum is one constant value.',
        function* (view) {
            for (const { schema, at, part, narrows } of view.schemas) {
                const isNamed = at.length === 3 && at[1] === 'schemas';
                const inline = !isNamed && !part && isObject(schema.properties);
                const enumeration = !isNamed && !narrows && list(schema.enum).length > 1;
                if (inline || enumeration) {
                    yield [at, `an ${inline ? 'object' : 'enum'} is a named schema under components/schemas`];
                }
            }
        },
    ),

    perSchema(
        'house-no-union',
        'A reader must know from one field what it reads: no anyOf or not, and oneOf only with a discriminator.',
        function* ({ schema, at }) {
            const odd = ['anyOf', 'not'].find(word => schema[word] !== undefined);
            if (odd !== undefined) {
                yield [at, `${odd} cannot be bound to a type`];
            } else if (schema.oneOf !== undefined && !isObject(schema.discriminator)) {
                yield [at, 'oneOf needs a discriminator'];
            }
        },
    ),

    rest(
        'house-nullable-patch-only',
        'Absent and null mean the same nowhere but in a merge patch, so null is allowed only there.',
        function* (view) {
            for (const { schema, at, owner } of view.schemas) {
                const patches = (owner ?? schema)['x-merge-patch'] === true;
                if (schema.nullable === true && !patches) {
                    yield [at, 'nullable belongs to a schema with x-merge-patch: true, or to its fields'];
                }
            }
        },
    ),

    both(
        'house-enum-kind',
        'A client must know whether a new value may come: an enum is closed (enum) or may grow ' +
            '(x-extensible-enum), never both.',
        function* (view) {
            for (const { schema, at } of view.schemas) {
                const growing = schema['x-extensible-enum'];
                const strings = list(growing).length > 0 && growing.every(value => typeof value === 'string');
                if (growing !== undefined && (schema.enum !== undefined || schema.type !== 'string' || !strings)) {
                    yield [at, 'x-extensible-enum is a list of strings on type string, without enum'];
                }
            }
        },
    ),

    both(
        'house-enum-unique-values',
        'Values that differ only in case would be one constant in the generated enum.',
        function* (view) {
            for (const { schema, at } of view.schemas) {
                const values = list(schema.enum ?? schema['x-extensible-enum']).map(value =>
                    String(value).toLowerCase(),
                );
                const twice = values.find((value, i) => values.indexOf(value) !== i);
                if (twice !== undefined) {
                    yield [at, `value "${twice}" stands twice`];
                }
            }
        },
    ),
];
