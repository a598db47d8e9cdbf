import { NetworkError, ProblemError, retryAfter, UnexpectedAnswerError } from './errors.js';
import type { OperationFacts } from './operation.js';

const PASSING = new Set(['SERVICE_UNAVAILABLE', 'RATE_LIMITED', 'REQUEST_TIMEOUT', 'IDEMPOTENCY_IN_PROGRESS']);
const PASSING_STATUS = new Set([502, 503, 504]);
const FIRST_PAUSE_MS = 200;
/** Who is asked to wait longer decides that for themselves. */
const LONGEST_PAUSE_MS = 10_000;

/**
 * How many milliseconds to wait before the same call is sent again; undefined if it must not or need not be. Only a
 * call that does nothing twice is repeated: a GET, or one with an `Idempotency-Key`.
 *
 * @param failed how often it has failed before this fault, 0 at first
 */
export function pauseBeforeRepeating(facts: OperationFacts, fault: unknown, failed: number): number | undefined {
  if (facts.method !== 'GET' && !facts.idempotent) return undefined;
  if (!passes(fault)) return undefined;
  const told = fault instanceof NetworkError ? undefined : retryAfter(fault.headers);
  // Half of it is chance, so that callers who failed together do not come back together.
  const wait = told === undefined ? FIRST_PAUSE_MS * 2 ** failed * (0.5 + Math.random() / 2) : told * 1000;
  return wait <= LONGEST_PAUSE_MS ? wait : undefined;
}

function passes(fault: unknown): fault is NetworkError | ProblemError | UnexpectedAnswerError {
  if (fault instanceof ProblemError) return PASSING.has(fault.code);
  if (fault instanceof UnexpectedAnswerError) return PASSING_STATUS.has(fault.status);
  return fault instanceof NetworkError;
}
