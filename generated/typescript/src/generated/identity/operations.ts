// Generated from the resolved specs: never edited, see docs/contracts.md.

import type { Answer, NotModified } from '../../answer.js';
import { operation } from '../../operation.js';
import type { CallOptions, Operation } from '../../operation.js';
import type {
  ClientTokenResponse,
  GetJwksData,
  GetMeData,
  GetServerMetadataData,
  IssueTokenData,
  JsonWebKeySet,
  ListRevocationsData,
  LoginData,
  LogoutData,
  RefreshData,
  RegisterData,
  ResendVerificationData,
  RevocationList,
  ServerMetadata,
  TokenResponse,
  User,
  VerifyEmailData,
} from './types.js';

/** Every code that {@link register} can be refused with. */
export type RegisterCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'MALFORMED_BODY'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'VALIDATION_FAILED'
  | 'CONFLICT'
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'IDEMPOTENCY_KEY_REUSED';

/** What {@link register} takes. */
export interface RegisterInput extends CallOptions {
  body: RegisterData['body'];
  headers?: RegisterData['headers'];
}

/**
 * Become a member
 *
 * Creates an account that waits for its address to be verified, and mails the link for it. The answer is the same
 * 202 whatever the address, so nobody learns who is a member: the owner of an existing account gets a mail that
 * says so instead. Registering again before the address is verified replaces password and name and makes the
 * earlier link void.
 *
 * A password that is easy to guess (common ones, the person's own name or address, words of this platform) is
 * `VALIDATION_FAILED` with one entry in `errors[]` per reason, at `/password` with the code `TOO_WEAK`.
 *
 * Answers 202 without a body. Anyone may call it.
 *
 * Carries a fresh `Idempotency-Key`, kept over repetitions, unless `headers` has one.
 *
 * @throws ProblemError with a {@link RegisterCode}
 *
 * @see `POST /identity/api/v1/auth/register`, operation `register` of the contract identity 1.0.0
 */
export const register: Operation<RegisterInput, void, RegisterCode> = /* @__PURE__ */ operation({
  id: 'register',
  method: 'POST',
  path: '/identity/api/v1/auth/register',
  token: 'never',
  body: 'application/json',
  answers: 'nothing',
  idempotent: true,
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'MALFORMED_BODY',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'VALIDATION_FAILED',
    'CONFLICT',
    'IDEMPOTENCY_IN_PROGRESS',
    'IDEMPOTENCY_KEY_REUSED',
  ],
});

/** Every code that {@link verifyEmail} can be refused with. */
export type VerifyEmailCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'MALFORMED_BODY'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'VALIDATION_FAILED'
  | 'CONFLICT'
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TOKEN_INVALID'
  | 'TOKEN_EXPIRED';

/** What {@link verifyEmail} takes. */
export interface VerifyEmailInput extends CallOptions {
  body: VerifyEmailData['body'];
  headers?: VerifyEmailData['headers'];
}

/**
 * Verify one's address
 *
 * Takes the token from the verification mail, marks the address as verified and activates the account; from then
 * on its owner can log in. A token works once, for 24 hours. A mail's link must not call this by being opened
 * (scanners open links): its page has a button that does.
 *
 * Answers 204 without a body. Anyone may call it.
 *
 * Carries a fresh `Idempotency-Key`, kept over repetitions, unless `headers` has one.
 *
 * @throws ProblemError with a {@link VerifyEmailCode}, of which its own are
 * - `TOKEN_INVALID` (422): This link was already used, was replaced by a newer one, or is incomplete.
 * - `TOKEN_EXPIRED` (422): This link has expired. Ask for a new one.
 *
 * @see `POST /identity/api/v1/auth/verify-email`, operation `verifyEmail` of the contract identity 1.0.0
 */
export const verifyEmail: Operation<VerifyEmailInput, void, VerifyEmailCode> = /* @__PURE__ */ operation({
  id: 'verifyEmail',
  method: 'POST',
  path: '/identity/api/v1/auth/verify-email',
  token: 'never',
  body: 'application/json',
  answers: 'nothing',
  idempotent: true,
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'MALFORMED_BODY',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'VALIDATION_FAILED',
    'CONFLICT',
    'IDEMPOTENCY_IN_PROGRESS',
    'IDEMPOTENCY_KEY_REUSED',
    'TOKEN_INVALID',
    'TOKEN_EXPIRED',
  ],
});

/** Every code that {@link resendVerification} can be refused with. */
export type ResendVerificationCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'MALFORMED_BODY'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'VALIDATION_FAILED'
  | 'CONFLICT'
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'IDEMPOTENCY_KEY_REUSED';

/** What {@link resendVerification} takes. */
export interface ResendVerificationInput extends CallOptions {
  body: ResendVerificationData['body'];
  headers?: ResendVerificationData['headers'];
}

