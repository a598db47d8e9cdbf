import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventModels } from '../../main/node/event-models.mjs';

/** A contract that publishes `LoanOverdue` with this payload and consumes an event of another service. */
function contract(payload, schemas = {}) {
  return {
    asyncapi: '3.0.0',
    info: { title: 'Club', version: '1.0.0' },
    'x-service': 'club',
    'x-source': 'ugsys.club',
    channels: { bus: { address: 'bus', messages: {} } },
    operations: {
      publishLoanOverdue: {
        action: 'send',
        channel: { $ref: '#/channels/bus' },
        messages: [{ $ref: '#/channels/bus/messages/LoanOverdue' }],
      },
      onMemberLeft: {
        action: 'receive',
        channel: { $ref: '#/channels/bus' },
        messages: [{ $ref: '#/channels/bus/messages/MemberLeft' }],
      },
    },
    components: {
      messages: {
        LoanOverdue: {
          name: 'club.loan.overdue',
          'x-source': 'ugsys.club',
          payload: { $ref: '#/components/schemas/LoanOverdueEvent' },
          'x-payload': { $ref: '#/components/schemas/LoanOverdue' },
        },
        MemberLeft: {
          name: 'members.member.left',
          'x-source': 'ugsys.members',
          payload: { $ref: '#/components/schemas/MemberLeft' },
          'x-payload': { $ref: '#/components/schemas/MemberLeft' },
        },
      },
      schemas: {
        LoanOverdue: { type: 'object', ...payload },
        LoanOverdueEvent: { type: 'object', properties: { payload: { $ref: '#/components/schemas/LoanOverdue' } } },
        MemberLeft: { type: 'object', properties: { member: { type: 'string' } } },
        ...schemas,
      },
    },
  };
}

test('finds its own payloads, without envelope and without what others publish', async () => {
  const models = await eventModels(contract({ properties: { days: { type: 'integer', minimum: 1 } } }));
  assert.deepEqual(models, {
    LoanOverdue: { type: 'object', required: [], properties: { days: { type: 'integer', minimum: 1 } } },
  });
});

test('keeps names and bounds, and adds no map for what is unknown', async () => {
  const models = await eventModels(
    contract({
      required: ['due_on'],
      properties: {
        due_on: { type: 'string', format: 'date' },
        tags: { type: 'array', maxItems: 3, items: { type: 'string', maxLength: 9 } },
        fees: { type: 'object', maxProperties: 2, additionalProperties: { type: 'number' } },
      },
    }),
  );
  assert.deepEqual(models.LoanOverdue, {
    type: 'object',
    required: ['due_on'],
    properties: {
      due_on: { type: 'string', format: 'date' },
      tags: { type: 'array', maxItems: 3, items: { type: 'string', maxLength: 9 } },
      fees: { type: 'object', maxProperties: 2, additionalProperties: { type: 'number' } },
    },
  });
});

test('refers to named schemas, also to lists of values that may grow', async () => {
  const models = await eventModels(
    contract(
      { properties: { reason: { $ref: '#/components/schemas/Reason' }, book: { $ref: '#/components/schemas/Book' } } },
      {
        Reason: { type: 'string', 'x-extensible-enum': ['lost', 'late'], maxLength: 16 },
        Book: { type: 'object', properties: { state: { $ref: '#/components/schemas/State' } } },
        State: { type: 'string', enum: ['new', 'worn'] },
      },
    ),
  );
  assert.deepEqual(Object.keys(models), ['Book', 'LoanOverdue', 'Reason', 'State']);
  assert.deepEqual(models.Reason, { type: 'string', 'x-extensible-enum': ['lost', 'late'], maxLength: 16 });
  assert.equal(models.LoanOverdue.properties.reason.$ref, '#/components/schemas/Reason');
  assert.equal(models.Book.properties.state.$ref, '#/components/schemas/State');
});
