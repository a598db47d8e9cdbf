// Generated from the resolved specs: never edited, see docs/contracts.md.

/**
 * A postal address, or a part of one.
 */
export type Address = {
    /**
     * Street, number and what helps to find it.
     */
    street?: string;
    /**
     * City or town.
     */
    city?: string;
    /**
     * Department, province or state.
     */
    state?: string;
    /**
     * Postal code, where there are such.
     */
    postal_code?: string;
    /**
     * Country, ISO 3166-1 alpha-2.
     */
    country?: string;
};

/**
 * What to change in an address. Null clears all of it or a part, what is left out stays.
 */
export type AddressPatch = {
    /**
     * Street, number and what helps to find it.
     */
    street?: string | null;
    /**
     * City or town.
     */
    city?: string | null;
    /**
     * Department, province or state.
     */
    state?: string | null;
    /**
     * Postal code.
     */
    postal_code?: string | null;
    /**
     * Country, ISO 3166-1 alpha-2.
     */
    country?: string | null;
} | null;

export type BodyTooLargeProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'BODY_TOO_LARGE';
};

/**
 * A way for messages.
 */
export type Channel = 'email' | 'sms' | 'whatsapp' | 'telegram' | 'slack' | (string & {});

/**
 * One address on one channel.
 */
export type ChannelAddress = {
    channel: Channel;
    /**
     * Mail address, phone number as E.164, or the channel's own id.
     */
    address: string;
    /**
     * Whether the person proved that it is theirs.
     */
    verified: boolean;
};

/**
 * On which channels messages of one category may come; at first only by mail.
 */
export type ChannelChoices = {
    /**
     * By mail.
     */
    email: boolean;
    /**
     * By SMS.
     */
    sms: boolean;
    /**
     * By WhatsApp.
     */
    whatsapp: boolean;
    /**
     * By Telegram.
     */
    telegram: boolean;
    /**
     * By Slack.
     */
    slack: boolean;
};

export type ConflictOrHandleTakenProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'CONFLICT' | 'HANDLE_TAKEN';
};

export type ConflictProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'CONFLICT';
};

/**
 * How to reach a person.
 */
export type Contact = {
    /**
     * The name to greet.
     */
    display_name: string;
    /**
     * Where the person can be reached; at most one address per channel.
     */
    addresses: Array<ChannelAddress>;
    language: Language;
    /**
     * IANA name of the time zone.
     */
    timezone: string;
    preferences: NotificationPreferences;
};

/**
 * Whether what is not urgent comes one by one or gathered.
 */
export type DigestFrequency = 'none' | 'daily' | 'weekly';

/**
 * One fault of a request, in the body (`pointer`) or in a parameter (`parameter`).
 */
export type FieldError = {
    /**
     * JSON pointer (RFC 6901) into the body, with names as they were sent; empty for the whole body.
     */
    pointer?: string;
    parameter?: ParameterPlace;
    /**
     * REQUIRED, NULL, UNKNOWN, DUPLICATE, TYPE, FORMAT, PATTERN, ENUM, TOO_SHORT, TOO_LONG, TOO_SMALL, TOO_LARGE,
     * TOO_FEW, TOO_MANY, NOT_UNIQUE, or a code that the operation's description names.
     *
     */
    code: string;
    /**
     * What is wrong there, safe to show.
     */
    detail: string;
};

export type ForbiddenProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'FORBIDDEN';
};

export type InternalErrorProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'INTERNAL_ERROR';
};

export type InvalidParametersOrMalformedBodyProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'INVALID_PARAMETERS' | 'MALFORMED_BODY';
};

export type InvalidParametersProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'INVALID_PARAMETERS';
};

/**
 * The language the person prefers; where a text does not exist in it, Spanish is used.
 */
export type Language = 'es' | 'en' | 'pt' | 'qu' | (string & {});

/**
 * `not_found` also for people who are gone.
 */
