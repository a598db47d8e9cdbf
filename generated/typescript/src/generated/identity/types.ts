// Generated from the resolved specs: never edited, see docs/contracts.md.

export type AccountLockedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'ACCOUNT_LOCKED';
};

export type BodyTooLargeProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'BODY_TOO_LARGE';
};

/**
 * A service's access token (RFC 6749 section 5.1).
 */
export type ClientTokenResponse = {
    /**
     * The token.
     */
    access_token: string;
    token_type: TokenType;
    /**
     * Seconds that it lives.
     */
    expires_in: number;
    /**
     * The scopes it has, parted by one space.
     */
    scope: string;
};

export type ConflictOrIdempotencyInProgressProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'CONFLICT' | 'IDEMPOTENCY_IN_PROGRESS';
};

export type ConflictProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'CONFLICT';
};

export type EmailNotVerifiedOrOriginNotAllowedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'EMAIL_NOT_VERIFIED' | 'ORIGIN_NOT_ALLOWED';
};

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

export type InvalidCredentialsProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'INVALID_CREDENTIALS';
};

export type InvalidParametersOrInvalidCursorProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'INVALID_PARAMETERS' | 'INVALID_CURSOR';
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
 * One public key, elliptic (`crv`, `x`, `y`) or RSA (`n`, `e`).
 */
export type JsonWebKey = {
    /**
     * `EC` or `RSA`.
     */
    kty: string;
    /**
     * `sig`: it verifies signatures.
     */
    use: string;
    /**
     * The one algorithm it is used with, `ES256` or `RS256`.
     */
    alg: string;
    /**
     * The name by which a token's header refers to it.
     */
    kid: string;
    /**
     * The curve, `P-256`.
     */
    crv?: string;
    /**
     * The point's x, base64url.
     */
    x?: string;
    /**
     * The point's y, base64url.
     */
    y?: string;
    /**
     * The modulus, base64url.
     */
    n?: string;
    /**
     * The exponent, base64url.
     */
    e?: string;
};

/**
 * Public keys (RFC 7517 section 5).
 */
export type JsonWebKeySet = {
    /**
     * The next, the active and the retiring keys, in no certain order.
     */
    keys: Array<JsonWebKey>;
};

/**
 * The language of the mails that a person gets. At registration it may be left out: then it is the best of
 * `Accept-Language`, else Spanish.
 *
 */
export type Language = 'es' | 'en' | (string & {});

/**
 * What a member logs in with.
 */
export type LoginRequest = {
    /**
     * The registered address. Case does not matter.
     */
    email: string;
    /**
     * The password.
     */
    password: string;
    token_delivery?: TokenDelivery;
};

export type NotAcceptableProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'NOT_ACCEPTABLE';
};

/**
 * What went wrong, in the shape of RFC 6749 section 5.2.
 */
export type OAuthError = {
    error: OAuthErrorCode;
    /**
     * For the developer of the client, in English (the RFC allows only ASCII).
     */
    error_description?: string;
    /**
     * The page that explains it.
     */
    error_uri?: string;
};

/**
 * Which error it is.
 */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | (string & {});

export type OriginNotAllowedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'ORIGIN_NOT_ALLOWED';
};

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

export type RateLimitedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'RATE_LIMITED';
};

/**
 * The refresh token of an application that keeps it itself; an empty object where a cookie carries it.
 */
export type RefreshRequest = {
    /**
     * The last refresh token that was answered.
     */
    refresh_token?: string;
};

export type RefreshTokenInvalidProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'REFRESH_TOKEN_INVALID';
};

/**
 * What a person gives to become a member.
 */
export type RegisterRequest = {
    /**
     * Where the verification mail goes, and the name to log in with. Case does not matter.
     */
    email: string;
    /**
     * 10 to 128 characters, any of them, spaces included; no rules of composition. A sentence is good.
     *
     */
    password: string;
    /**
     * The person's name as certificates and organizers should have it. One line.
     */
    full_name: string;
    language?: Language;
};

export type RequestTimeoutProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'REQUEST_TIMEOUT';
};

/**
 * Whose verification mail did not arrive.
 */
export type ResendVerificationRequest = {
    /**
     * The address that was registered.
     */
    email: string;
};

/**
 * Tokens that are not to be trusted any more.
 */