/**
 * Ask for another verification mail
 *
 * Mails a new link, which makes the earlier one void. At most 3 an hour are sent per account; further calls,
 * unknown and already verified addresses get the same 202 and no mail.
 *
 * Answers 202 without a body. Anyone may call it.
 *
 * Carries a fresh `Idempotency-Key`, kept over repetitions, unless `headers` has one.
 *
 * @throws ProblemError with a {@link ResendVerificationCode}
 *
 * @see `POST /identity/api/v1/auth/resend-verification`, operation `resendVerification` of the contract identity 1.0.0
 */
export const resendVerification: Operation<ResendVerificationInput, void, ResendVerificationCode> = /* @__PURE__ */ operation({
  id: 'resendVerification',
  method: 'POST',
  path: '/identity/api/v1/auth/resend-verification',
  token: 'never',
  body: 'application/json',
  answers: 'nothing',
  idempotent: true,
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'MALFORMED_BODY',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'VALIDATION_FAILED',
    'CONFLICT',
    'IDEMPOTENCY_IN_PROGRESS',
    'IDEMPOTENCY_KEY_REUSED',
  ],
});

/** Every code that {@link login} can be refused with. */
export type LoginCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'MALFORMED_BODY'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'VALIDATION_FAILED'
  | 'CONFLICT'
  | 'INVALID_CREDENTIALS'
  | 'EMAIL_NOT_VERIFIED'
  | 'ACCOUNT_LOCKED'
  | 'ORIGIN_NOT_ALLOWED';

/** What {@link login} takes. */
export interface LoginInput extends CallOptions {
  body: LoginData['body'];
  headers?: LoginData['headers'];
}

/**
 * Log in
 *
 * Opens a session and answers its tokens. Unknown address, wrong password, deleted and suspended accounts are all
 * `INVALID_CREDENTIALS`; that the address is not verified is told only after the right password.
 *
 * Browsers ask for `token_delivery: cookie`: the refresh token then stands in a cookie that scripts cannot read
 * and not in the body. Five failures in a row from one address lock the account for that address for 30 minutes,
 * twenty in an hour from anywhere lock it for all but the owner's open sessions (`ACCOUNT_LOCKED`).
 *
 * Answers 200 with a {@link TokenResponse}. Anyone may call it.
 *
 * @throws ProblemError with a {@link LoginCode}, of which its own are
 * - `INVALID_CREDENTIALS` (401): The email or the password does not match. Check them and try again.
 * - `EMAIL_NOT_VERIFIED` (403): Open the link we sent you to verify your email. If it did not arrive, ask for another.
 * - `ACCOUNT_LOCKED` (423): There were too many failed attempts. Wait and try again later.
 * - `ORIGIN_NOT_ALLOWED` (403): The page that made this request is not part of the platform. Use the official page.
 *
 * @see `POST /identity/api/v1/auth/login`, operation `login` of the contract identity 1.0.0
 */
export const login: Operation<LoginInput, TokenResponse, LoginCode> = /* @__PURE__ */ operation({
  id: 'login',
  method: 'POST',
  path: '/identity/api/v1/auth/login',
  token: 'never',
  body: 'application/json',
  answers: 'json',
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'MALFORMED_BODY',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'VALIDATION_FAILED',
    'CONFLICT',
    'INVALID_CREDENTIALS',
    'EMAIL_NOT_VERIFIED',
    'ACCOUNT_LOCKED',
    'ORIGIN_NOT_ALLOWED',
  ],
});

/** Every code that {@link refresh} can be refused with. */
export type RefreshCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'MALFORMED_BODY'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'VALIDATION_FAILED'
  | 'CONFLICT'
  | 'ORIGIN_NOT_ALLOWED'
  | 'REFRESH_TOKEN_INVALID';

/** What {@link refresh} takes. */
export interface RefreshInput extends CallOptions {
  body: RefreshData['body'];
  headers?: RefreshData['headers'];
}

/**
 * Renew the tokens of a session
 *
 * Trades a refresh token for a new access token and the next refresh token. It comes from the body or from the
 * cookie, never from both: both are `VALIDATION_FAILED` at `/refresh_token` with the code `AMBIGUOUS`, none is
 * `REQUIRED`. The answer uses the way in which the token came.
 *
 * Every refresh token is used once. Repeating the last one within 10 seconds, because the answer was lost, gets
 * the same successor; an older one ends the session, since somebody else may hold it. A session ends after 7 days
 * without use and after 30 days in any case.
 *
 * Answers 200 with a {@link TokenResponse}. Anyone may call it.
 *
 * @throws ProblemError with a {@link RefreshCode}, of which its own are
 * - `REFRESH_TOKEN_INVALID` (401): Your session expired or was closed. Log in again.
 * - `ORIGIN_NOT_ALLOWED` (403): The page that made this request is not part of the platform. Use the official page.
 *
 * @see `POST /identity/api/v1/auth/refresh`, operation `refresh` of the contract identity 1.0.0
 */
