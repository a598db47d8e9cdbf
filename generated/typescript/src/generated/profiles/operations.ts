// Generated from the resolved specs: never edited, see docs/contracts.md.

import type { Answer, NotModified } from '../../answer.js';
import { operation } from '../../operation.js';
import type { CallOptions, Operation } from '../../operation.js';
import type {
  GetMyNotificationPreferencesData,
  GetMyProfileData,
  GetProfileData,
  LookUpProfilesData,
  NotificationPreferences,
  Profile,
  ProfileLookupResponse,
  ProfileView,
  ReplaceMyNotificationPreferencesData,
  UnsubscribeData,
  UpdateMyProfileData,
} from './types.js';

/** Every code that {@link getMyProfile} can be refused with. */
export type GetMyProfileCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'PROFILE_NOT_READY';

/** What {@link getMyProfile} takes. */
export interface GetMyProfileInput extends CallOptions {
  headers?: GetMyProfileData['headers'];
}

/**
 * Read one's own profile
 *
 * Everything, whatever its visibility. In the first seconds after registering there may be none yet
 * (`PROFILE_NOT_READY`).
 *
 * Answers 200 with a {@link Profile}, or 304 where `If-None-Match` is still current (`withResponse`). Needs a person logged in.
 *
 * @throws ProblemError with a {@link GetMyProfileCode}, of which its own are
 * - `PROFILE_NOT_READY` (404): You have just registered and your profile will be ready in a few seconds. Try again.
 *
 * @see `GET /profiles/api/v1/me`, operation `getMyProfile` of the contract profiles 1.0.0
 */
export const getMyProfile: Operation<GetMyProfileInput, Profile, GetMyProfileCode, Answer<Profile> | NotModified> = /* @__PURE__ */ operation({
  id: 'getMyProfile',
  method: 'GET',
  path: '/profiles/api/v1/me',
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
    'PROFILE_NOT_READY',
  ],
});

/** Every code that {@link updateMyProfile} can be refused with. */
export type UpdateMyProfileCode =
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
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'PRECONDITION_FAILED'
  | 'PROFILE_NOT_READY'
  | 'HANDLE_TAKEN';

/** What {@link updateMyProfile} takes. */
export interface UpdateMyProfileInput extends CallOptions {
  body: UpdateMyProfileData['body'];
  headers?: UpdateMyProfileData['headers'];
}

/**
 * Change one's own profile
 *
 * A JSON merge patch (RFC 7396): what is left out stays, `null` clears, lists are replaced as a whole. Send
 * `If-Match` to be sure that nothing is overwritten.
 *
 * Beyond the schema these rules hold, each `VALIDATION_FAILED` at its field: the phone must be a number that can
 * exist (`FORMAT`), the date of birth in the past and its owner 13 or older (`TOO_YOUNG`), country and time zone must
 * exist (`ENUM`), links must be `https` (`PATTERN`).
 *
 * Answers 200 with a {@link Profile}. Needs a person logged in.
 *
 * Send the `etag` of the last answer as `If-Match`, so that nobody else's change is lost.
 *
 * @throws ProblemError with a {@link UpdateMyProfileCode}, of which its own are
 * - `PROFILE_NOT_READY` (404): You have just registered and your profile will be ready in a few seconds. Try again.
 * - `HANDLE_TAKEN` (409): Somebody else already uses that handle. Choose another.
 *
 * @see `PATCH /profiles/api/v1/me`, operation `updateMyProfile` of the contract profiles 1.0.0
 */
export const updateMyProfile: Operation<UpdateMyProfileInput, Profile, UpdateMyProfileCode> = /* @__PURE__ */ operation({
  id: 'updateMyProfile',
  method: 'PATCH',
  path: '/profiles/api/v1/me',
  token: 'required',
  body: 'application/merge-patch+json',
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
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'CONFLICT',
    'PRECONDITION_FAILED',
    'PROFILE_NOT_READY',
    'HANDLE_TAKEN',
  ],
});

/** Every code that {@link getMyNotificationPreferences} can be refused with. */
export type GetMyNotificationPreferencesCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'PROFILE_NOT_READY';

/** What {@link getMyNotificationPreferences} takes. */
export interface GetMyNotificationPreferencesInput extends CallOptions {
  headers?: GetMyNotificationPreferencesData['headers'];
}

/**
 * Read how one is written to
 *
 * The choices per category and channel. Messages about the account itself (verification, password, sign-in) are
 * always sent and cannot be chosen.
 *
 * Answers 200 with a {@link NotificationPreferences}, or 304 where `If-None-Match` is still current (`withResponse`). Needs a person logged in.
 *
 * @throws ProblemError with a {@link GetMyNotificationPreferencesCode}, of which its own are
 * - `PROFILE_NOT_READY` (404): You have just registered and your profile will be ready in a few seconds. Try again.
 *
 * @see `GET /profiles/api/v1/me/notification-preferences`, operation `getMyNotificationPreferences` of the contract profiles 1.0.0
 */
export const getMyNotificationPreferences: Operation<GetMyNotificationPreferencesInput, NotificationPreferences, GetMyNotificationPreferencesCode, Answer<NotificationPreferences> | NotModified> = /* @__PURE__ */ operation({
  id: 'getMyNotificationPreferences',
  method: 'GET',
  path: '/profiles/api/v1/me/notification-preferences',
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
    'PROFILE_NOT_READY',
  ],
});

/** Every code that {@link replaceMyNotificationPreferences} can be refused with. */
export type ReplaceMyNotificationPreferencesCode =
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
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'PRECONDITION_FAILED'
  | 'PROFILE_NOT_READY';

