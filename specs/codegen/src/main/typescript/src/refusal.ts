import { parse } from './answer.js';
import type { Received } from './answer.js';
import { ProblemError, UnexpectedAnswerError } from './errors.js';
import type { ClientError } from './errors.js';
import type { Problem } from './generated/problem.js';
import type { OperationFacts } from './operation.js';

/** What an answer that is no success becomes. */
export function refusalOf(facts: OperationFacts, received: Received): ClientError {
  const document = parse(received.text);
  const problem = isRecord(document) ? read(facts, document, received) : undefined;
  return problem === undefined
    ? new UnexpectedAnswerError(facts, received)
    : new ProblemError(facts, problem, received);
}

function read(
  facts: OperationFacts,
  document: Readonly<Record<string, unknown>>,
  received: Received,
): Problem | undefined {
  if (isProblem(document)) return document;
  const error = document['error'];
  if (facts.oauth === undefined || typeof error !== 'string') return undefined;
  const described = document['error_description'];
  return {
    type: 'about:blank',
    title: error,
    status: received.status,
    detail: typeof described === 'string' ? described : error,
    instance: facts.path,
    code: oauthCode(facts, error, received.status),
    request_id: received.headers.get('X-Request-Id') ?? '',
  };
}

// RFC 6749 section 5.2 has fewer words than the platform has codes: what it says with `temporarily_unavailable`, and
// what it calls `invalid_request` beside 400, the status tells.
function oauthCode(facts: OperationFacts, error: string, status: number): string {
  const named = error.toUpperCase();
  const byStatus = facts.oauth?.[status];
  return byStatus ?? named;
}

function isProblem(
  document: Readonly<Record<string, unknown>>,
): document is Readonly<Record<string, unknown>> & Problem {
  return (
    typeof document['code'] === 'string' &&
    typeof document['title'] === 'string' &&
    typeof document['detail'] === 'string'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
