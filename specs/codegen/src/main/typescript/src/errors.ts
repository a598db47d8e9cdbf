import type { Received } from './answer.js';
import type { FieldError, Problem } from './generated/problem.js';
import type { OperationFacts } from './operation.js';

/** What a call rejects with, unless its signal was aborted. */
export abstract class ClientError extends Error {
  /** The operationId of the call. */
  readonly operation: string;
  /** To be named when somebody asks what happened to this call; unknown if no answer told it. */
  readonly requestId: string | undefined;

  protected constructor(operation: string, requestId: string | undefined, message: string, options?: ErrorOptions) {
    super(
      requestId === undefined ? `${operation}: ${message}` : `${operation}: ${message} (request ${requestId})`,
      options,
    );
    this.operation = operation;
    this.requestId = requestId;
  }
}

/** The service refused, with a problem document (RFC 9457). Decide by `code`, show `problem.detail`. */
export class ProblemError<Code extends string = string> extends ClientError {
  override readonly name = 'ProblemError';
  /** One of the operation's codes; `OTHER` if it is newer than this client: `problem.code` has it as it came. */
  readonly code: Code | 'OTHER';
  readonly status: number;
  readonly problem: Problem;
  readonly headers: Headers;

  constructor(facts: OperationFacts<Code>, problem: Problem, received: Received) {
    const requestId = problem.request_id || received.headers.get('X-Request-Id') || undefined;
    super(facts.id, requestId, `${problem.code}, ${problem.detail}`);
    this.code = facts.codes.find((known) => known === problem.code) ?? 'OTHER';
    this.status = received.status;
    this.problem = problem;
    this.headers = received.headers;
  }

  /** Every fault of the request that was found; empty where there are none. */
  get errors(): readonly FieldError[] {
    return this.problem.errors ?? [];
  }

  /** After how many seconds the same call may succeed, where the service said so. */
  get retryAfter(): number | undefined {
    return retryAfter(this.headers);
  }
}

/** No answer came: no connection, it broke, or the browser kept the answer from this page (CORS). `cause` says more. */
export class NetworkError extends ClientError {
  override readonly name = 'NetworkError';

  constructor(facts: OperationFacts, cause: unknown) {
    super(facts.id, undefined, 'no answer', { cause });
  }
}

/** An answer that no contract describes, e.g. the page of a proxy in between. */
export class UnexpectedAnswerError extends ClientError {
  override readonly name = 'UnexpectedAnswerError';
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;

  constructor(facts: OperationFacts, received: Received) {
    super(
      facts.id,
      received.headers.get('X-Request-Id') ?? undefined,
      `an answer ${received.status} that the contract does not know`,
    );
    this.status = received.status;
    this.headers = received.headers;
    this.text = received.text;
  }
}

/**
 * Whether what was thrown is a problem of that operation; if so its `code` is one of the operation's codes, and a
 * `switch` over it is exhaustive.
 */
export function isProblemOf<Code extends string>(
  operation: { readonly facts: OperationFacts<Code> },
  thrown: unknown,
): thrown is ProblemError<Code> {
  return thrown instanceof ProblemError && thrown.operation === operation.facts.id;
}

/** The seconds of `Retry-After`; the contracts send no dates there. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('Retry-After');
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
