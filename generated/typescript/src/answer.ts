// Copied by the generator from specs/codegen/src/main/typescript/src/answer.ts: edit it there.
import { UnexpectedAnswerError } from './errors.js';
import type { OperationFacts } from './operation.js';

/** An answer as it came, its body read as text. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Head {
  readonly status: number;
  readonly headers: Headers;
  /** The version of the resource, to be sent back as `If-Match` or `If-None-Match`. */
  readonly etag: string | undefined;
  /** To be named when somebody asks what happened to this call. */
  readonly requestId: string | undefined;
}

/** A successful answer, with its body. */
export interface Answer<Data> extends Head {
  readonly modified: true;
  readonly data: Data;
}

/** What the caller named with `If-None-Match` is still current (304): there is no body. */
export interface NotModified extends Head {
  readonly modified: false;
  readonly data: undefined;
}

export function answerOf<Data>(facts: OperationFacts, received: Received): Answer<Data> | NotModified {
  const { status, headers } = received;
  const head: Head = {
    status,
    headers,
    etag: headers.get('ETag') ?? undefined,
    requestId: headers.get('X-Request-Id') ?? undefined,
  };
  if (status === 304) return { ...head, modified: false, data: undefined };
  return { ...head, modified: true, data: (facts.answers === 'json' ? body(facts, received) : undefined) as Data };
}

function body(facts: OperationFacts, received: Received): unknown {
  const parsed = parse(received.text);
  if (parsed === undefined) throw new UnexpectedAnswerError(facts, received);
  return parsed;
}

/** The JSON of a text; undefined if it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
