// What an event payload may carry: no secrets in clear, no nulls, only keywords that both worlds read alike.

import functions from '@stoplight/spectral-functions';
import { entries, list } from './view.mjs';
import { messages, place, used } from './events.mjs';
import { event } from './rule.mjs';

const SECRET = /(^|_)(password|passwd|secret|token|otp|pin|credential|private_key|api_key)s?(_|$)/;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SHARED = new Set([
    '$ref',
    'type',
    'format',
    'title',
    'description',
    'properties',
    'required',
    'items',
    'enum',
    'default',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'pattern',
    'minItems',
    'maxItems',
    'uniqueItems',
    'minProperties',
    'maxProperties',
    'additionalProperties',
    'allOf',
    'deprecated',
]);

/** Spectral's schema function wants a place to count from and a document to look up its reference resolver. */
const CONTEXT = { path: [], documentInventory: {}, document: {}, rule: {} };

export const payloads = [
    event(
        'house-event-no-secrets',
        'Events are kept, replayed and read by many: a secret travels only in a sensitive event, marked, and ' +
            'a password never.',
        function* (view) {
            for (const { key, message } of messages(view)) {
                for (const { name, sensitive } of payloadFields(view, message)) {
                    const marked = sensitive && message['x-sensitive'] === true;
                    if (/passw/.test(name) || (SECRET.test(name) && !marked) || (sensitive && !marked)) {
                        yield [
                            place(key),
                            `"${name}" is a secret: message and field must be x-sensitive, a password never travels`,
                        ];
                    }
                }
            }
        },
    ),

    event(
        'house-event-example-valid',
        'Consumers test against the examples, so each, envelope and payload, must fit its schema.',
        function* (view) {
            for (const { key, message } of messages(view)) {
                const schema = { ...message.payload, components: view.data.components };
                for (const [i, example] of list(message.examples).entries()) {
                    const faults = functions.schema(
                        example.payload,
                        { schema, dialect: 'draft7', allErrors: true },
                        CONTEXT,
                    );
                    for (const { message: fault, path } of list(faults)) {
                        yield [[...place(key), 'examples', i, 'payload', ...path], fault];
                    }
                }
            }
        },
    ),

    event(
        'house-event-example-true',
        'An example that names another event, version or source, or a made-up id, misleads whoever tests with it.',
        function* (view, { allowed }) {
            for (const { key, message } of messages(view)) {
                const source = allowed.event_sources[String(message.name).split('.')[0]];
                for (const [i, { payload }] of list(message.examples).entries()) {
                    const wanted = { event_type: message.name, event_version: message['x-version'], source };
                    const odd = Object.entries(wanted).find(([name, value]) => payload?.[name] !== value);
                    if (odd !== undefined) {
                        yield [[...place(key), 'examples', i], `${odd[0]} must be ${odd[1]}, not ${payload?.[odd[0]]}`];
                    } else if (!UUID_V7.test(payload.event_id)) {
                        yield [[...place(key), 'examples', i], `event_id must be a UUIDv7, not ${payload.event_id}`];
                    }
                }
            }
        },
    ),

    event(
        'house-event-sensitive-consumer',
        'A one-time token is decrypted by the service that mails it and nobody else: only omnichannel ' +
            'consumes sensitive events.',
        function* (view, { allowed }) {
            for (const { at, message } of used(view, 'receive')) {
                if (message['x-sensitive'] === true && !(view.data['x-service'] in allowed.sensitive_consumers)) {
                    yield [at, `"${message.name}" is sensitive: ${view.data['x-service']} may not consume it`];
                }
            }
        },
    ),

    event(
        'house-event-changed-fields',
        'A consumer sees from an update what changed without comparing: a state event carries the whole ' +
            'state and changed_fields.',
        function* (view) {
            for (const { key, message } of messages(view)) {
                const payload = view.flat(view.flat(message.payload).properties.payload);
                if (
                    /\.updated$/.test(message.name ?? '') &&
                    view.flat(payload.properties.changed_fields).type !== 'array'
                ) {
                    yield [place(key), `the payload of "${message.name}" lacks changed_fields`];
                }
            }
        },
    ),

    event(
        'house-event-schema-subset',
        'The same payload schema serves JSON Schema and OpenAPI 3.0 tools, so it uses only what both read alike.',
        function* (view) {
            for (const { schema, at } of view.schemas) {
                const odd = Object.keys(schema).find(
                    word => !SHARED.has(word) && !word.startsWith('x-') && word !== 'nullable',
                );
                if (odd !== undefined) {
                    yield [at, `"${odd}" does not mean the same in JSON Schema and OpenAPI 3.0`];
                }
            }
        },
    ),

    event(
        'house-event-no-null',
        'Absent and null would be two ways to say one thing: an event payload knows no null.',
        function* (view) {
            for (const { schema, at } of view.schemas) {
                if (schema.nullable !== undefined || Array.isArray(schema.type) || schema.type === 'null') {
                    yield [at, 'a payload has no null: leave the field out'];
                }
            }
        },
    ),
];

/** All fields of a message's payload, at any depth, with whether they are marked x-sensitive. */
function* payloadFields(view, message) {
    const payload = view.flat(message.payload).properties.payload;
    yield* fieldsOf(view, payload, new Set());
}

function* fieldsOf(view, schema, seen) {
    const flat = view.flat(schema);
    const key = schema?.$ref;
    if (seen.has(key)) {
        return;
    }
    const inner = key === undefined ? seen : new Set([...seen, key]);
    for (const [name, property] of entries(flat.properties)) {
        yield { name, sensitive: view.flat(property)['x-sensitive'] === true };
        yield* fieldsOf(view, property, inner);
    }
    if (flat.items !== undefined) {
        yield* fieldsOf(view, flat.items, inner);
    }
}