export type LookupOutcome = 'found' | 'not_found';

export type NotAcceptableProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'NOT_ACCEPTABLE';
};

export type NotFoundProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'NOT_FOUND';
};

/**
 * How a member wants to be written to.
 */
export type NotificationPreferences = {
    projects: ChannelChoices;
    community: ChannelChoices;
    campaigns: ChannelChoices;
    quiet_hours?: QuietHours;
    digest: DigestFrequency;
};

/**
 * The one value that there is.
 */
export type OneClick = 'One-Click';

/**
 * Where the parameter stands.
 */
export type ParameterLocation = 'query' | 'path' | 'header' | 'cookie';

/**
 * The parameter that is at fault.
 */
export type ParameterPlace = {
    in: ParameterLocation;
    /**
     * The parameter's name as it was sent.
     */
    name: string;
};

export type PreconditionFailedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'PRECONDITION_FAILED';
};

/**
 * What went wrong (RFC 9457). Programs branch on `code`, never on the texts; people may be shown `detail`.
 *
 */
export type Problem = {
    /**
     * Address of the page that explains this code; the same in every environment.
     */
    type: string;
    /**
     * One short line for people, in the language asked for.
     */
    title: string;
    /**
     * The HTTP status of this answer.
     */
    status: number;
    /**
     * What happened and what helps, safe to show to the person who called.
     */
    detail: string;
    /**
     * The path that was called.
     */
    instance: string;
    /**
     * Which problem it is, out of the operation's closed list.
     */
    code: string;
    /**
     * The same as the header `X-Request-Id`.
     */
    request_id: string;
    /**
     * Every fault of the request that was found, where there are such.
     */
    errors?: Array<FieldError>;
};

/**
 * A profile as its owner sees it.
 */
export type Profile = {
    /**
     * Whose profile it is.
     */
    user_id: string;
    /**
     * A short unique name for addresses and mentions. Always public once it is chosen.
     */
    handle?: string;
    /**
     * The name that others see; at first the full name.
     */
    display_name: string;
    /**
     * Copied from the account.
     */
    full_name: string;
    /**
     * Copied from the account.
     */
    email: string;
    /**
     * Copied from the account.
     */
    email_verified: boolean;
    /**
     * Phone number as E.164.
     */
    phone?: string;
    /**
     * Day of birth.
     */
    date_of_birth?: string;
    /**
     * A few words in Markdown; HTML in it is shown as text.
     */
    bio?: string;
    address?: Address;
    /**
     * Pages of the person's own, in their order.
     */
    links: Array<ProfileLink>;
    /**
     * What the person can do.
     */
    skills: Array<string>;
    /**
     * What the person would like to do.
     */
    interests: Array<string>;
    language: Language;
    /**
     * IANA name of the time zone, at first `America/La_Paz`.
     */
    timezone: string;
    visibility: ProfileVisibility;
    /**
     * How much of the profile is filled in, in percent.
     */
    completeness: number;
    /**
     * When the profile came into being.
     */
    created_at: string;
    /**
     * When it last changed.
     */
    updated_at: string;
};

/**
 * A page of the person's own.
 */
export type ProfileLink = {
    /**
     * What to call it; the address itself where there is none.
     */
    label?: string;
    /**
     * Its address.
     */
    url: string;
};

/**
 * The result for one id.
 */
export type ProfileLookup = {
    /**
     * The id that was asked for.
     */
    user_id: string;
    outcome: LookupOutcome;
    contact?: Contact;
};

/**
 * Whom to look up.
 */
export type ProfileLookupRequest = {
    /**
     * The users' ids.
     */
    user_ids: Array<string>;
};

/**
 * One result per id, in the order of the request.
 */
export type ProfileLookupResponse = {
    /**
     * The results.
     */
    items: Array<ProfileLookup>;
};

export type ProfileNotReadyProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'PROFILE_NOT_READY';
};

