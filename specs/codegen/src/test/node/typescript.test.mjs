import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { operationsFile } from '../../main/node/typescript/operation-text.mjs';
import { operationsOf } from '../../main/node/typescript/operations.mjs';
import { generateTypes } from '../../main/node/typescript/types.mjs';

const PROBLEMS = {
  LOAN_OVERDUE: { status: 409, detail: { en: 'Bring it back first.' } },
  INTERNAL_ERROR: { status: 500, detail: { en: 'Our fault.' } },
  CONFLICT: { status: 409, detail: { en: 'Again.' } },
};

/** A contract with one operation, `renewLoan`, and what the test says of it. */
function contract(operation = {}, schemas = {}) {
  return {
    openapi: '3.0.3',
    info: { title: 'Club', version: '1.2.0' },
    'x-service': 'club',
    servers: [{ url: '/club' }],
    paths: {
      '/api/v1/loans/{loan_id}/renew': {
        post: {
          operationId: 'renewLoan',
          summary: 'Renew a loan',
          description: 'One more term.',
          security: [{ bearerAuth: [] }],
          'x-requires': [{ permission: 'loan:renew' }, { user: true, owner: 'resource', step_up: 10 }],
          'x-problems': ['INTERNAL_ERROR', 'LOAN_OVERDUE'],
          'x-operation-problems': ['LOAN_OVERDUE'],
          parameters: [{ $ref: '#/components/parameters/LoanId' }],
          responses: {
            200: {
              description: 'It.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Loan' } } },
            },
          },
          ...operation,
        },
      },
    },
    components: {
      parameters: { LoanId: { in: 'path', name: 'loan_id', required: true, schema: { type: 'string' } } },
      schemas: {
        Loan: { type: 'object', required: ['state'], properties: { state: { $ref: '#/components/schemas/State' } } },
        State: { type: 'string', 'x-extensible-enum': ['out', "member's", 'back'] },
        ...schemas,
      },
    },
  };
}

const textOf = (operation) => operationsFile(operationsOf(contract(operation), PROBLEMS));

test('an operation becomes a function with its own codes and the words of its contract', () => {
  const text = textOf();
  assert.match(text, /export type RenewLoanCode = 'INTERNAL_ERROR' \| 'LOAN_OVERDUE';/);
  assert.match(text, /export interface RenewLoanInput extends CallOptions \{\n  path: RenewLoanData\['path'\];\n\}/);
  assert.match(
    text,
    /export const renewLoan: Operation<RenewLoanInput, Loan, RenewLoanCode> = \/\* @__PURE__ \*\/ operation\(/,
  );
  assert.match(text, /path: '\/club\/api\/v1\/loans\/\{loan_id\}\/renew'/);
  assert.match(text, / \* - `LOAN_OVERDUE` \(409\): Bring it back first\./);
  assert.match(
    text,
    /Needs the permission `loan:renew`, or a person logged in and that it is the caller's own and a login not older than 10 minutes\./,
  );
  assert.doesNotMatch(text, /@deprecated|idempotent/);
});

test('what is deprecated, idempotent or public says so', () => {
  const text = textOf({ deprecated: true, 'x-idempotent': true, security: [], 'x-requires': undefined });
  assert.match(text, / \* @deprecated\n/);
  assert.match(text, /idempotent: true,/);
  assert.match(text, /Anyone may call it\./);
  assert.match(text, /token: 'never'/);
});

test('a description cannot end its comment', () => {
  assert.match(textOf({ description: 'Ends */ here.' }), /Ends \*\\\/ here\./);
});

test('a merge patch is preferred to plain JSON, and 204 is nothing', () => {
  const [patch] = operationsOf(
    contract({
      requestBody: { required: true, content: { 'application/json': {}, 'application/merge-patch+json': {} } },
      responses: { 204: { description: 'Done.' } },
    }),
    PROBLEMS,
  );
  assert.equal(patch.body, 'application/merge-patch+json');
  assert.equal(patch.answer, undefined);
});

test('a token endpoint gets a code by each status that its own errors leave to others', () => {
  const [token] = operationsOf(
    contract({ 'x-standard': 'rfc6749', 'x-problems': ['INTERNAL_ERROR', 'CONFLICT', 'LOAN_OVERDUE'] }),
    PROBLEMS,
  );
  assert.deepEqual(token.oauth, { 500: 'INTERNAL_ERROR' });
});

test('refuses an answer without a type of its own', () => {
  const responses = { 200: { description: 'It.', content: { 'application/json': { schema: { type: 'string' } } } } };
  assert.throws(() => textOf({ responses }), /^Error: renewLoan: its answer has no named type$/);
});

test('refuses a condition that it cannot put into words', () => {
  assert.throws(() => textOf({ 'x-requires': [{ weather: 'fine' }] }), /^Error: x-requires: weather$/);
});

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('values that may grow are offered, and others let through', async () => {
  const { text, names } = await inFolder((folder) => generateTypes(contract(), folder));
  assert.match(text, /^export type State = 'out' \| 'member\\'s' \| 'back' \| \(string & \{\}\);$/m);
  assert.ok(
    names.includes('Loan') && names.includes('RenewLoanData') && !names.includes('ClientOptions'),
    String(names),
  );
});

test('the same contract gives the same bytes', async () => {
  const [one, other] = [
    await inFolder((folder) => generateTypes(contract(), folder)),
    await inFolder((folder) => generateTypes(contract(), folder)),
  ];
  assert.equal(one.text, other.text);
});

test('growing values that hey-api does not take for a string are refused', async () => {
  await inFolder((folder) =>
    assert.rejects(
      generateTypes(contract({}, { Level: { type: 'integer', 'x-extensible-enum': [1, 2] } }), folder),
      /^Error: Level is no string/,
    ),
  );
});