export const refresh: Operation<RefreshInput, TokenResponse, RefreshCode> = /* @__PURE__ */ operation({
  id: 'refresh',
  method: 'POST',
  path: '/identity/api/v1/auth/refresh',
  token: 'never',
  body: 'application/json',
  answers: 'json',
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'MALFORMED_BODY',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'VALIDATION_FAILED',
    'CONFLICT',
    'ORIGIN_NOT_ALLOWED',
    'REFRESH_TOKEN_INVALID',
  ],
});

/** Every code that {@link logout} can be refused with. */
export type LogoutCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT';

/** What {@link logout} takes. */
export interface LogoutInput extends CallOptions {
  headers?: LogoutData['headers'];
}

/**
 * Log out
 *
 * Ends the session that the access token belongs to, with its refresh tokens, and removes the cookie. Every
 * service refuses the access token within 10 seconds.
 *
 * Answers 204 without a body. Needs a person logged in.
 *
 * @throws ProblemError with a {@link LogoutCode}
 *
 * @see `POST /identity/api/v1/auth/logout`, operation `logout` of the contract identity 1.0.0
 */
export const logout: Operation<LogoutInput, void, LogoutCode> = /* @__PURE__ */ operation({
  id: 'logout',
  method: 'POST',
  path: '/identity/api/v1/auth/logout',
  token: 'required',
  answers: 'nothing',
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'CONFLICT',
  ],
});

/** Every code that {@link getMe} can be refused with. */
export type GetMeCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN';

/** What {@link getMe} takes. */
export interface GetMeInput extends CallOptions {
  headers?: GetMeData['headers'];
}

/**
 * Read one's own account
 *
 * The caller's account with the roles that are in force. What members say about themselves (phone, city, skills)
 * is in their profile: `getMyProfile`.
 *
 * Answers 200 with a {@link User}, or 304 where `If-None-Match` is still current (`withResponse`). Needs a person logged in.
 *
 * @throws ProblemError with a {@link GetMeCode}
 *
 * @see `GET /identity/api/v1/me`, operation `getMe` of the contract identity 1.0.0
 */
export const getMe: Operation<GetMeInput, User, GetMeCode, Answer<User> | NotModified> = /* @__PURE__ */ operation({
  id: 'getMe',
  method: 'GET',
  path: '/identity/api/v1/me',
  token: 'required',
  answers: 'json',
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'UNAUTHENTICATED',
    'FORBIDDEN',
  ],
});

/** Every code that {@link listRevocations} can be refused with. */
export type ListRevocationsCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INVALID_CURSOR';

/** What {@link listRevocations} takes. */
export interface ListRevocationsInput extends CallOptions {
  query?: ListRevocationsData['query'];
  headers?: ListRevocationsData['headers'];
}

/**
 * Follow what has been revoked
 *
 * Everything revoked that a token still alive could be affected by, in the order in which it became known. A
 * verifier asks without a cursor once, then with the `next_cursor` of its last answer, which this list always has;
 * it never ends. A page as long as its `limit` has more behind it: ask again at once. Otherwise ask every few
 * seconds. Because commits arrive late, such a cursor reaches back 30 seconds and entries repeat: adding one twice
 * does no harm. After `INVALID_CURSOR` start without one.
 *
 * A verifier whose copy is older than 60 seconds is not ready, older than 5 minutes it refuses all tokens.
 *
 * Answers 200 with a {@link RevocationList}. Needs a service with the scope `identity:revocations`.
 *
 * One page; `pages(operation, input)` iterates over every {@link Revocation}.
 *
 * @throws ProblemError with a {@link ListRevocationsCode}
 *
 * @see `GET /identity/api/v1/revocations`, operation `listRevocations` of the contract identity 1.0.0
 */
export const listRevocations: Operation<ListRevocationsInput, RevocationList, ListRevocationsCode> = /* @__PURE__ */ operation({
  id: 'listRevocations',
  method: 'GET',
  path: '/identity/api/v1/revocations',
  token: 'required',
  answers: 'json',
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'INVALID_CURSOR',
  ],
});

/** Every code that {@link issueToken} can be refused with. */
export type IssueTokenCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'MALFORMED_BODY'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'VALIDATION_FAILED'
  | 'CONFLICT'
  | 'INVALID_REQUEST'
  | 'INVALID_CLIENT'
  | 'UNAUTHORIZED_CLIENT'
  | 'UNSUPPORTED_GRANT_TYPE'
  | 'INVALID_SCOPE';

