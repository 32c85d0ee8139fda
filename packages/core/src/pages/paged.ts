/**
 * The items of a result that comes in pages, asked for as they are needed: `for await (const item of paged)`. Each iteration
 * begins anew. What fails is thrown at the iteration.
 */
export interface Paged<Item, Output> extends AsyncIterable<Item> {
  /** The answers instead of their items, one for each page. */
  byPage(): AsyncIterable<Output>;
}
