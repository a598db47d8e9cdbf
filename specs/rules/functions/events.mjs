// Event contracts: the bus, names, envelope, who consumes what, and what a payload may carry.

import { entries, isObject, list } from './view.mjs';
import { event } from './rule.mjs';

const BUS = 'ugsys-event-bus';
const NAME = /^[a-z]+\.[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/;
const ENVELOPE = {
    event_id: 'string',
    event_type: 'string',
    event_version: 'string',
    occurred_at: 'string',
    source: 'string',
    correlation_id: 'string',
    causation_id: 'string',
    traceparent: 'string',
    subject: 'string',
    sequence: 'integer',
    actor: 'object',
    payload: 'object',
};
const ALWAYS = [
    'event_id',
    'event_type',
    'event_version',
    'occurred_at',
    'source',
    'correlation_id',
    'subject',
    'sequence',
    'payload',
];

export const events = [
    event(
        'house-event-bus',
        'There is one bus, so every contract has one channel `bus` with its address, and no other way for an event.',
        function* (view) {
            const channels = Object.keys(view.data.channels ?? {});
            if (channels.length !== 1 || view.data.channels.bus?.address !== BUS) {
                yield [['channels'], `the one channel is bus with address ${BUS}, not [${channels.join(', ')}]`];
            }
        },
    ),

    event(
        'house-event-source',
        'Rules of the bus select by source, so a service publishes under exactly the source that is fixed for it.',
        function* (view, { allowed }) {
            const service = view.data['x-service'];
            const source = allowed.event_sources[service];
            if (source === undefined) {
                yield [['x-service'], `no event source is fixed for the service "${service}"`];
            } else if (view.data['x-source'] !== source) {
                yield [['x-source'], `the source of ${service} is ${source}, not ${view.data['x-source']}`];
            }
        },
    ),

    event(
        'house-event-name',
        'Consumers subscribe by name: `<domain>.<entity>.<fact>`, words in lower case, parts of a fact joined by _.',
        function* (view) {
            for (const { key, message } of messages(view)) {
                if (!NAME.test(message.name ?? '')) {
                    yield [place(key), `"${message.name}" must be <domain>.<entity>.<fact>`];
                }
            }
        },
    ),

    event(
        'house-event-past-tense',
        'An event is a fact that has happened, not an order: its name is in the past tense.',
        function* (view, { allowed }) {
            for (const { key, message } of messages(view)) {
                const word = (message.name ?? '').split(/[._]/).at(-1);
                const original = Object.values(allowed.original_events).some(names => names.includes(message.name));
                if (
                    NAME.test(message.name ?? '') &&
                    !/ed$/.test(word) &&
                    !(word in allowed.irregular_past) &&
                    !original
                ) {
                    yield [place(key), `"${word}" of "${message.name}" is not in the past tense`];
                }
            }
        },
    ),

    event(
        'house-event-own-domain',
        'Only the service that owns a domain states its facts, so each fact has one source.',
        function* (view) {
            for (const { at, message } of used(view, 'send')) {
                const domain = (message.name ?? '').split('.')[0];
                if (domain !== view.data['x-service']) {
                    yield [at, `"${message.name}" is not a fact of ${view.data['x-service']}`];
                }
            }
        },
    ),

    event(
        'house-event-original-names',
        'Partners know the original events: a contract publishes each under exactly its name, or the list ' +
            'says what it waits for.',
        function* (view, { allowed }) {
            const published = used(view, 'send').map(({ message }) => message.name);
            for (const name of list(allowed.original_events[view.data['x-service']])) {
                const waits = name in allowed.events_to_come;
                if (published.includes(name) === waits) {
                    yield [
                        ['operations'],
                        waits
                            ? `"${name}" is published: take it off the list of events to come`
                            : `the original event "${name}" is not published`,
                    ];
                }
            }
        },
    ),

    event(
        'house-event-envelope',
        'Every consumer reads the same envelope: ids, type, version, time, source, cause, subject and ' +
            'sequence around the payload.',
        function* (view) {
            for (const { key, message } of messages(view)) {
                const { properties, required } = view.flat(message.payload);
                const wrong = Object.entries(ENVELOPE)
                    .filter(([name, type]) => view.flat(properties[name]).type !== type)
                    .map(([name, type]) => `${name} (${type})`);
                if (!view.flat(properties.actor).properties?.type || !view.flat(properties.actor).properties?.id) {
                    wrong.push('actor.type and actor.id');
                }
                const loose = ALWAYS.filter(name => !required.includes(name) && properties[name]);
                if (wrong.length > 0) {
                    yield [place(key), `the envelope of ${key} lacks ${wrong.join(', ')}`];
                }
                if (loose.length > 0) {
                    yield [place(key), `the envelope of ${key} must require ${loose.join(', ')}`];
                }
            }
        },
    ),

    event(
        'house-event-version',
        'A consumer tells by the version what it may rely on, so a message says it as x-version: major.minor.',
        function* (view) {
            for (const { key, message } of messages(view)) {
                if (!/^[1-9]\d*\.\d+$/.test(message['x-version'] ?? '') || typeof message['x-version'] !== 'string') {
                    yield [place(key), `x-version must be a text like '1.0', not ${message['x-version']}`];
                }
            }
        },
    ),

    event(
        'house-event-described',
        'The event catalogue and the generated records are documented from the contract: a summary and a description.',
        function* (view) {
            for (const { key, message } of messages(view)) {
                const missing = ['summary', 'description'].filter(word => !String(message[word] ?? '').trim());
                if (missing.length > 0) {
                    yield [place(key), `message ${key} lacks ${missing.join(' and ')}`];
                }
            }
        },
    ),

    event(
        'house-event-example',
        'Consumers test against the examples, so every message has at least one, by name, with its payload.',
        function* (view) {
            for (const { key, message } of messages(view)) {
                const found = list(message.examples);
                if (found.length === 0 || found.some(example => !example.name || !isObject(example.payload))) {
                    yield [place(key), `message ${key} has no example with name and payload`];
                }
            }
        },
    ),

    event(
        'house-event-operation-name',
        'Publisher and handler methods come from operation names: publish<Message> sends, on<Message> ' +
            'receives, one message each.',
        function* (view) {
            for (const [name, operation] of entries(view.data.operations)) {
                const refs = list(operation.messages).map(message => message.$ref?.split('/').at(-1));
                const prefix = { send: 'publish', receive: 'on' }[operation.action];
                if (refs.length !== 1 || name !== prefix + refs[0]) {
                    yield [
                        ['operations', name],
                        `${operation.action} [${refs.join(', ')}] must be one message, named ${prefix}${refs[0]}`,
                    ];
                }
            }
        },
    ),

    event(
        'house-event-consumes',
        'Whether late facts still count depends on what the consumer does with them: receive says x-consumes ' +
            'project or react.',
        function* (view) {
            for (const [name, operation] of entries(view.data.operations)) {
                const receives = operation.action === 'receive';
                const value = operation['x-consumes'];
                if (receives !== ['project', 'react'].includes(value) || (!receives && value !== undefined)) {
                    yield [
                        ['operations', name],
                        receives ? 'receive says x-consumes: project or react' : 'x-consumes belongs to receive',
                    ];
                }
            }
        },
    ),
];

/** The messages of a contract, those of its own and those it consumes. */
export function messages(view) {
    return entries(view.data.components?.messages).map(([key, message]) => ({ key, message }));
}

export const place = key => ['components', 'messages', key];

/** The messages that operations of one action name, with the operation's place. */
export function used(view, action) {
    return entries(view.data.operations)
        .filter(([, operation]) => operation.action === action)
        .flatMap(([name, operation]) =>
            list(operation.messages).map(message => ({ at: ['operations', name], message: view.follow(message) })),
        );
}
