// Generated from the resolved specs: never edited, see docs/contracts.md.

/**
 * `accepted` by the provider; `transient`, `rate_limited` and `timeout` are tried again; `permanent` is not.
 *
 */
export type AttemptOutcome =
  | 'accepted'
  | 'transient'
  | 'permanent'
  | 'rate_limited'
  | 'timeout'
  | (string & {});

export type BodyTooLargeProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'BODY_TOO_LARGE';
};

/**
 * The way it goes.
 */
export type Channel = 'email' | 'sms' | 'whatsapp' | 'telegram' | 'slack' | (string & {});

export type ConflictOrIdempotencyInProgressProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'CONFLICT' | 'IDEMPOTENCY_IN_PROGRESS';
};

/**
 * One attempt to hand the message to a provider.
 */
export type DeliveryAttempt = {
    /**
     * Counted from 1.
     */
    number: number;
    /**
     * To whom.
     */
    provider: string;
    /**
     * When it began.
     */
    started_at: string;
    /**
     * When its result was known; absent while it runs or where that is not known.
     */
    ended_at?: string;
    outcome?: AttemptOutcome;
    /**
     * The provider's own code.
     */
    provider_code?: string;
    /**
     * What happened, without addresses or content.
     */
    detail?: string;
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
 * The language of the text. In a request it may be left out: then it is the recipient's, else Spanish. Where the
 * template has no text in it, Spanish is used.
 *
 */
export type Language = 'es' | 'en' | 'pt' | (string & {});

/**
 * A message, with every attempt to deliver it.
 */
export type Message = {
    /**
     * The message's id.
     */
    id: string;
    channel: Channel;
    category: MessageCategory;
    recipient: Recipient;
    /**
     * The slug of the template it was written from.
     */
    template?: string;
    /**
     * That template's version.
     */
    template_version?: number;
    language: Language;
    priority: MessagePriority;
    status: MessageStatus;
    /**
     * Who accepted it.
     */
    provider?: string;
    /**
     * Its id there.
     */
    provider_message_id?: string;
    /**
     * Shared by everything that the same call or event set off.
     */
    correlation_id: string;
    /**
     * The attempts so far, the first one first.
     */
    attempts: Array<DeliveryAttempt>;
    /**
     * When it was queued.
     */
    created_at: string;
    /**
     * When its status last changed.
     */
    updated_at: string;
};

/**
 * What it is about, which decides whether the recipient's preferences let it through; `account` always passes.
 *
 */
export type MessageCategory = 'account' | 'projects' | 'community' | 'campaigns' | (string & {});

/**
 * `transactional` is sent at once, `bulk` when nothing else waits.
 */
export type MessagePriority = 'transactional' | 'bulk';

/**
 * `queued` -> `sending` -> `sent` -> `delivered` or `failed`. `deferred` waits for the recipient's morning or for
 * a limit, `suppressed` was not wanted, `expired` came too late, `cancelled` was called back.
 *
 */
export type MessageStatus =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'deferred'
  | 'suppressed'
  | 'expired'
  | 'cancelled'
  | (string & {});

/**
 * A message as lists show it.
 */
export type MessageSummary = {
    /**
     * The message's id.
     */
    id: string;
    channel: Channel;
    category: MessageCategory;
    recipient: Recipient;
    /**
     * The slug of the template it was written from.
     */
    template?: string;
    status: MessageStatus;
    /**
     * When it was queued.
     */
    created_at: string;
    /**
     * When its status last changed.
     */
    updated_at: string;
};

/**
 * One page of `MessageSummary`.
 */
export type MessageSummaryList = {
    /**
     * The page; empty where there is nothing.
     */
    items: Array<MessageSummary>;
    /**
     * The `cursor` of the next page; absent on the last one.
     */
    next_cursor?: string;
};

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
 * In a request either `user_id` or `address`, not both (`RECIPIENT_INVALID`). In answers the address that the
 * message goes to, and the user where one was given.
 *
 */
export type Recipient = {
    /**
     * A person of the platform; address and language come from their profile.
     */
    user_id?: string;
    /**
     * Mail address, phone number as E.164, or the channel's own id.
     */
    address?: string;
};

export type RequestTimeoutProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'REQUEST_TIMEOUT';
};

export type SendMessageProblem422 = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'VALIDATION_FAILED' | 'IDEMPOTENCY_KEY_REUSED' | 'CHANNEL_UNAVAILABLE' | 'RECIPIENT_INVALID' | 'RECIPIENT_UNREACHABLE' | 'TEMPLATE_UNKNOWN' | 'TEMPLATE_VARIABLES_INVALID';
};

/**
 * One message to one recipient.
 */
export type SendMessageRequest = {
    channel: Channel;
    category: MessageCategory;
    recipient: Recipient;
    /**
     * The template's slug; its published version is used.
     */
    template: string;
    language?: Language;
    variables: TemplateVariables;
    priority?: MessagePriority;
};

export type ServiceUnavailableProblem = Problem & {
    /**
     * Which problem it is, out of those that this answer can be.
     */
    code: 'SERVICE_UNAVAILABLE';
};

/**
 * What the template has blanks for, as text. Values are escaped where they are put in; they never become markup.
 *
 */
export type TemplateVariables = {
    [key: string]: string;
};

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
 * The language of texts for people, `es` or `en`; Spanish if nothing fits.
 */
export type AcceptLanguage = string;

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

export type ListMessagesData = {
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
         * Only messages in this status.
         */
        status?: MessageStatus;
        /**
         * Only messages of this channel.
         */
        channel?: Channel;
        /**
         * Only messages to this user.
         */
        recipient_user_id?: string;
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
    url: '/api/v1/messages';
};

export type ListMessagesErrors = {
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

export type ListMessagesError = ListMessagesErrors[keyof ListMessagesErrors];

export type ListMessagesResponses = {
    /**
     * One page of messages.
     */
    200: MessageSummaryList;
};

export type ListMessagesResponse = ListMessagesResponses[keyof ListMessagesResponses];

export type SendMessageData = {
    body: SendMessageRequest;
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
    url: '/api/v1/messages';
};

export type SendMessageErrors = {
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
     * `CHANNEL_UNAVAILABLE`: For now we cannot send messages through that channel.
     * `RECIPIENT_INVALID`: Give either a person of the platform or an address that fits the channel, not both.
     * `RECIPIENT_UNREACHABLE`: That person does not exist or has no address for that channel.
     * `TEMPLATE_UNKNOWN`: There is no published template of that name for that channel.
     * `TEMPLATE_VARIABLES_INVALID`: The template is missing data or does not know some of it. The list says which.
     */
    422: SendMessageProblem422;
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

export type SendMessageError = SendMessageErrors[keyof SendMessageErrors];

export type SendMessageResponses = {
    /**
     * The message is queued.
     */
    201: Message;
};

export type SendMessageResponse = SendMessageResponses[keyof SendMessageResponses];

export type GetMessageData = {
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
         * The message's id, as `sendMessage` and `listMessages` answer it.
         */
        message_id: string;
    };
    query?: never;
    url: '/api/v1/messages/{message_id}';
};

export type GetMessageErrors = {
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

export type GetMessageError = GetMessageErrors[keyof GetMessageErrors];

export type GetMessageResponses = {
    /**
     * The message.
     */
    200: Message;
};

export type GetMessageResponse = GetMessageResponses[keyof GetMessageResponses];