export type Revocation = {
    kind: RevocationKind;
    /**
     * Whose tokens, by the claim that `kind` names.
     */
    id: string;
    /**
     * Tokens issued (`iat`) before this moment are void.
     */
    not_before: string;
    /**
     * When the last token that this is about has expired; forget the entry then.
     */
    expires_at: string;
};

/**
 * Which claim the `id` is: `session` the `sid`, `user` the `sub` of a person, `token` the `jti`, `client` the
 * `client_id`. An unknown kind must be taken for a reason to trust nothing that carries the id in any claim.
 *
 */
export type RevocationKind = 'session' | 'user' | 'token' | 'client' | (string & {});

/**
 * One page of `Revocation`.
 */
export type RevocationList = {
    /**
     * The page; empty where there is nothing.
     */
    items: Array<Revocation>;
    /**
     * The `cursor` of the next page; absent on the last one.
     */
    next_cursor?: string;
};

/**
 * A role that somebody has.
 */
export type RoleAssignment = {
    /**
     * `guest`, `member`, `moderator`, `auditor`, `admin`, `super_admin`, or a service's own as `<service>:<name>`.
     *
     */
    role: string;
    /**
     * When it ends; absent where it does not.
     */
    expires_at?: string;
};

/**
 * Authorization server metadata (RFC 8414 section 2).
 */
export type ServerMetadata = {
    /**
     * The `iss` of every token.
     */
    issuer: string;
    /**
     * Address of `issueToken`.
     */
    token_endpoint: string;
    /**
     * Address of `getJwks`.
     */
    jwks_uri: string;
    /**
     * Empty while there is no authorization endpoint.
     */
    response_types_supported: Array<string>;
    /**
     * What `grant_type` may be.
     */
    grant_types_supported: Array<string>;
    /**
     * How a client may authenticate.
     */
    token_endpoint_auth_methods_supported: Array<string>;
    /**
     * Every scope that a client may have.
     */
    scopes_supported: Array<string>;
    /**
     * The languages of texts for people.
     */
    ui_locales_supported: Array<string>;
};

export type ServiceUnavailableProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'SERVICE_UNAVAILABLE';
};

/**
 * How the refresh token is handed over: in the answer's body, for applications, or in a cookie that scripts cannot
 * read, for browsers.
 *
 */
export type TokenDelivery = 'body' | 'cookie';

/**
 * The form of the token endpoint (RFC 6749 section 4.4.2).
 */
export type TokenRequest = {
    /**
     * `client_credentials`.
     */
    grant_type: string;
    /**
     * The scopes asked for, parted by one space; all of the client's if it is left out.
     */
    scope?: string;
    /**
     * The client, where it does not authenticate with HTTP Basic.
     */
    client_id?: string;
    /**
     * Its secret, where it does not authenticate with HTTP Basic.
     */
    client_secret?: string;
};

/**
 * The tokens of a session.
 */
export type TokenResponse = {
    /**
     * Sent with every call as `Authorization: Bearer <access_token>`.
     */
    access_token: string;
    token_type: TokenType;
    /**
     * Seconds that the access token lives; less than 900 only where a role of its owner expires sooner.
     */
    expires_in: number;
    /**
     * For `refresh`; absent where a cookie carries it.
     */
    refresh_token?: string;
    /**
     * Seconds until the session ends if it is not used.
     */
    refresh_expires_in: number;
    /**
     * The session, the token's `sid`.
     */
    session_id: string;
};

/**
 * How the access token is used (RFC 6750).
 */
export type TokenType = 'Bearer';

export type UnauthenticatedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'UNAUTHENTICATED';
};

export type UnsupportedMediaTypeProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'UNSUPPORTED_MEDIA_TYPE';
};

/**
 * An account, as its owner sees it.
 */
export type User = {
    /**
     * The user's id in every service.
     */
    id: string;
    /**
     * The address, in lower case.
     */
    email: string;
    /**
     * Whether the address was proven.
     */
    email_verified: boolean;
    /**
     * The person's name.
     */
    full_name: string;
    language: Language;
    status: UserStatus;
    /**
     * The roles in force, the lowest first.
     */
    roles: Array<RoleAssignment>;
    /**
     * When the person registered.
     */
    created_at: string;
    /**
     * When the account last changed.
     */
    updated_at: string;
};