/**
 * What to change in one's own profile. Null clears, what is left out stays.
 */
export type ProfilePatch = {
    /**
     * A short unique name; free again when it is cleared.
     */
    handle?: string | null;
    /**
     * The name that others see. One line.
     */
    display_name?: string;
    /**
     * Phone number as E.164, without spaces.
     */
    phone?: string | null;
    /**
     * Day of birth, 13 years ago or earlier.
     */
    date_of_birth?: string | null;
    /**
     * A few words in Markdown.
     */
    bio?: string | null;
    address?: AddressPatch;
    /**
     * All links anew.
     */
    links?: Array<ProfileLink> | null;
    /**
     * All skills anew.
     */
    skills?: Array<string> | null;
    /**
     * All interests anew.
     */
    interests?: Array<string> | null;
    language?: Language;
    /**
     * IANA name of the time zone.
     */
    timezone?: string;
    visibility?: ProfileVisibilityPatch;
};

/**
 * A profile as far as the caller may see it. A field that is missing, or a list that is empty, may be hidden or
 * not filled in: nobody can tell.
 *
 */
export type ProfileView = {
    /**
     * Whose profile it is.
     */
    user_id: string;
    /**
     * Short unique name.
     */
    handle?: string;
    /**
     * The name that the person shows.
     */
    display_name?: string;
    /**
     * The full name.
     */
    full_name?: string;
    /**
     * The mail address.
     */
    email?: string;
    /**
     * Phone number as E.164.
     */
    phone?: string;
    /**
     * Day of birth.
     */
    date_of_birth?: string;
    /**
     * A few words in Markdown.
     */
    bio?: string;
    address?: Address;
    /**
     * Pages of the person's own.
     */
    links: Array<ProfileLink>;
    /**
     * What the person can do.
     */
    skills: Array<string>;
    /**
     * What the person would like to do.
     */
    interests: Array<string>;
    language?: Language;
    /**
     * IANA name of the time zone.
     */
    timezone?: string;
};

/**
 * Who sees what; everything is `private` at first.
 */
export type ProfileVisibility = {
    display_name: Visibility;
    full_name: Visibility;
    email: Visibility;
    phone: Visibility;
    date_of_birth: Visibility;
    bio: Visibility;
    address: Visibility;
    links: Visibility;
    skills: Visibility;
    interests: Visibility;
    language: Visibility;
    timezone: Visibility;
};

/**
 * Who shall see what; fields that are left out stay.
 */
export type ProfileVisibilityPatch = {
    display_name?: Visibility;
    full_name?: Visibility;
    email?: Visibility;
    phone?: Visibility;
    date_of_birth?: Visibility;
    bio?: Visibility;
    address?: Visibility;
    links?: Visibility;
    skills?: Visibility;
    interests?: Visibility;
    language?: Visibility;
    timezone?: Visibility;
};

/**
 * When nothing but messages about the account arrives, in the member's time zone; the rest waits until it is over.
 * It may span midnight; equal times mean the whole day.
 *
 */
export type QuietHours = {
    /**
     * From this time of day.
     */
    from: string;
    /**
     * Until this time of day.
     */
    to: string;
};

export type RateLimitedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'RATE_LIMITED';
};

export type RequestTimeoutProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'REQUEST_TIMEOUT';
};

export type ServiceUnavailableProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'SERVICE_UNAVAILABLE';
};

export type UnauthenticatedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'UNAUTHENTICATED';
};

export type UnsubscribeProblem422 = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'VALIDATION_FAILED' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED';
};

/**
 * The form that a mail program posts (RFC 8058 section 3.2).
 */
export type UnsubscribeRequest = {
    'List-Unsubscribe': OneClick;
};

export type UnsupportedMediaTypeProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'UNSUPPORTED_MEDIA_TYPE';
};

export type ValidationFailedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'VALIDATION_FAILED';
};

