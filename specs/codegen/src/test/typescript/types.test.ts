// What must not compile. An `@ts-expect-error` that nothing needs is an error itself, so this file fails to compile as
// soon as one of these faults goes through.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, isProblemOf, pages } from '@ugsys/client';
import type { ProblemError } from '@ugsys/client';
import { getMe, issueToken, listRevocations, login, refresh } from '@ugsys/client/identity';
import type { LoginCode, LoginErrors, RefreshCode, RefreshErrors, User } from '@ugsys/client/identity';
import { getMessage, listMessages, sendMessage } from '@ugsys/client/omnichannel';
import type { MessageStatus, SendMessageCode, SendMessageErrors } from '@ugsys/client/omnichannel';
import { may } from '@ugsys/client/permissions';
import type { Permission, Role } from '@ugsys/client/permissions';
import { updateMyProfile } from '@ugsys/client/profiles';
import type { UpdateMyProfileCode, UpdateMyProfileErrors } from '@ugsys/client/profiles';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>) => undefined;
type CodeOf<Errors> = Errors[keyof Errors] extends { code: infer Code } ? Code : never;

const client = createClient({ baseUrl: 'http://localhost' });
const never = (_: never) => undefined;

/** Compiled, never called. */
export async function checkedByTheCompiler(thrown: unknown): Promise<unknown> {
  same<CodeOf<LoginErrors>, LoginCode>(true);
  same<CodeOf<RefreshErrors>, RefreshCode>(true);
  same<CodeOf<SendMessageErrors>, SendMessageCode>(true);
  same<CodeOf<UpdateMyProfileErrors>, UpdateMyProfileCode>(true);
  // @ts-expect-error other operation, other codes
  same<CodeOf<LoginErrors>, RefreshCode>(true);

  if (isProblemOf(refresh, thrown)) {
    same<typeof thrown, ProblemError<RefreshCode>>(true);
    switch (thrown.code) {
      case 'REFRESH_TOKEN_INVALID':
      case 'ORIGIN_NOT_ALLOWED':
      case 'INVALID_PARAMETERS':
      case 'NOT_ACCEPTABLE':
      case 'REQUEST_TIMEOUT':
      case 'RATE_LIMITED':
      case 'INTERNAL_ERROR':
      case 'SERVICE_UNAVAILABLE':
      case 'MALFORMED_BODY':
      case 'BODY_TOO_LARGE':
      case 'UNSUPPORTED_MEDIA_TYPE':
      case 'VALIDATION_FAILED':
      case 'CONFLICT':
      case 'OTHER':
        break;
      default:
        never(thrown.code);
    }
    switch (thrown.code) {
      case 'ORIGIN_NOT_ALLOWED':
      case 'INVALID_PARAMETERS':
      case 'NOT_ACCEPTABLE':
      case 'REQUEST_TIMEOUT':
      case 'RATE_LIMITED':
      case 'INTERNAL_ERROR':
      case 'SERVICE_UNAVAILABLE':
      case 'MALFORMED_BODY':
      case 'BODY_TOO_LARGE':
      case 'UNSUPPORTED_MEDIA_TYPE':
      case 'VALIDATION_FAILED':
      case 'CONFLICT':
      case 'OTHER':
        break;
      default:
        // @ts-expect-error REFRESH_TOKEN_INVALID is missing above
        never(thrown.code);
    }
    // @ts-expect-error no code of refresh
    if (thrown.code === 'EMAIL_NOT_VERIFIED') return;
  }

  // @ts-expect-error without a client
  await getMe({});
  // @ts-expect-error without a body
  await login({ client });
  // @ts-expect-error without a password
  await login({ client, body: { email: 'ana.quispe@example.org' } });
  // @ts-expect-error a field that the contract does not know
  await updateMyProfile({ client, body: { role: 'admin' } });
  // @ts-expect-error without its path parameter
  await getMessage({ client });
  // @ts-expect-error no list
  pages(getMe, { client });
  // @ts-expect-error no parameter of that list
  pages(listMessages, { client, query: { color: 'red' } });
  // @ts-expect-error an operation that is not versioned has no If-Match
  await sendMessage({ client, body: message, headers: { 'If-Match': '"1"' } });
  // @ts-expect-error a permission that the matrix does not have
  may(['member'], 'user:fly');

  const read = await getMe.withResponse({ client });
  // @ts-expect-error there may be no body: 304
  read.data.email;
  if (read.modified) same<typeof read.data, User>(true);
  const issued = await issueToken.withResponse({ client, body: { grant_type: 'client_credentials' } });
  same<typeof issued.modified, true>(true);
  for await (const revocation of pages(listRevocations, { client })) same<typeof revocation.id, string>(true);

  // Known values are offered, others are let through.
  const statuses: MessageStatus[] = ['queued', 'a status of next year'];
  // @ts-expect-error it is more than any text
  same<MessageStatus, string>(true);
  same<Extract<MessageStatus, 'queued'>, 'queued'>(true);
  same<Extract<Permission, 'user:read:all'>, 'user:read:all'>(true);
  same<Extract<Role, 'member'>, 'member'>(true);
  return statuses;
}

declare const message: Parameters<typeof sendMessage>[0]['body'];

test('faults in calls and forgotten codes do not compile', () => {
  assert.equal(typeof checkedByTheCompiler, 'function');
});