/**
 * `pending_verification` until the address is proven, then `active`; `suspended` and back by an administrator;
 * `deleted` is final.
 *
 */
export type UserStatus = 'pending_verification' | 'active' | 'suspended' | 'deleted';

export type ValidationFailedOrIdempotencyKeyReusedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'VALIDATION_FAILED' | 'IDEMPOTENCY_KEY_REUSED';
};

export type ValidationFailedProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'VALIDATION_FAILED';
};

export type VerifyEmailProblem422 = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'VALIDATION_FAILED' | 'IDEMPOTENCY_KEY_REUSED' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED';
};

/**
 * The proof that a mail was read.
 */
export type VerifyEmailRequest = {
    /**
     * The token from the verification mail; it stands behind the `#` of the link.
     */
    token: string;
};

/**
 * The language of texts for people, `es` or `en`; Spanish if nothing fits.
 */
export type AcceptLanguage = string;

/**
 * HTTP Basic with the client's id and secret. Tools that follow OpenAPI read `clientBasic` instead.
 */
export type ClientAuthorization = string;

/**
 * Where the page starts: the `next_cursor` of the page before, unchanged. It holds for 24 hours, for the same
 * filters and the same caller; anything else is `INVALID_CURSOR`.
 *
 */
export type Cursor = string;

/**
 * A value of the caller's own, best a fresh UUID, that names this one act. The same key with the same body within
 * 24 hours gets the first answer again and nothing happens twice; with another body it is
 * `IDEMPOTENCY_KEY_REUSED`.
 *
 */
export type IdempotencyKey = string;

/**
 * The `ETag` of what the caller holds already; if it is still current the answer is 304 without a body. Whatever
 * is no current tag matches nothing.
 *
 */
export type IfNoneMatch = string;

/**
 * How many items the page has at most.
 */
export type Limit = number;

/**
 * Sent by browsers. Where the refresh token travels in a cookie it must be one of the platform's own origins,
 * else `ORIGIN_NOT_ALLOWED`.
 *
 */
export type Origin = string;

/**
 * The refresh token, where the session was opened with `token_delivery` `cookie`.
 */
export type RefreshCookie = string;

/**
 * The trace that this call belongs to (W3C Trace Context, section 3.2: a malformed one is ignored, not refused).
 */
export type Traceparent = string;

/**
 * Shared by everything that one act of a person or program sets off: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is ignored; the request id stands in for it.
 */
export type XCorrelationId = string;

/**
 * The caller's own id for this call: 1 to 128 of A-Z, a-z, 0-9, `.`, `_` and `-`. An unfit one is not refused but replaced; the answer carries the one that holds.
 */
export type XRequestId = string;