/**
 * Who sees a field: its owner and administrators only, everybody who is logged in as a member, or everybody.
 *
 */
export type Visibility = 'private' | 'members' | 'public';

/**
 * The language of texts for people, `es` or `en`; Spanish if nothing fits.
 */
export type AcceptLanguage = string;

/**
 * The `ETag` of what the caller last read. The change is made only if nobody changed it since; otherwise
 * `PRECONDITION_FAILED`.
 *
 */
export type IfMatch = string;

/**
 * The `ETag` of what the caller holds already; if it is still current the answer is 304 without a body. Whatever
 * is no current tag matches nothing.
 *
 */
export type IfNoneMatch = string;

/**
 * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
 */
export type Traceparent = string;

/**
 * The user's id, as `getMe` answers it.
 */
export type UserId = string;

/**
 * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
 */
export type XCorrelationId = string;

/**
 * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
 */
export type XRequestId = string;

export type GetMyProfileData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of what the caller holds already; if it is still current the answer is 304 without a body. Whatever
         * is no current tag matches nothing.
         *
         */
        'If-None-Match'?: string;
        /**
         * The language of texts for people, `es` or `en`; Spanish if nothing fits.
         */
        'Accept-Language'?: string;
        /**
         * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
         */
        'X-Request-Id'?: string;
        /**
         * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
         */
        'X-Correlation-Id'?: string;
        /**
         * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
         */
        traceparent?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type GetMyProfileErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     */
    400: InvalidParametersProblem;
    /**
     * `UNAUTHENTICATED`: The access token is missing or no longer valid. Log in again.
     */
    401: UnauthenticatedProblem;
    /**
     * `FORBIDDEN`: Your account does not have permission to do this.
     */
    403: ForbiddenProblem;
    /**
     * `PROFILE_NOT_READY`: You have just registered and your profile will be ready in a few seconds. Try again.
     */
    404: ProfileNotReadyProblem;
    /**
     * `NOT_ACCEPTABLE`: We cannot answer in the format you asked for. Ask for application/json.
     */
    406: NotAcceptableProblem;
    /**
     * `REQUEST_TIMEOUT`: The request stopped arriving halfway. Check your connection and try again.
     */
    408: RequestTimeoutProblem;
    /**
     * `RATE_LIMITED`: You made many requests in a short time. Wait a moment and try again.
     */
    429: RateLimitedProblem;
    /**
     * `INTERNAL_ERROR`: We could not complete your request and it is not your fault. If it happens again, send us the request id.
     */
    500: InternalErrorProblem;
    /**
     * `SERVICE_UNAVAILABLE`: We cannot serve you right now and nothing was lost. Try again in a few seconds.
     */
    503: ServiceUnavailableProblem;
};

export type GetMyProfileError = GetMyProfileErrors[keyof GetMyProfileErrors];

export type GetMyProfileResponses = {
    /**
     * The caller's profile.
     */
    200: Profile;
};

export type GetMyProfileResponse = GetMyProfileResponses[keyof GetMyProfileResponses];

