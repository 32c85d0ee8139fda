import { defaults } from "./defaults.js";
import { CloudError, type ErrorKind } from "./errors.js";
import type { CallOptions } from "./options.js";
import type { TypedRoute } from "./service.js";
import { abortError } from "./transport/transport.js";
import { stringifyJson } from "./wire/json.js";

/**
 * How to walk through a result that comes in pages; generated from the operation's spec.
 *
 * `Paging` names what the operation requires of the two parameters, which a caller of the pager may leave out.
 */
export interface Pager<Input, Output, Item, Paging extends PropertyKey = never> {
  readonly route: TypedRoute<Input, Output>;
  /** Parameter that says where a page begins. */
  readonly position: string;
  /** What it counts. */
  readonly counts: "items" | "pages";
  /** Its value for the first page. */
  readonly first: number;
  /** Parameter that says how many items a page has. */
  readonly size: string;
  /** Its value where the caller gives none. */
  readonly defaultSize: number;
  /** Which of the two parameters travel as texts. */
  readonly texts?: readonly string[];
  /** Where the result has the items. */
  readonly items: readonly string[];
  /** Where the result has the number of items on all pages. */
  readonly total?: readonly string[];
  /** Never set; carries the types. */
  readonly types?: (paging: Paging) => Item;
  /** What does the paging. It comes with the pager, so that bundles without pagers do not include it. */
  readonly paginate: typeof paginate;
}

/**
 * The items of a result that comes in pages, requested as they are needed: `for await (const item of paged)`. Each iteration
 * begins anew. What fails is thrown at the iteration.
 */
export interface Paged<Item, Output> extends AsyncIterable<Item> {
  /** The results instead of their items, one for each page. */
  byPage(): AsyncIterable<Output>;
}

/** Options of a method that walks through pages. `timeout`, `headers` and `retry` are those of each page's call. */
export interface PageOptions extends CallOptions {
  /** Ends the iteration: it throws with `kind: "aborted"`, also between two items of one page. */
  signal?: AbortSignal | undefined;
  /**
   * Pages that an iteration may request, so that a server which never comes to an end does not keep it for ever: the next one
   * throws with `kind: "protocol"`. Default 10000.
   */
  maxPages?: number | undefined;
}

/** The input of an operation as its pager takes it. */
export type PagerInput<Input, Paging> = [Paging] extends [never]
  ? Input
  : Omit<Input, Paging & keyof Input> & Partial<Pick<Input, Paging & keyof Input>>;

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
  { vendor, service }: PagingClient,
  input: Fields,
  { maxPages = defaults.maxPages, ...call }: PageOptions,
): Paged<Item, Output> {
  const { position, size, counts, first, texts = [] } = pager;
  const fail = (kind: ErrorKind, message: string, cause?: unknown) =>
    new CloudError({ vendor, service, operation: pager.route.name, kind, message, cause });
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
      // Pages may be smaller than was requested: only the first one tells how many items are on each that was skipped.
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

/** Where an iteration begins, and how many items a page has. */
export interface FirstPage {
  readonly start: number;
  readonly length: number;
}

/**
 * The first page that is requested: the caller's, else the pager's.
 *
 * @throws TypeError for numbers with which no page can be requested
 */
export function firstPage(
  {
    position,
    size,
    first,
    defaultSize,
  }: Pick<Pager<never, unknown, unknown>, "position" | "size" | "first" | "defaultSize">,
  input: Readonly<Record<string, unknown>>,
): FirstPage {
  if (Object(input) !== input || Array.isArray(input))
    throw new TypeError("the input must be an object of the operation's parameters");
  return {
    start: wholeNumber(position, input[position] ?? first, first),
    length: wholeNumber(size, input[size] ?? defaultSize, 1),
  };
}

/** Texts and 64 bits become numbers: no list has more items than a number can count. */
function wholeNumber(name: string, value: unknown, least: number): number {
  const number = /^(number|bigint|string)$/.test(typeof value) && value !== "" ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < least)
    throw new TypeError(`${name} must be an integer of at least ${least} where pages are walked through`);
  return number;
}

/** What is known after a page. */
export interface PageFacts {
  /** Items on this page. */
  readonly count: number;
  /** Items that were requested for a page. */
  readonly length: number;
  /** Items up to the end of this page, those before the first page that was requested included. */
  readonly reached: number;
  /** Number of items on all pages, as the result has it. */
  readonly total: unknown;
}

/**
 * Whether no page comes after this one: it is empty, the total is reached, or it is not full while no total says that there
 * is more. A page alone does not tell, as servers have limits of their own for its size. A total that is smaller than what
 * was seen is none: some servers leave it 0.
 */
export function isLastPage({ count, length, reached, total }: PageFacts): boolean {
  if (count === 0) return true;
  const known = total === undefined || total === null ? Number.NaN : Number(total);
  return reached === known || (count < length && !(known > reached));
}

/** The value at a place of a result; `undefined` if there is none. */
export function readMember(output: unknown, path: readonly string[]): unknown {
  let value = output;
  for (const name of path)
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name as never] : undefined;
  return value;
}
