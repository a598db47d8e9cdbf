import { orAborted, pause } from './abort.js';
import type { Received } from './answer.js';
import { NetworkError, ProblemError } from './errors.js';
import type { CallInput, OperationFacts } from './operation.js';
import { refusalOf } from './refusal.js';
import { pauseBeforeRepeating } from './repetition.js';
import { prepare } from './request.js';
import type { PreparedRequest } from './request.js';
import { TokenSource } from './token.js';

/** Settings of a client; all but the address may be left out. */
export interface ClientOptions {
  /** The platform's address without a path, e.g. `https://api.cbba.cloud.org.bo`. */
  readonly baseUrl: string;
  /** The access token to send, asked for at every call that takes one; undefined while nobody is logged in. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  /**
   * Gets and keeps a new access token after `UNAUTHENTICATED`, and resolves with it, or with undefined if there is
   * none to be had. It runs once for all calls that were refused with the same token; each is then sent once more.
   */
  readonly refreshToken?: (refused: string | undefined) => Promise<string | undefined>;
  /** Sent with every call, e.g. `{ 'Accept-Language': 'en' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often a call that does nothing twice is sent again after a passing fault: 2, or 0 and more. */
  readonly retries?: number;
  /** Whether cookies go along (fetch's `credentials`): `same-origin`. */
  readonly credentials?: RequestCredentials;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Instead of waiting on the clock between repetitions. */
  readonly pause?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** Whom operations call, and as whom. */
export interface Client {
  /**
   * Sends a call and resolves with its successful answer or 304; everything else rejects.
   * Operations call this; a test may put its own in its place.
   */
  readonly send: (facts: OperationFacts, input: CallInput) => Promise<Received>;
}

/**
 * Makes a client. It holds no connection and no timer: nothing has to be closed.
 *
 * @throws RangeError for a negative or fractional `retries`
 * @throws TypeError for a `baseUrl` that is no address of a server alone
 */
export function createClient(options: ClientOptions): Client {
  const retries = options.retries ?? 2;
  if (!Number.isInteger(retries) || retries < 0) throw new RangeError(`retries: ${retries}`);
  const baseUrl = new URL(options.baseUrl);
  if (baseUrl.pathname !== '/' || baseUrl.search !== '' || baseUrl.hash !== '')
    throw new TypeError(`baseUrl: ${options.baseUrl}`);
  const tokens = new TokenSource(options.token ?? (() => undefined), options.refreshToken);
  const wait = options.pause ?? pause;

  return {
    async send(facts, input) {
      const request = prepare(facts, input, baseUrl.origin, options.headers ?? {});
      let token = facts.token === 'never' ? undefined : await orAborted(tokens.current(), input.signal);
      let renewed = facts.token === 'never';
      for (let failed = 0; ;) {
        try {
          return await exchange(facts, input, request, token, options);
        } catch (fault) {
          if (!renewed && fault instanceof ProblemError && fault.code === 'UNAUTHENTICATED') {
            renewed = true;
            const next = await successor(tokens, token, fault, input.signal);
            if (next === undefined) throw fault;
            token = next;
            continue;
          }
          const milliseconds = failed < retries ? pauseBeforeRepeating(facts, fault, failed) : undefined;
          if (milliseconds === undefined) throw fault;
          failed++;
          await wait(milliseconds, input.signal);
        }
      }
    },
  };
}

/** The refusal that made a refresh necessary is what the caller hears of; why the refresh failed is its cause. */
async function successor(
  tokens: TokenSource,
  refused: string | undefined,
  refusal: ProblemError,
  signal: AbortSignal | undefined,
) {
  try {
    return await orAborted(tokens.renew(refused), signal);
  } catch (failure) {
    signal?.throwIfAborted();
    refusal.cause = failure;
    return undefined;
  }
}

async function exchange(
  facts: OperationFacts,
  input: CallInput,
  request: PreparedRequest,
  token: string | undefined,
  { fetch = globalThis.fetch, credentials = 'same-origin' }: ClientOptions,
): Promise<Received> {
  const headers = new Headers(request.headers);
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  const init: RequestInit = { method: facts.method, headers, credentials, redirect: 'error' };
  if (request.body !== undefined) init.body = request.body;
  if (input.signal !== undefined) init.signal = input.signal;
  const received = await read(facts, input.signal, () => fetch(request.url, init));
  const fine = (received.status >= 200 && received.status < 300) || received.status === 304;
  if (!fine) throw refusalOf(facts, received);
  return received;
}

async function read(
  facts: OperationFacts,
  signal: AbortSignal | undefined,
  send: () => Promise<Response>,
): Promise<Received> {
  signal?.throwIfAborted();
  try {
    const response = await send();
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (cause) {
    signal?.throwIfAborted();
    throw new NetworkError(facts, cause);
  }
}