export type UpdateMyProfileData = {
    body: ProfilePatch;
    headers?: {
        /**
         * The `ETag` of what the caller last read. The change is made only if nobody changed it since; otherwise
         * `PRECONDITION_FAILED`.
         *
         */
        'If-Match'?: string;
        /**
         * The language of texts for people, `es` or `en`; Spanish if nothing fits.
         */
        'Accept-Language'?: string;
        /**
         * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
         */
        'X-Request-Id'?: string;
        /**
         * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
         */
        'X-Correlation-Id'?: string;
        /**
         * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
         */
        traceparent?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type UpdateMyProfileErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     * `MALFORMED_BODY`: The content you sent cannot be read. It must be well formed and in UTF-8.
     */
    400: InvalidParametersOrMalformedBodyProblem;
    /**
     * `UNAUTHENTICATED`: The access token is missing or no longer valid. Log in again.
     */
    401: UnauthenticatedProblem;
    /**
     * `FORBIDDEN`: Your account does not have permission to do this.
     */
    403: ForbiddenProblem;
    /**
     * `PROFILE_NOT_READY`: You have just registered and your profile will be ready in a few seconds. Try again.
     */
    404: ProfileNotReadyProblem;
    /**
     * `NOT_ACCEPTABLE`: We cannot answer in the format you asked for. Ask for application/json.
     */
    406: NotAcceptableProblem;
    /**
     * `REQUEST_TIMEOUT`: The request stopped arriving halfway. Check your connection and try again.
     */
    408: RequestTimeoutProblem;
    /**
     * `CONFLICT`: Somebody else changed the same thing at the same time. Try again.
     * `HANDLE_TAKEN`: Somebody else already uses that handle. Choose another.
     */
    409: ConflictOrHandleTakenProblem;
    /**
     * `PRECONDITION_FAILED`: Somebody changed this data after you read it. Read it again and repeat your change.
     */
    412: PreconditionFailedProblem;
    /**
     * `BODY_TOO_LARGE`: The content you sent is larger than what is accepted here.
     */
    413: BodyTooLargeProblem;
    /**
     * `UNSUPPORTED_MEDIA_TYPE`: That type of content (Content-Type) is not accepted here.
     */
    415: UnsupportedMediaTypeProblem;
    /**
     * `VALIDATION_FAILED`: Some data is missing or not valid. The list says which and why.
     */
    422: ValidationFailedProblem;
    /**
     * `RATE_LIMITED`: You made many requests in a short time. Wait a moment and try again.
     */
    429: RateLimitedProblem;
    /**
     * `INTERNAL_ERROR`: We could not complete your request and it is not your fault. If it happens again, send us the request id.
     */
    500: InternalErrorProblem;
    /**
     * `SERVICE_UNAVAILABLE`: We cannot serve you right now and nothing was lost. Try again in a few seconds.
     */
    503: ServiceUnavailableProblem;
};

export type UpdateMyProfileError = UpdateMyProfileErrors[keyof UpdateMyProfileErrors];

export type UpdateMyProfileResponses = {
    /**
     * The profile as it is now.
     */
    200: Profile;
};

export type UpdateMyProfileResponse = UpdateMyProfileResponses[keyof UpdateMyProfileResponses];

export type GetMyNotificationPreferencesData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of what the caller holds already; if it is still current the answer is 304 without a body. Whatever
         * is no current tag matches nothing.
         *
         */
        'If-None-Match'?: string;
        /**
         * The language of texts for people, `es` or `en`; Spanish if nothing fits.
         */
        'Accept-Language'?: string;
        /**
         * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
         */
        'X-Request-Id'?: string;
        /**
         * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
         */
        'X-Correlation-Id'?: string;
        /**
         * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
         */
        traceparent?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me/notification-preferences';
};

export type GetMyNotificationPreferencesErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     */
    400: InvalidParametersProblem;
    /**
     * `UNAUTHENTICATED`: The access token is missing or no longer valid. Log in again.
     */
    401: UnauthenticatedProblem;
    /**
     * `FORBIDDEN`: Your account does not have permission to do this.
     */
    403: ForbiddenProblem;
    /**
     * `PROFILE_NOT_READY`: You have just registered and your profile will be ready in a few seconds. Try again.
     */
    404: ProfileNotReadyProblem;
    /**
     * `NOT_ACCEPTABLE`: We cannot answer in the format you asked for. Ask for application/json.
     */
    406: NotAcceptableProblem;
    /**
     * `REQUEST_TIMEOUT`: The request stopped arriving halfway. Check your connection and try again.
     */
    408: RequestTimeoutProblem;
    /**
     * `RATE_LIMITED`: You made many requests in a short time. Wait a moment and try again.
     */
    429: RateLimitedProblem;
    /**
     * `INTERNAL_ERROR`: We could not complete your request and it is not your fault. If it happens again, send us the request id.
     */
    500: InternalErrorProblem;
    /**
     * `SERVICE_UNAVAILABLE`: We cannot serve you right now and nothing was lost. Try again in a few seconds.
     */
    503: ServiceUnavailableProblem;
};