/** What {@link replaceMyNotificationPreferences} takes. */
export interface ReplaceMyNotificationPreferencesInput extends CallOptions {
  body: ReplaceMyNotificationPreferencesData['body'];
  headers?: ReplaceMyNotificationPreferencesData['headers'];
}

/**
 * Choose how one is written to
 *
 * Replaces all choices. What changes is recorded as consent: what, when and from where. Leave `quiet_hours` out to
 * have none.
 *
 * Answers 200 with a {@link NotificationPreferences}. Needs a person logged in.
 *
 * Send the `etag` of the last answer as `If-Match`, so that nobody else's change is lost.
 *
 * @throws ProblemError with a {@link ReplaceMyNotificationPreferencesCode}, of which its own are
 * - `PROFILE_NOT_READY` (404): You have just registered and your profile will be ready in a few seconds. Try again.
 *
 * @see `PUT /profiles/api/v1/me/notification-preferences`, operation `replaceMyNotificationPreferences` of the contract profiles 1.0.0
 */
export const replaceMyNotificationPreferences: Operation<ReplaceMyNotificationPreferencesInput, NotificationPreferences, ReplaceMyNotificationPreferencesCode> = /* @__PURE__ */ operation({
  id: 'replaceMyNotificationPreferences',
  method: 'PUT',
  path: '/profiles/api/v1/me/notification-preferences',
  token: 'required',
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
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'CONFLICT',
    'PRECONDITION_FAILED',
    'PROFILE_NOT_READY',
  ],
});

/** Every code that {@link getProfile} can be refused with. */
export type GetProfileCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND';

/** What {@link getProfile} takes. */
export interface GetProfileInput extends CallOptions {
  path: GetProfileData['path'];
  headers?: GetProfileData['headers'];
}

/**
 * Read somebody's profile
 *
 * Only the fields that the caller may see: without a token those that are `public`, with a member's token those
 * for `members` too; the owner and whoever has `user:read:all` see all. Where nothing may be seen just the id is
 * answered. A deleted or unknown profile is `NOT_FOUND`.
 *
 * Answers 200 with a {@link ProfileView}, or 304 where `If-None-Match` is still current (`withResponse`). Anyone may call it; who is logged in sees more.
 *
 * @throws ProblemError with a {@link GetProfileCode}
 *
 * @see `GET /profiles/api/v1/profiles/{user_id}`, operation `getProfile` of the contract profiles 1.0.0
 */
export const getProfile: Operation<GetProfileInput, ProfileView, GetProfileCode, Answer<ProfileView> | NotModified> = /* @__PURE__ */ operation({
  id: 'getProfile',
  method: 'GET',
  path: '/profiles/api/v1/profiles/{user_id}',
  token: 'optional',
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
    'NOT_FOUND',
  ],
});

/** Every code that {@link lookUpProfiles} can be refused with. */
export type LookUpProfilesCode =
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
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT';

/** What {@link lookUpProfiles} takes. */
export interface LookUpProfilesInput extends CallOptions {
  body: LookUpProfilesData['body'];
  headers?: LookUpProfilesData['headers'];
}

/**
 * Look up how to reach people
 *
 * For services that write to members: addresses per channel, language, time zone and preferences of up to 100
 * people. One result per id in the order asked, also for ids that nobody has. It changes nothing.
 *
 * Answers 200 with a {@link ProfileLookupResponse}. Needs a service with the scope `profiles:lookup`.
 *
 * @throws ProblemError with a {@link LookUpProfilesCode}
 *
 * @see `POST /profiles/api/v1/profiles/lookups`, operation `lookUpProfiles` of the contract profiles 1.0.0
 */
export const lookUpProfiles: Operation<LookUpProfilesInput, ProfileLookupResponse, LookUpProfilesCode> = /* @__PURE__ */ operation({
  id: 'lookUpProfiles',
  method: 'POST',
  path: '/profiles/api/v1/profiles/lookups',
  token: 'required',
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
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'CONFLICT',
  ],
});

/** Every code that {@link unsubscribe} can be refused with. */
export type UnsubscribeCode =
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
  | 'TOKEN_INVALID'
  | 'TOKEN_EXPIRED';

/** What {@link unsubscribe} takes. */
export interface UnsubscribeInput extends CallOptions {
  body: UnsubscribeData['body'];
  query: UnsubscribeData['query'];
  headers?: UnsubscribeData['headers'];
}

/**
 * Unsubscribe with one click
 *
 * What a mail program calls when somebody presses its unsubscribe button (RFC 8058). The signed token says who,
 * from which category and on which channel; no login is needed. Doing it again changes nothing.
 *
 * Answers 204 without a body. Anyone may call it.
 *
 * @throws ProblemError with a {@link UnsubscribeCode}, of which its own are
 * - `TOKEN_INVALID` (422): This link was already used, was replaced by a newer one, or is incomplete.
 * - `TOKEN_EXPIRED` (422): This link has expired. Ask for a new one.
 *
 * @see `POST /profiles/api/v1/preferences/unsubscribe`, operation `unsubscribe` of the contract profiles 1.0.0
 */
export const unsubscribe: Operation<UnsubscribeInput, void, UnsubscribeCode> = /* @__PURE__ */ operation({
  id: 'unsubscribe',
  method: 'POST',
  path: '/profiles/api/v1/preferences/unsubscribe',
  token: 'never',
  body: 'application/x-www-form-urlencoded',
  answers: 'nothing',
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
    'TOKEN_INVALID',
    'TOKEN_EXPIRED',
  ],
});
