/** The access token of a client, and how it gets a new one when a service no longer takes it. */
export class TokenSource {
  readonly #current: () => string | undefined | Promise<string | undefined>;
  readonly #refresh: ((refused: string | undefined) => Promise<string | undefined>) | undefined;
  #renewal: { readonly refused: string | undefined; readonly next: Promise<string | undefined> } | undefined;

  constructor(
    current: () => string | undefined | Promise<string | undefined>,
    refresh: ((refused: string | undefined) => Promise<string | undefined>) | undefined,
  ) {
    this.#current = current;
    this.#refresh = refresh;
  }

  async current(): Promise<string | undefined> {
    return this.#current();
  }

  /**
   * The successor of a refused token, undefined if there is none. Calls that were refused with the same token share
   * one refresh, also those that hear of the refusal only after it: a refresh token is good for one use.
   */
  async renew(refused: string | undefined): Promise<string | undefined> {
    const refresh = this.#refresh;
    if (refresh === undefined) return undefined;
    const current = await this.#current();
    if (current !== undefined && current !== refused) return current;
    if (this.#renewal !== undefined && this.#renewal.refused === refused) return this.#renewal.next;
    const next = refresh(refused);
    const renewal = { refused, next };
    this.#renewal = renewal;
    const forget = () => {
      if (this.#renewal === renewal) this.#renewal = undefined;
    };
    // Without a token "the same token" says nothing: after a log-out the earlier successor must not come back.
    next.then((token) => (refused === undefined || token === undefined ? forget() : undefined), forget);
    return next;
  }
}