export type GetMyNotificationPreferencesError = GetMyNotificationPreferencesErrors[keyof GetMyNotificationPreferencesErrors];

export type GetMyNotificationPreferencesResponses = {
    /**
     * The caller's preferences.
     */
    200: NotificationPreferences;
};

export type GetMyNotificationPreferencesResponse = GetMyNotificationPreferencesResponses[keyof GetMyNotificationPreferencesResponses];

export type ReplaceMyNotificationPreferencesData = {
    body: NotificationPreferences;
    headers?: {
        /**
         * The `ETag` of what the caller last read. The change is made only if nobody changed it since; otherwise
         * `PRECONDITION_FAILED`.
         *
         */
        'If-Match'?: string;
        /**
         * The language of texts for people, `es` or `en`; Spanish if nothing fits.
         */
        'Accept-Language'?: string;
        /**
         * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
         */
        'X-Request-Id'?: string;
        /**
         * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
         */
        'X-Correlation-Id'?: string;
        /**
         * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
         */
        traceparent?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me/notification-preferences';
};

export type ReplaceMyNotificationPreferencesErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     * `MALFORMED_BODY`: The content you sent cannot be read. It must be well formed and in UTF-8.
     */
    400: InvalidParametersOrMalformedBodyProblem;
    /**
     * `UNAUTHENTICATED`: The access token is missing or no longer valid. Log in again.
     */
    401: UnauthenticatedProblem;
    /**
     * `FORBIDDEN`: Your account does not have permission to do this.
     */
    403: ForbiddenProblem;
    /**
     * `PROFILE_NOT_READY`: You have just registered and your profile will be ready in a few seconds. Try again.
     */
    404: ProfileNotReadyProblem;
    /**
     * `NOT_ACCEPTABLE`: We cannot answer in the format you asked for. Ask for application/json.
     */
    406: NotAcceptableProblem;
    /**
     * `REQUEST_TIMEOUT`: The request stopped arriving halfway. Check your connection and try again.
     */
    408: RequestTimeoutProblem;
    /**
     * `CONFLICT`: Somebody else changed the same thing at the same time. Try again.
     */
    409: ConflictProblem;
    /**
     * `PRECONDITION_FAILED`: Somebody changed this data after you read it. Read it again and repeat your change.
     */
    412: PreconditionFailedProblem;
    /**
     * `BODY_TOO_LARGE`: The content you sent is larger than what is accepted here.
     */
    413: BodyTooLargeProblem;
    /**
     * `UNSUPPORTED_MEDIA_TYPE`: That type of content (Content-Type) is not accepted here.
     */
    415: UnsupportedMediaTypeProblem;
    /**
     * `VALIDATION_FAILED`: Some data is missing or not valid. The list says which and why.
     */
    422: ValidationFailedProblem;
    /**
     * `RATE_LIMITED`: You made many requests in a short time. Wait a moment and try again.
     */
    429: RateLimitedProblem;
    /**
     * `INTERNAL_ERROR`: We could not complete your request and it is not your fault. If it happens again, send us the request id.
     */
    500: InternalErrorProblem;
    /**
     * `SERVICE_UNAVAILABLE`: We cannot serve you right now and nothing was lost. Try again in a few seconds.
     */
    503: ServiceUnavailableProblem;
};

export type ReplaceMyNotificationPreferencesError = ReplaceMyNotificationPreferencesErrors[keyof ReplaceMyNotificationPreferencesErrors];

export type ReplaceMyNotificationPreferencesResponses = {
    /**
     * The preferences as they are now.
     */
    200: NotificationPreferences;
};

