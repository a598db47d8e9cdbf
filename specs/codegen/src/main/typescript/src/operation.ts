import type { Client } from './client.js';
import { answerOf } from './answer.js';
import type { Answer } from './answer.js';

/** What every call takes beside its parameters and its body. */
export interface CallOptions {
  /** Whom to call, and as whom. */
  readonly client: Client;
  /** Ends the call, its repetitions and the pauses between them; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The parts of a call as an operation of the contract names them. */
export interface CallInput extends CallOptions {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly headers?: object | undefined;
  readonly body?: unknown;
}

/** What the contract says of an operation, as far as a caller needs it. */
export interface OperationFacts<Code extends string = string> {
  /** The operationId, unique over the platform. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the root of the platform, with `{name}` for each path parameter. */
  readonly path: string;
  /** Whether a bearer token is sent: always, if there is one, or never. */
  readonly token: 'required' | 'optional' | 'never';
  /** The media type of the request body. */
  readonly body?: 'application/json' | 'application/merge-patch+json' | 'application/x-www-form-urlencoded';
  /** Whether a successful answer has a body. */
  readonly answers: 'json' | 'nothing';
  /** Whether every call carries an `Idempotency-Key`, so that it may be repeated. */
  readonly idempotent?: true;
  /** Every code that the contract lists. */
  readonly codes: readonly Code[];
  /** Where refusals have the shape of RFC 6749: the code that a status alone tells. */
  readonly oauth?: Readonly<Record<number, Code>>;
}

/**
 * An operation of the contract as a function. It resolves with the body of the successful answer and rejects with a
 * {@link ProblemError}, {@link NetworkError} or {@link UnexpectedAnswerError}, or with the reason of an aborted signal.
 */
export interface Operation<Input extends CallOptions, Output, Code extends string, Whole = Answer<Output>> {
  (input: Input): Promise<Output>;
  /** The same call, resolving with status, headers, `ETag` and request id beside the body. */
  readonly withResponse: (input: Input) => Promise<Whole>;
  readonly facts: OperationFacts<Code>;
}

/** Makes the function of an operation. Generated code calls it; there is no other use for it. */
export function operation<Input extends CallInput, Output, Code extends string, Whole = Answer<Output>>(
  facts: OperationFacts<Code>,
): Operation<Input, Output, Code, Whole> {
  const whole = async (input: Input) => answerOf<Output>(facts, await input.client.send(facts, input));
  const call = async (input: Input): Promise<Output> => {
    const answer = await whole(input);
    if (answer.modified) return answer.data;
    throw new TypeError(`${facts.id} with If-None-Match may have no body to resolve with: use withResponse`);
  };
  // `Whole` says whether the contract knows a 304 here; what answerOf gives is either.
  return Object.assign(call, { facts, withResponse: whole as (input: Input) => Promise<Whole> });
}
