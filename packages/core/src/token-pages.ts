import { defaults } from "./defaults.js";
import { CloudError, type ErrorKind } from "./errors.js";
import type { CallOptions } from "./options.js";
import { type Paged, type PageOptions, type PagingClient, readMember } from "./pages.js";
import type { TypedRoute } from "./service.js";
import { abortError } from "./transport/transport.js";

/** How to walk through a result whose pages each name the next; generated from the operation's spec. */
export interface TokenPager<Input, Output, Item> {
  readonly route: TypedRoute<Input, Output>;
  /** Parameter that has the token of a page; without it the first page is requested. */
  readonly token: string;
  /** Where the result has the token of the next page: nothing or an empty string on the last. */
  readonly next: readonly string[];
  /** Where the result has the items. */
  readonly items: readonly string[];
  /** Never set; carries the type. */
  readonly types?: () => Item;
  readonly paginate: typeof paginateByToken;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Walks through the pages of a result by the token that each has of the next, one call for each as it is needed. A page
 * may be empty; the one without a token is the last. A token that comes twice ends the iteration with an error.
 *
 * @param ask calls the pager's operation
 */
export function paginateByToken<Output, Item>(
  pager: TokenPager<never, Output, Item>,
  ask: (input: Fields, call: CallOptions) => Promise<Output>,
  { vendor, service }: PagingClient,
  input: Fields,
  { maxPages = defaults.maxPages, ...call }: PageOptions,
): Paged<Item, Output> {
  const fail = (kind: ErrorKind, message: string, cause?: unknown) =>
    new CloudError({ vendor, service, operation: pager.route.name, kind, message, cause });
  async function* byPage() {
    if (!(typeof maxPages === "number" && maxPages >= 1))
      throw fail("invalid", "maxPages must be a number, at least 1");
    if (Object(input) !== input || Array.isArray(input))
      throw fail("invalid", "the input must be an object of the operation's parameters");
    const seen = new Set<unknown>([input[pager.token]]);
    let own = input;
    for (let page = 0; page < maxPages; page++) {
      const output = await ask(own, call);
      yield output;
      const token = readMember(output, pager.next);
      if (token === undefined || token === null || token === "") return;
      if (seen.has(token))
        throw fail("protocol", `a page names one before it as the next: ${pager.next.join(".")} repeats`);
      seen.add(token);
      own = { ...input, [pager.token]: token };
    }
    throw fail("protocol", `there is no end after ${maxPages} pages: if more are right, say so by maxPages`);
  }
  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const output of byPage()) {
        const items = readMember(output, pager.items);
        for (const item of Array.isArray(items) ? (items as Item[]) : []) {
          if (call.signal?.aborted) {
            const { kind, message, cause } = abortError(call.signal);
            throw fail(kind, message, cause);
          }
          yield item;
        }
      }
    },
  };
}