export type ReplaceMyNotificationPreferencesResponse = ReplaceMyNotificationPreferencesResponses[keyof ReplaceMyNotificationPreferencesResponses];

export type GetProfileData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of what the caller holds already; if it is still current the answer is 304 without a body. Whatever
         * is no current tag matches nothing.
         *
         */
        'If-None-Match'?: string;
        /**
         * The language of texts for people, `es` or `en`; Spanish if nothing fits.
         */
        'Accept-Language'?: string;
        /**
         * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
         */
        'X-Request-Id'?: string;
        /**
         * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
         */
        'X-Correlation-Id'?: string;
        /**
         * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
         */
        traceparent?: string;
    };
    path: {
        /**
         * The user's id, as `getMe` answers it.
         */
        user_id: string;
    };
    query?: never;
    url: '/api/v1/profiles/{user_id}';
};

export type GetProfileErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     */
    400: InvalidParametersProblem;
    /**
     * `UNAUTHENTICATED`: The access token is missing or no longer valid. Log in again.
     */
    401: UnauthenticatedProblem;
    /**
     * `FORBIDDEN`: Your account does not have permission to do this.
     */
    403: ForbiddenProblem;
    /**
     * `NOT_FOUND`: What you are looking for does not exist, or you may not see it.
     */
    404: NotFoundProblem;
    /**
     * `NOT_ACCEPTABLE`: We cannot answer in the format you asked for. Ask for application/json.
     */
    406: NotAcceptableProblem;
    /**
     * `REQUEST_TIMEOUT`: The request stopped arriving halfway. Check your connection and try again.
     */
    408: RequestTimeoutProblem;
    /**
     * `RATE_LIMITED`: You made many requests in a short time. Wait a moment and try again.
     */
    429: RateLimitedProblem;
    /**
     * `INTERNAL_ERROR`: We could not complete your request and it is not your fault. If it happens again, send us the request id.
     */
    500: InternalErrorProblem;
    /**
     * `SERVICE_UNAVAILABLE`: We cannot serve you right now and nothing was lost. Try again in a few seconds.
     */
    503: ServiceUnavailableProblem;
};

export type GetProfileError = GetProfileErrors[keyof GetProfileErrors];

export type GetProfileResponses = {
    /**
     * What the caller may see of it.
     */
    200: ProfileView;
};

export type GetProfileResponse = GetProfileResponses[keyof GetProfileResponses];

export type LookUpProfilesData = {
    body: ProfileLookupRequest;
    headers?: {
        /**
         * The language of texts for people, `es` or `en`; Spanish if nothing fits.
         */
        'Accept-Language'?: string;
        /**
         * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
         */
        'X-Request-Id'?: string;
        /**
         * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
         */
        'X-Correlation-Id'?: string;
        /**
         * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
         */
        traceparent?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/profiles/lookups';
};

export type LookUpProfilesErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     * `MALFORMED_BODY`: The content you sent cannot be read. It must be well formed and in UTF-8.
     */
    400: InvalidParametersOrMalformedBodyProblem;
    /**
     * `UNAUTHENTICATED`: The access token is missing or no longer valid. Log in again.
     */
    401: UnauthenticatedProblem;
    /**
     * `FORBIDDEN`: Your account does not have permission to do this.
     */
    403: ForbiddenProblem;
    /**
     * `NOT_ACCEPTABLE`: We cannot answer in the format you asked for. Ask for application/json.
     */
    406: NotAcceptableProblem;
    /**
     * `REQUEST_TIMEOUT`: The request stopped arriving halfway. Check your connection and try again.
     */
    408: RequestTimeoutProblem;
    /**
     * `CONFLICT`: Somebody else changed the same thing at the same time. Try again.
     */
    409: ConflictProblem;
    /**
     * `BODY_TOO_LARGE`: The content you sent is larger than what is accepted here.
     */
    413: BodyTooLargeProblem;
    /**
     * `UNSUPPORTED_MEDIA_TYPE`: That type of content (Content-Type) is not accepted here.
     */
    415: UnsupportedMediaTypeProblem;
    /**
     * `VALIDATION_FAILED`: Some data is missing or not valid. The list says which and why.
     */
    422: ValidationFailedProblem;
    /**
     * `RATE_LIMITED`: You made many requests in a short time. Wait a moment and try again.
     */
    429: RateLimitedProblem;
    /**
     * `INTERNAL_ERROR`: We could not complete your request and it is not your fault. If it happens again, send us the request id.
     */
    500: InternalErrorProblem;
    /**
     * `SERVICE_UNAVAILABLE`: We cannot serve you right now and nothing was lost. Try again in a few seconds.
     */
    503: ServiceUnavailableProblem;
};

