// Copied by the generator from specs/codegen/src/main/typescript/src/pages.ts: edit it there.
import type { CallOptions } from './operation.js';

/** What every list of the platform answers. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page starts; absent on the last one. */
  readonly next_cursor?: string;
}

/** The input of an operation that answers pages. */
export interface PagedInput extends CallOptions {
  readonly query?: { readonly cursor?: string; readonly limit?: number } | undefined;
}

/** The items of all pages, each page fetched when it is reached. */
export interface Pages<Item, Whole extends Page<Item> = Page<Item>> extends AsyncIterable<Item> {
  /** The pages themselves. */
  byPage(): AsyncIterable<Whole>;
}

/**
 * Iterates over a list, from the query's `cursor` if it has one. `limit` is the size of a page, not of the whole.
 * Leaving the loop fetches nothing more; iterating again starts anew. A page that fails rejects there with what the
 * operation rejects with. A feed (`listRevocations`) has no last page: it is followed until the loop is left.
 */
export function pages<Input extends PagedInput, Item, Whole extends Page<Item>>(
  operation: (input: Input) => Promise<Whole & Page<Item>>,
  input: Input,
): Pages<Item, Whole> {
  async function* byPage(): AsyncGenerator<Whole & Page<Item>> {
    let next: Input | undefined = input;
    while (next !== undefined) {
      const page: Whole & Page<Item> = await operation(next);
      yield page;
      next =
        page.next_cursor === undefined ? undefined : { ...input, query: { ...input.query, cursor: page.next_cursor } };
    }
  }
  async function* byItem(): AsyncGenerator<Item> {
    for await (const page of byPage()) yield* page.items;
  }
  return { byPage, [Symbol.asyncIterator]: byItem };
}
