// Generated from the resolved specs: never edited, see docs/contracts.md.

import type { Answer, NotModified } from '../../answer.js';
import { operation } from '../../operation.js';
import type { CallOptions, Operation } from '../../operation.js';
import type {
  GetMessageData,
  ListMessagesData,
  Message,
  MessageSummaryList,
  SendMessageData,
} from './types.js';

/** Every code that {@link listMessages} can be refused with. */
export type ListMessagesCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INVALID_CURSOR';

/** What {@link listMessages} takes. */
export interface ListMessagesInput extends CallOptions {
  query?: ListMessagesData['query'];
  headers?: ListMessagesData['headers'];
}

/**
 * List messages
 *
 * The messages that fit all filters, the newest first.
 *
 * Answers 200 with a {@link MessageSummaryList}. Needs the permission `message:read`.
 *
 * One page; `pages(operation, input)` iterates over every {@link MessageSummary}.
 *
 * @throws ProblemError with a {@link ListMessagesCode}
 *
 * @see `GET /omnichannel/api/v1/messages`, operation `listMessages` of the contract omnichannel 1.0.0
 */
export const listMessages: Operation<ListMessagesInput, MessageSummaryList, ListMessagesCode> = /* @__PURE__ */ operation({
  id: 'listMessages',
  method: 'GET',
  path: '/omnichannel/api/v1/messages',
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

/** Every code that {@link sendMessage} can be refused with. */
export type SendMessageCode =
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
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'CHANNEL_UNAVAILABLE'
  | 'RECIPIENT_INVALID'
  | 'RECIPIENT_UNREACHABLE'
  | 'TEMPLATE_UNKNOWN'
  | 'TEMPLATE_VARIABLES_INVALID';

/** What {@link sendMessage} takes. */
export interface SendMessageInput extends CallOptions {
  body: SendMessageData['body'];
  headers?: SendMessageData['headers'];
}

/**
 * Send a message
 *
 * Queues one message to one recipient; the answer comes before it is sent. Everything is looked up and checked
 * first: what cannot be sent is refused here and not found later in a queue. Missing and unknown template
 * variables are `TEMPLATE_VARIABLES_INVALID`, each in `errors[]` at `/variables/<name>`.
 *
 * Send an `Idempotency-Key`, so that a repeated call sends nothing twice.
 *
 * Answers 201 with a {@link Message}. Needs a service with the scope `omnichannel:messages:send`, or the permission `message:create`.
 *
 * Carries a fresh `Idempotency-Key`, kept over repetitions, unless `headers` has one.
 *
 * @throws ProblemError with a {@link SendMessageCode}, of which its own are
 * - `CHANNEL_UNAVAILABLE` (422): For now we cannot send messages through that channel.
 * - `RECIPIENT_INVALID` (422): Give either a person of the platform or an address that fits the channel, not both.
 * - `RECIPIENT_UNREACHABLE` (422): That person does not exist or has no address for that channel.
 * - `TEMPLATE_UNKNOWN` (422): There is no published template of that name for that channel.
 * - `TEMPLATE_VARIABLES_INVALID` (422): The template is missing data or does not know some of it. The list says which.
 *
 * @see `POST /omnichannel/api/v1/messages`, operation `sendMessage` of the contract omnichannel 1.0.0
 */
export const sendMessage: Operation<SendMessageInput, Message, SendMessageCode> = /* @__PURE__ */ operation({
  id: 'sendMessage',
  method: 'POST',
  path: '/omnichannel/api/v1/messages',
  token: 'required',
  body: 'application/json',
  answers: 'json',
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
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'CONFLICT',
    'IDEMPOTENCY_IN_PROGRESS',
    'IDEMPOTENCY_KEY_REUSED',
    'CHANNEL_UNAVAILABLE',
    'RECIPIENT_INVALID',
    'RECIPIENT_UNREACHABLE',
    'TEMPLATE_UNKNOWN',
    'TEMPLATE_VARIABLES_INVALID',
  ],
});

/** Every code that {@link getMessage} can be refused with. */
export type GetMessageCode =
  | 'NOT_ACCEPTABLE'
  | 'RATE_LIMITED'
  | 'INTERNAL_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'INVALID_PARAMETERS'
  | 'REQUEST_TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND';

/** What {@link getMessage} takes. */
export interface GetMessageInput extends CallOptions {
  path: GetMessageData['path'];
  headers?: GetMessageData['headers'];
}

/**
 * Read a message and its attempts
 *
 * Where the message is and every attempt to hand it to a provider. What it says is not shown: variables are
 * encrypted and erased once it is through.
 *
 * Answers 200 with a {@link Message}, or 304 where `If-None-Match` is still current (`withResponse`). Needs the permission `message:read`.
 *
 * @throws ProblemError with a {@link GetMessageCode}
 *
 * @see `GET /omnichannel/api/v1/messages/{message_id}`, operation `getMessage` of the contract omnichannel 1.0.0
 */
export const getMessage: Operation<GetMessageInput, Message, GetMessageCode, Answer<Message> | NotModified> = /* @__PURE__ */ operation({
  id: 'getMessage',
  method: 'GET',
  path: '/omnichannel/api/v1/messages/{message_id}',
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
    'NOT_FOUND',
  ],
});
