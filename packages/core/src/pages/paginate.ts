import { CloudError, type ErrorKind } from "../cloud-error.js";
import { defaults } from "../defaults.js";
import { stringifyJson } from "../json/json.js";
import type { CallOptions } from "../options.js";
import { readMember } from "../read-member.js";
import { abortError } from "../transport/transport.js";
import { firstPage } from "./first-page.js";
import { isLastPage } from "./is-last-page.js";
import type { PageOptions } from "./page-options.js";
import type { Paged } from "./paged.js";
import type { Pager } from "./pager.js";

type Fields = Readonly<Record<string, unknown>>;

/** What walking through pages needs to know of its client. */
export interface PagingClient {
  readonly vendor: string;
  readonly service: string;
}

/**
 * Walks through the pages of a result, one call for each as it is needed.
 *
 * @param ask calls the pager's operation
 */
export function paginate<Output, Item>(
  pager: Pager<never, Output, Item>,
  ask: (input: Fields, call: CallOptions) => Promise<Output>,
  client: PagingClient,
  input: Fields,
  { maxPages = defaults.maxPages, ...call }: PageOptions,
): Paged<Item, Output> {
  const { position, size, counts, first, texts = [] } = pager;
  const fail = (kind: ErrorKind, message: string, cause?: unknown) =>
    new CloudError({ ...client, operation: pager.route.name, kind, message, cause });
  const itemsOf = (output: Output): Item[] => {
    const items = readMember(output, pager.items);
    return Array.isArray(items) ? items : [];
  };
  const begin = () => {
    try {
      if (!(typeof maxPages === "number" && maxPages >= 1))
        throw new TypeError("maxPages must be a number, at least 1");
      return firstPage(pager, input);
    } catch (cause) {
      throw fail("invalid", (cause as Error).message, cause);
    }
  };
  const wire = (name: string, value: number) => (texts.includes(name) ? String(value) : value);

  async function* byPage() {
    const { start, length } = begin();
    let before: string | undefined;
    let skipped: number | undefined;
    let seen = 0;
    for (let page = 0; page < maxPages; page++) {
      const at = start + (counts === "items" ? seen : page);
      const output = await ask({ ...input, [position]: wire(position, at), [size]: wire(size, length) }, call);
      const items = itemsOf(output);
      const count = items.length;
      const same = stringifyJson(items);
      // Who does not know the parameter gives its first page again and again.
      if (count > 0 && same === before)
        throw fail("protocol", `two pages have the same items: the server seems to ignore ${position}`);
      before = same;
      seen += count;
      // Pages may be smaller than was asked for: only the first one tells how many items are on each that was skipped.
      skipped ??= (start - first) * (counts === "items" ? 1 : count);
      const total = pager.total && readMember(output, pager.total);
      yield output;
      if (isLastPage({ count, length, reached: skipped + seen, total })) return;
    }
    throw fail("protocol", `there is no end after ${maxPages} pages: if more are right, say so by maxPages`);
  }

  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const output of byPage())
        for (const item of itemsOf(output)) {
          if (call.signal?.aborted) {
            const { kind, message, cause } = abortError(call.signal);
            throw fail(kind, message, cause);
          }
          yield item;
        }
    },
  };
}