export type LookUpProfilesError = LookUpProfilesErrors[keyof LookUpProfilesErrors];

export type LookUpProfilesResponses = {
    /**
     * One result per id.
     */
    200: ProfileLookupResponse;
};

export type LookUpProfilesResponse = LookUpProfilesResponses[keyof LookUpProfilesResponses];

export type UnsubscribeData = {
    body: UnsubscribeRequest;
    headers?: {
        /**
         * The language of texts for people, `es` or `en`; Spanish if nothing fits.
         */
        'Accept-Language'?: string;
        /**
         * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
         */
        'X-Request-Id'?: string;
        /**
         * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
         */
        'X-Correlation-Id'?: string;
        /**
         * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
         */
        traceparent?: string;
    };
    path?: never;
    query: {
        /**
         * The token from the mail's `List-Unsubscribe` header.
         */
        token: string;
    };
    url: '/api/v1/preferences/unsubscribe';
};

export type UnsubscribeErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     * `MALFORMED_BODY`: The content you sent cannot be read. It must be well formed and in UTF-8.
     */
    400: InvalidParametersOrMalformedBodyProblem;
    /**
     * `NOT_ACCEPTABLE`: We cannot answer in the format you asked for. Ask for application/json.
     */
    406: NotAcceptableProblem;
    /**
     * `REQUEST_TIMEOUT`: The request stopped arriving halfway. Check your connection and try again.
     */
    408: RequestTimeoutProblem;
    /**
     * `CONFLICT`: Somebody else changed the same thing at the same time. Try again.
     */
    409: ConflictProblem;
    /**
     * `BODY_TOO_LARGE`: The content you sent is larger than what is accepted here.
     */
    413: BodyTooLargeProblem;
    /**
     * `UNSUPPORTED_MEDIA_TYPE`: That type of content (Content-Type) is not accepted here.
     */
    415: UnsupportedMediaTypeProblem;
    /**
     * `VALIDATION_FAILED`: Some data is missing or not valid. The list says which and why.
     * `TOKEN_INVALID`: This link was already used, was replaced by a newer one, or is incomplete.
     * `TOKEN_EXPIRED`: This link has expired. Ask for a new one.
     */
    422: UnsubscribeProblem422;
    /**
     * `RATE_LIMITED`: You made many requests in a short time. Wait a moment and try again.
     */
    429: RateLimitedProblem;
    /**
     * `INTERNAL_ERROR`: We could not complete your request and it is not your fault. If it happens again, send us the request id.
     */
    500: InternalErrorProblem;
    /**
     * `SERVICE_UNAVAILABLE`: We cannot serve you right now and nothing was lost. Try again in a few seconds.
     */
    503: ServiceUnavailableProblem;
};

export type UnsubscribeError = UnsubscribeErrors[keyof UnsubscribeErrors];

export type UnsubscribeResponses = {
    /**
     * No more such messages are sent.
     */
    204: void;
};

export type UnsubscribeResponse = UnsubscribeResponses[keyof UnsubscribeResponses];