export type RegisterData = {
    body: RegisterRequest;
    headers?: {
        /**
         * A value of the caller's own, best a fresh UUID, that names this one act. The same key with the same body within
         * 24 hours gets the first answer again and nothing happens twice; with another body it is
         * `IDEMPOTENCY_KEY_REUSED`.
         *
         */
        'Idempotency-Key'?: string;
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
    url: '/api/v1/auth/register';
};

export type RegisterErrors = {
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
     * `IDEMPOTENCY_IN_PROGRESS`: We are already working on a request with the same Idempotency-Key. Wait a moment and repeat it.
     */
    409: ConflictOrIdempotencyInProgressProblem;
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
     * `IDEMPOTENCY_KEY_REUSED`: That Idempotency-Key was already used for a different request. Use a new one.
     */
    422: ValidationFailedOrIdempotencyKeyReusedProblem;
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

export type RegisterError = RegisterErrors[keyof RegisterErrors];

export type RegisterResponses = {
    /**
     * Whatever follows stands in the mail.
     */
    202: unknown;
};

export type VerifyEmailData = {
    body: VerifyEmailRequest;
    headers?: {
        /**
         * A value of the caller's own, best a fresh UUID, that names this one act. The same key with the same body within
         * 24 hours gets the first answer again and nothing happens twice; with another body it is
         * `IDEMPOTENCY_KEY_REUSED`.
         *
         */
        'Idempotency-Key'?: string;
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
    url: '/api/v1/auth/verify-email';
};

export type VerifyEmailErrors = {
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
     * `IDEMPOTENCY_IN_PROGRESS`: We are already working on a request with the same Idempotency-Key. Wait a moment and repeat it.
     */
    409: ConflictOrIdempotencyInProgressProblem;
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
     * `IDEMPOTENCY_KEY_REUSED`: That Idempotency-Key was already used for a different request. Use a new one.
     * `TOKEN_INVALID`: This link was already used, was replaced by a newer one, or is incomplete.
     * `TOKEN_EXPIRED`: This link has expired. Ask for a new one.
     */
    422: VerifyEmailProblem422;
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

export type VerifyEmailError = VerifyEmailErrors[keyof VerifyEmailErrors];

export type VerifyEmailResponses = {
    /**
     * The address is verified and the account is active.
     */
    204: void;
};

export type VerifyEmailResponse = VerifyEmailResponses[keyof VerifyEmailResponses];

export type ResendVerificationData = {
    body: ResendVerificationRequest;
    headers?: {
        /**
         * A value of the caller's own, best a fresh UUID, that names this one act. The same key with the same body within
         * 24 hours gets the first answer again and nothing happens twice; with another body it is
         * `IDEMPOTENCY_KEY_REUSED`.
         *
         */
        'Idempotency-Key'?: string;
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
    url: '/api/v1/auth/resend-verification';
};

export type ResendVerificationErrors = {
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
     * `IDEMPOTENCY_IN_PROGRESS`: We are already working on a request with the same Idempotency-Key. Wait a moment and repeat it.
     */
    409: ConflictOrIdempotencyInProgressProblem;
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
     * `IDEMPOTENCY_KEY_REUSED`: That Idempotency-Key was already used for a different request. Use a new one.
     */
    422: ValidationFailedOrIdempotencyKeyReusedProblem;
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

export type ResendVerificationError = ResendVerificationErrors[keyof ResendVerificationErrors];

export type ResendVerificationResponses = {
    /**
     * If the address waits for verification, a mail is on its way.
     */
    202: unknown;
};

export type LoginData = {
    body: LoginRequest;
    headers?: {
        /**
         * Sent by browsers. Where the refresh token travels in a cookie it must be one of the platform's own origins,
         * else `ORIGIN_NOT_ALLOWED`.
         *
         */
        Origin?: string;
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
    url: '/api/v1/auth/login';
};

export type LoginErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     * `MALFORMED_BODY`: The content you sent cannot be read. It must be well formed and in UTF-8.
     */
    400: InvalidParametersOrMalformedBodyProblem;
    /**
     * `INVALID_CREDENTIALS`: The email or the password does not match. Check them and try again.
     */
    401: InvalidCredentialsProblem;
    /**
     * `EMAIL_NOT_VERIFIED`: Open the link we sent you to verify your email. If it did not arrive, ask for another.
     * `ORIGIN_NOT_ALLOWED`: The page that made this request is not part of the platform. Use the official page.
     */
    403: EmailNotVerifiedOrOriginNotAllowedProblem;
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
     * `ACCOUNT_LOCKED`: There were too many failed attempts. Wait and try again later.
     */
    423: AccountLockedProblem;
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

export type LoginError = LoginErrors[keyof LoginErrors];

export type LoginResponses = {
    /**
     * The session's tokens.
     */
    200: TokenResponse;
};

export type LoginResponse = LoginResponses[keyof LoginResponses];

export type RefreshData = {
    body: RefreshRequest;
    headers?: {
        /**
         * Sent by browsers. Where the refresh token travels in a cookie it must be one of the platform's own origins,
         * else `ORIGIN_NOT_ALLOWED`.
         *
         */
        Origin?: string;
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
    url: '/api/v1/auth/refresh';
};

export type RefreshErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     * `MALFORMED_BODY`: The content you sent cannot be read. It must be well formed and in UTF-8.
     */
    400: InvalidParametersOrMalformedBodyProblem;
    /**
     * `REFRESH_TOKEN_INVALID`: Your session expired or was closed. Log in again.
     */
    401: RefreshTokenInvalidProblem;
    /**
     * `ORIGIN_NOT_ALLOWED`: The page that made this request is not part of the platform. Use the official page.
     */
    403: OriginNotAllowedProblem;
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

export type RefreshError = RefreshErrors[keyof RefreshErrors];

export type RefreshResponses = {
    /**
     * The session's new tokens.
     */
    200: TokenResponse;
};

export type RefreshResponse = RefreshResponses[keyof RefreshResponses];

export type LogoutData = {
    body?: never;
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
    url: '/api/v1/auth/logout';
};

export type LogoutErrors = {
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

export type LogoutError = LogoutErrors[keyof LogoutErrors];

export type LogoutResponses = {
    /**
     * The session has ended.
     */
    204: void;
};

export type LogoutResponse = LogoutResponses[keyof LogoutResponses];

export type GetMeData = {
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

export type GetMeErrors = {
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

export type GetMeError = GetMeErrors[keyof GetMeErrors];

export type GetMeResponses = {
    /**
     * The caller's account.
     */
    200: User;
};

export type GetMeResponse = GetMeResponses[keyof GetMeResponses];

export type ListRevocationsData = {
    body?: never;
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
    query?: {
        /**
         * How many items the page has at most.
         */
        limit?: number;
        /**
         * Where the page starts: the `next_cursor` of the page before, unchanged. It holds for 24 hours, for the same
         * filters and the same caller; anything else is `INVALID_CURSOR`.
         *
         */
        cursor?: string;
    };
    url: '/api/v1/revocations';
};

export type ListRevocationsErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     * `INVALID_CURSOR`: The cursor has expired or does not belong to this list. Start again without one.
     */
    400: InvalidParametersOrInvalidCursorProblem;
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

export type ListRevocationsError = ListRevocationsErrors[keyof ListRevocationsErrors];

export type ListRevocationsResponses = {
    /**
     * The next entries.
     */
    200: RevocationList;
};

export type ListRevocationsResponse = ListRevocationsResponses[keyof ListRevocationsResponses];

export type IssueTokenData = {
    body: TokenRequest;
    headers?: {
        /**
         * HTTP Basic with the client's id and secret. Tools that follow OpenAPI read `clientBasic` instead.
         */
        Authorization?: string;
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
    url: '/oauth2/token';
};

export type IssueTokenErrors = {
    /**
     * The request cannot be granted.
     */
    400: OAuthError;
    /**
     * The client is unknown, disabled, or its secret is wrong.
     */
    401: OAuthError;
    /**
     * We cannot answer in the format you asked for. Ask for application/json.
     */
    406: OAuthError;
    /**
     * The request stopped arriving halfway. Check your connection and try again.
     */
    408: OAuthError;
    /**
     * Somebody else changed the same thing at the same time. Try again.
     */
    409: OAuthError;
    /**
     * The content you sent is larger than what is accepted here.
     */
    413: OAuthError;
    /**
     * That type of content (Content-Type) is not accepted here.
     */
    415: OAuthError;
    /**
     * You made many requests in a short time. Wait a moment and try again.
     */
    429: OAuthError;
    /**
     * We could not complete your request and it is not your fault. If it happens again, send us the request id.
     */
    500: OAuthError;
    /**
     * We cannot serve you right now and nothing was lost. Try again in a few seconds.
     */
    503: OAuthError;
};

export type IssueTokenError = IssueTokenErrors[keyof IssueTokenErrors];

export type IssueTokenResponses = {
    /**
     * The token.
     */
    200: ClientTokenResponse;
};

export type IssueTokenResponse = IssueTokenResponses[keyof IssueTokenResponses];

export type GetJwksData = {
    body?: never;
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
    url: '/.well-known/jwks.json';
};

export type GetJwksErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     */
    400: InvalidParametersProblem;
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

export type GetJwksError = GetJwksErrors[keyof GetJwksErrors];

export type GetJwksResponses = {
    /**
     * The key set.
     */
    200: JsonWebKeySet;
};

export type GetJwksResponse = GetJwksResponses[keyof GetJwksResponses];

export type GetServerMetadataData = {
    body?: never;
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
    url: '/.well-known/oauth-authorization-server';
};

export type GetServerMetadataErrors = {
    /**
     * `INVALID_PARAMETERS`: A parameter in the address or a header does not exist or is not valid. The list says which one and why.
     */
    400: InvalidParametersProblem;
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

export type GetServerMetadataError = GetServerMetadataErrors[keyof GetServerMetadataErrors];

export type GetServerMetadataResponses = {
    /**
     * The metadata.
     */
    200: ServerMetadata;
};

export type GetServerMetadataResponse = GetServerMetadataResponses[keyof GetServerMetadataResponses];