/** What {@link issueToken} takes. */
export interface IssueTokenInput extends CallOptions {
  body: IssueTokenData['body'];
  headers?: IssueTokenData['headers'];
}

/**
 * Get an access token for a service
 *
 * The token endpoint of RFC 6749 for `client_credentials`: a registered client authenticates with HTTP Basic or
 * with `client_id` and `client_secret` in the form, never with both, and gets an access token with the scopes it
 * asked for, or all of its scopes if it asked for none. There is no refresh token: ask again before it expires.
 * Errors have the shape of RFC 6749 section 5.2.
 *
 * Answers 200 with a {@link ClientTokenResponse}. Anyone may call it.
 *
 * @throws ProblemError with a {@link IssueTokenCode}, of which its own are
 * - `INVALID_REQUEST` (400): Part of the request is missing, repeated or not valid.
 * - `INVALID_CLIENT` (401): The client does not exist, is disabled, or its secret is wrong.
 * - `UNAUTHORIZED_CLIENT` (400): This client is not allowed to use this grant type.
 * - `UNSUPPORTED_GRANT_TYPE` (400): That grant_type does not exist here.
 * - `INVALID_SCOPE` (400): The client may not ask for one of these scopes.
 *
 * @see `POST /identity/oauth2/token`, operation `issueToken` of the contract identity 1.0.0
 */
export const issueToken: Operation<IssueTokenInput, ClientTokenResponse, IssueTokenCode> = /* @__PURE__ */ operation({
  id: 'issueToken',
  method: 'POST',
  path: '/identity/oauth2/token',
  token: 'never',
  body: 'application/x-www-form-urlencoded',
  answers: 'json',
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
    'MALFORMED_BODY',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'VALIDATION_FAILED',
    'CONFLICT',
    'INVALID_REQUEST',
    'INVALID_CLIENT',
    'UNAUTHORIZED_CLIENT',
    'UNSUPPORTED_GRANT_TYPE',
    'INVALID_SCOPE',
  ],
  oauth: { 406: 'NOT_ACCEPTABLE', 408: 'REQUEST_TIMEOUT', 409: 'CONFLICT', 413: 'BODY_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE', 422: 'VALIDATION_FAILED', 429: 'RATE_LIMITED', 500: 'INTERNAL_ERROR', 503: 'SERVICE_UNAVAILABLE' },
});

/** Every code that {@link getJwks} can be refused with. */
export type GetJwksCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT';

/** What {@link getJwks} takes. */
export interface GetJwksInput extends CallOptions {
  headers?: GetJwksData['headers'];
}

/**
 * Read the keys that verify tokens
 *
 * The public keys as a JWK Set (RFC 7517): the next, the active and the retiring ones. A new key stands here an
 * hour before it signs, so a copy of five minutes is always good. Take the key by `kid`, and check the algorithm
 * before using it.
 *
 * Answers 200 with a {@link JsonWebKeySet}. Anyone may call it.
 *
 * @throws ProblemError with a {@link GetJwksCode}
 *
 * @see `GET /identity/.well-known/jwks.json`, operation `getJwks` of the contract identity 1.0.0
 */
export const getJwks: Operation<GetJwksInput, JsonWebKeySet, GetJwksCode> = /* @__PURE__ */ operation({
  id: 'getJwks',
  method: 'GET',
  path: '/identity/.well-known/jwks.json',
  token: 'never',
  answers: 'json',
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
  ],
});

/** Every code that {@link getServerMetadata} can be refused with. */
export type GetServerMetadataCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT';

/** What {@link getServerMetadata} takes. */
export interface GetServerMetadataInput extends CallOptions {
  headers?: GetServerMetadataData['headers'];
}

/**
 * Read what the authorization server can do
 *
 * Authorization server metadata (RFC 8414); what stands here is what works. The same document is found at
 * `/.well-known/oauth-authorization-server/identity`, the place that the issuer's address leads to.
 *
 * Answers 200 with a {@link ServerMetadata}. Anyone may call it.
 *
 * @throws ProblemError with a {@link GetServerMetadataCode}
 *
 * @see `GET /identity/.well-known/oauth-authorization-server`, operation `getServerMetadata` of the contract identity 1.0.0
 */
export const getServerMetadata: Operation<GetServerMetadataInput, ServerMetadata, GetServerMetadataCode> = /* @__PURE__ */ operation({
  id: 'getServerMetadata',
  method: 'GET',
  path: '/identity/.well-known/oauth-authorization-server',
  token: 'never',
  answers: 'json',
  codes: [
    'NOT_ACCEPTABLE',
    'RATE_LIMITED',
    'INTERNAL_ERROR',
    'SERVICE_UNAVAILABLE',
    'INVALID_PARAMETERS',
    'REQUEST_TIMEOUT',
  ],
});
