// The book club's event contract, whole and without fault. Each example of a rule is a small patch of it.

import { instant, LOAN, LOAN_ID, ref, text, uuid } from './club-parts.mjs';

const message = (name, schema, extra, payload) => ({
    name,
    'x-version': '1.0',
    'summary': 'What happened',
    'description': 'When it happens.',
    ...extra,
    'payload': { allOf: [ref('EventEnvelope'), { type: 'object', properties: { payload: ref(schema) } }] },
    'examples': [{ name: 'ana', payload }],
});
const SOURCES = { club: 'ugsys.book-club', members: 'ugsys.members', lockers: 'ugsys.lockers' };
const STATE = { loan_id: LOAN_ID, title: LOAN.title, lent_at: LOAN.lent_at };

/** The event contract. */
export const event = {
    'asyncapi': '3.0.0',
    'info': { title: 'Book club events', description: 'What happened to loans.', version: '1.0.0' },
    'x-service': 'club',
    'x-source': 'ugsys.book-club',
    'channels': {
        bus: {
            address: 'ugsys-event-bus',
            messages: Object.fromEntries(
                ['LoanUpdated', 'LoanSent', 'PickupRequested', 'MemberLeft'].map(name => [
                    name,
                    { $ref: `#/components/messages/${name}` },
                ]),
            ),
        },
    },
    'operations': Object.fromEntries(
        [
            ['publish', 'send', 'LoanUpdated'],
            ['publish', 'send', 'LoanSent'],
            ['publish', 'send', 'PickupRequested'],
            ['on', 'receive', 'MemberLeft'],
        ].map(([prefix, action, name]) => [
            prefix + name,
            {
                action,
                channel: { $ref: '#/channels/bus' },
                messages: [{ $ref: `#/channels/bus/messages/${name}` }],
                ...(action === 'receive' && { 'x-consumes': 'project' }),
            },
        ]),
    ),
    'components': {
        messages: {
            LoanUpdated: message('club.loan.updated', 'LoanUpdated', {}, { ...STATE, changed_fields: ['title'] }),
            LoanSent: message('club.loan.sent', 'LoanSent', {}, STATE),
            PickupRequested: message(
                'club.pickup.requested',
                'PickupRequested',
                { 'x-sensitive': true },
                { loan_id: LOAN_ID, pickup_token: 'k3Vw1yTqZ0m9' },
            ),
            MemberLeft: message('members.member.left', 'MemberLeft', {}, { member_id: LOAN_ID }),
        },
        schemas: {
            LoanUpdated: {
                type: 'object',
                description: 'A loan as it is now.',
                required: ['loan_id', 'changed_fields'],
                properties: {
                    loan_id: uuid('The loan.'),
                    title: text(200, 'The book.'),
                    lent_at: instant('When it was lent.'),
                    changed_fields: {
                        type: 'array',
                        maxItems: 20,
                        items: text(64, 'A field.'),
                        description: 'What changed.',
                    },
                },
            },
            LoanSent: {
                type: 'object',
                description: 'A book on its way.',
                required: ['loan_id'],
                properties: {
                    loan_id: uuid('The loan.'),
                    title: text(200, 'The book.'),
                    lent_at: instant('When it was lent.'),
                },
            },
            PickupRequested: {
                type: 'object',
                description: 'What the mail with the pickup token needs.',
                required: ['loan_id', 'pickup_token'],
                properties: {
                    loan_id: uuid('The loan.'),
                    pickup_token: { ...text(64, 'Opens the locker.'), 'x-sensitive': true },
                },
            },
            MemberLeft: {
                type: 'object',
                description: 'Somebody left.',
                required: ['member_id'],
                properties: { member_id: uuid('Who.') },
            },
            EventEnvelope: {
                type: 'object',
                description: 'What surrounds every payload.',
                required: [
                    'event_id',
                    'event_type',
                    'event_version',
                    'occurred_at',
                    'source',
                    'correlation_id',
                    'subject',
                    'sequence',
                    'actor',
                    'payload',
                ],
                properties: {
                    event_id: uuid('The event.'),
                    event_type: text(100, 'What happened.'),
                    event_version: text(8, 'The version of the payload.'),
                    occurred_at: instant('When.'),
                    source: text(64, 'Who says so.'),
                    correlation_id: text(128, 'What set it off.'),
                    causation_id: uuid('The event before.'),
                    traceparent: text(55, 'The trace.'),
                    subject: text(128, 'What it is about.'),
                    sequence: {
                        type: 'integer',
                        format: 'int64',
                        minimum: 1,
                        maximum: 9007199254740991,
                        description: 'The version.',
                    },
                    actor: ref('Actor'),
                    payload: { type: 'object', description: 'The fact.' },
                },
            },
            Actor: {
                type: 'object',
                description: 'Who did it.',
                required: ['type', 'id'],
                properties: { type: text(16, 'What kind.'), id: text(128, 'Who exactly.') },
            },
        },
    },
};

/** What the resolver does: puts every example of a message into its envelope, unless it stands in one already. */
export function enveloped(contract) {
    const wrapped = found => ({
        ...found,
        examples: found.examples?.map(example =>
            'event_id' in example.payload
                ? example
                : {
                      ...example,
                      payload: {
                          event_id: '01976f2a-3b4c-7d5e-8f60-718293a4b5c6',
                          event_type: found.name,
                          event_version: found['x-version'],
                          occurred_at: '2031-03-15T14:20:31Z',
                          source: SOURCES[found.name?.split('.')[0]],
                          correlation_id: '7f3a',
                          subject: LOAN_ID,
                          sequence: 1,
                          actor: { type: 'user', id: LOAN_ID },
                          payload: example.payload,
                      },
                  },
        ),
    });
    const messages = Object.entries(contract.components.messages).map(([key, found]) => [key, wrapped(found)]);
    return { ...contract, components: { ...contract.components, messages: Object.fromEntries(messages) } };
}
