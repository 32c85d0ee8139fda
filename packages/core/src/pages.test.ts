import { describe, expect, test } from "vitest";
import { CloudError } from "./errors.js";
import {
  type FirstPage,
  firstPage,
  isLastPage,
  type PageFacts,
  type PageOptions,
  type Pager,
  paginate,
} from "./pages.js";

interface Output {
  List?: { Things?: unknown } | null;
  Total?: number | bigint;
}
type Input = Record<string, unknown>;
type OfThings = Pager<Input, Output, string>;
const byOffset: OfThings = {
  route: { name: "ListThings", method: "GET", path: "/", rest: "query", idempotent: true },
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 2,
  items: ["List", "Things"],
  total: ["Total"],
  paginate,
};
const byPage: OfThings = { ...byOffset, position: "page", counts: "pages", first: 1 };
const client = { vendor: "acme", service: "things" };
const things = (...Things: unknown[]): Output => ({ List: { Things } });

/** Walks through what a server gives; with the inputs that it got. */
function walk(
  pager: OfThings,
  serve: (input: Input) => Output | Promise<Output>,
  input: Input = {},
  options: PageOptions = {},
) {
  const inputs: Input[] = [];
  const paged = paginate(
    pager,
    async (input) => {
      inputs.push({ ...input });
      return serve(input);
    },
    client,
    input,
    options,
  );
  return { inputs, paged, items: () => all(paged) };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const failureOf = (promise: Promise<unknown>) => promise.then(Promise.reject, (error) => error);

/** A server that has these things, and may have a limit of its own. */
const serverOf =
  (names: string, { total = true, most = 9, first = 1 } = {}) =>
  ({ offset, page, limit }: Input): Output => {
    const size = Math.min(Number(limit), most);
    const begin = offset === undefined ? (Number(page) - first) * size : Number(offset);
    return { ...things(...names.slice(begin, begin + size)), ...(total && { Total: names.length }) };
  };

describe("all items come", () => {
  test.each<[fact: string, pager: OfThings, server: (input: Input) => Output, input: Input, asked: Input[]]>([
    [
      "by offset, until the total is reached",
      byOffset,
      serverOf("abcd"),
      {},
      [
        { offset: 0, limit: 2 },
        { offset: 2, limit: 2 },
      ],
    ],
    [
      "by offset, until a page is not full",
      byOffset,
      serverOf("abc", { total: false }),
      {},
      [
        { offset: 0, limit: 2 },
        { offset: 2, limit: 2 },
      ],
    ],
    [
      "by offset, until a page is empty",
      byOffset,
      serverOf("abcd", { total: false }),
      {},
      [
        { offset: 0, limit: 2 },
        { offset: 2, limit: 2 },
        { offset: 4, limit: 2 },
      ],
    ],
    [
      "by offset, in pages as large as the server likes",
      byOffset,
      serverOf("abcde", { most: 2 }),
      { limit: 100 },
      [
        { offset: 0, limit: 100 },
        { offset: 2, limit: 100 },
        { offset: 4, limit: 100 },
      ],
    ],
    [
      "by page, until the total is reached",
      byPage,
      serverOf("abcd"),
      { kind: "K" },
      [
        { kind: "K", page: 1, limit: 2 },
        { kind: "K", page: 2, limit: 2 },
      ],
    ],
    [
      "by page, in pages as large as the server likes",
      byPage,
      serverOf("abcde", { most: 3 }),
      { limit: 100 },
      [
        { page: 1, limit: 100 },
        { page: 2, limit: 100 },
      ],
    ],
    [
      "by pages that are counted from 0",
      { ...byPage, first: 0 },
      serverOf("abc", { first: 0 }),
      {},
      [
        { page: 0, limit: 2 },
        { page: 1, limit: 2 },
      ],
    ],
    [
      "with numbers as texts, where the wire has them so",
      { ...byOffset, texts: ["offset", "limit"] },
      serverOf("abc"),
      {},
      [
        { offset: "0", limit: "2" },
        { offset: "2", limit: "2" },
      ],
    ],
    [
      "with the total as a bigint",
      byOffset,
      (input) => ({ ...serverOf("ab")(input), Total: 2n }),
      {},
      [{ offset: 0, limit: 2 }],
    ],
  ])("%s", async (_, pager, server, input, asked) => {
    const { items, inputs } = walk(pager, server, input);
    const found = await items();
    expect(found.join("")).toBe("abcdef".slice(0, found.length));
    expect(inputs).toEqual(asked);
    expect((await all(walk(pager, server, input).paged.byPage())).length).toBe(asked.length);
  });
});

describe("those from a page on come", () => {
  test.each<
    [fact: string, pager: OfThings, server: (input: Input) => Output, input: Input, want: string, calls: number]
  >([
    ["by offset", byOffset, serverOf("abcdef"), { offset: 3 }, "def", 2],
    ["by page", byPage, serverOf("abcdef"), { page: 2 }, "cdef", 2],
    [
      "by page, though its pages are smaller than was requested",
      byPage,
      serverOf("abcdef", { most: 2 }),
      { page: 2, limit: 4 },
      "cdef",
      2,
    ],
    ["from the last one on", byPage, serverOf("abcde"), { page: 3 }, "e", 2],
    ["unless there are none", byOffset, serverOf("abc"), { offset: 7 }, "", 1],
  ])("%s", async (_, pager, server, input, want, calls) => {
    const { items, inputs } = walk(pager, server, input);
    expect((await items()).join("")).toBe(want);
    expect(inputs).toHaveLength(calls);
  });
});

describe("there are no items", () => {
  test.each<[fact: string, output: unknown]>([
    ["in an empty list", things()],
    ["in an answer without a list", {}],
    ["where the list is null", { List: { Things: null } }],
    ["where the list is none", { List: { Things: "ab" } }],
    ["in no answer at all", undefined],
  ])("%s", async (_, output) => {
    const { items, inputs } = walk(byOffset, () => output as Output);
    expect(await items()).toEqual([]);
    expect(inputs).toHaveLength(1);
  });
});

describe("a page is asked for", () => {
  test("when it is needed, and not before", async () => {
    const { paged, inputs } = walk(byOffset, serverOf("abcdef"));
    expect(inputs).toHaveLength(0);
    for await (const item of paged) {
      expect(inputs).toHaveLength(item < "c" ? 1 : 2);
      if (item === "c") break;
    }
    expect(inputs).toHaveLength(2);
  });

  test("anew in each iteration", async () => {
    const { items, inputs } = walk(byOffset, serverOf("abc"));
    expect(await items()).toEqual(await items());
    expect(inputs).toHaveLength(4);
  });
});

test("a caller may take the items out of an answer without harm", async () => {
  const { paged, inputs } = walk(byOffset, serverOf("abc"));
  for await (const { List } of paged.byPage()) (List?.Things as string[]).length = 0;
  expect(inputs.map(({ offset }) => offset)).toEqual([0, 2]);
});

describe("an iteration throws", () => {
  test("what a call throws, after the items before it", async () => {
    const failure = new CloudError({ ...client, operation: "ListThings", kind: "throttled", message: "slowly" });
    const found: string[] = [];
    const { paged } = walk(byOffset, (input) => {
      if (Number(input.offset) > 0) throw failure;
      return serverOf("abcd")(input);
    });
    const error = await failureOf(
      (async () => {
        for await (const item of paged) found.push(item);
      })(),
    );
    expect(error).toBe(failure);
    expect(found).toEqual(["a", "b"]);
  });

  test.each<[fact: string, server: (input: Input) => Output, message: string, calls: number]>([
    [
      "when the server repeats a page",
      () => ({ ...things("a", "b"), Total: 1e9 }),
      "two pages have the same items: the server seems to ignore offset",
      2,
    ],
    [
      "when there is no end",
      ({ offset }) => things(`a${offset}`, `b${offset}`),
      "there is no end after 50 pages: if more are right, say so by maxPages",
      50,
    ],
  ])("%s", async (_, server, message, calls) => {
    const { items, inputs } = walk(byOffset, server, {}, { maxPages: 50 });
    const error = await failureOf(items());
    expect(error).toBeInstanceOf(CloudError);
    expect(error).toMatchObject({ ...client, operation: "ListThings", kind: "protocol", retryable: false });
    expect(error.message).toBe(`listThings of things: ${message}`);
    expect(inputs).toHaveLength(calls);
  });

  test.each<[input: Input, options: PageOptions, message: string]>([
    [{ limit: "all" }, {}, "limit must be an integer of at least 1 where pages are walked through"],
    [{}, { maxPages: 0 }, "maxPages must be a number, at least 1"],
    [{}, { maxPages: "5" as never }, "maxPages must be a number, at least 1"],
  ])("before anything is sent with %o and %o", async (input, options, message) => {
    const { items, inputs } = walk(byOffset, serverOf("abc"), input, options);
    expect(await failureOf(items())).toMatchObject({
      name: "CloudError",
      kind: "invalid",
      message: `listThings of things: ${message}`,
    });
    expect(inputs).toEqual([]);
  });

  test("between two items when the caller aborts", async () => {
    const controller = new AbortController();
    const { paged } = walk(byOffset, serverOf("abcd"), {}, { signal: controller.signal });
    const found: string[] = [];
    const error = await failureOf(
      (async () => {
        for await (const item of paged) {
          found.push(item);
          controller.abort("enough");
        }
      })(),
    );
    expect(error).toMatchObject({ kind: "aborted", cause: "enough" });
    expect(found).toEqual(["a"]);
  });
});

test("a page's call gets the options, without those of the walk", async () => {
  const { signal } = new AbortController();
  const calls: object[] = [];
  const paged = paginate(
    byOffset,
    async (_, call) => {
      calls.push(call);
      return things();
    },
    client,
    {},
    { signal, timeout: 5, retry: false, headers: { a: "b" }, maxPages: 3 },
  );
  await all(paged);
  expect(calls).toEqual([{ signal, timeout: 5, retry: false, headers: { a: "b" } }]);
});

const pager = { position: "offset", size: "limit", first: 0, defaultSize: 10 };

test.each<[fact: string, input: Record<string, unknown>, want: FirstPage]>([
  ["is the pager's", {}, { start: 0, length: 10 }],
  ["is the pager's where the caller's is undefined", { offset: undefined }, { start: 0, length: 10 }],
  ["is the caller's", { offset: 30, limit: 5 }, { start: 30, length: 5 }],
  ["is the caller's as texts", { offset: "30", limit: "5" }, { start: 30, length: 5 }],
  ["is the caller's in 64 bits", { offset: 30n, limit: 5n }, { start: 30, length: 5 }],
])("the first page %s", (_, input, want) => expect(firstPage(pager, input)).toEqual(want));

test.each<[input: unknown, message: string]>([
  [{ offset: -1 }, "offset must be an integer of at least 0 where pages are walked through"],
  [{ offset: "" }, "offset must be an integer of at least 0 where pages are walked through"],
  [{ offset: [3] }, "offset must be an integer of at least 0 where pages are walked through"],
  [{ limit: 0 }, "limit must be an integer of at least 1 where pages are walked through"],
  [{ limit: 1.5 }, "limit must be an integer of at least 1 where pages are walked through"],
  [{ limit: "all" }, "limit must be an integer of at least 1 where pages are walked through"],
  [{ limit: 2n ** 60n }, "limit must be an integer of at least 1 where pages are walked through"],
  [null, "the input must be an object of the operation's parameters"],
  [[], "the input must be an object of the operation's parameters"],
])("no page can be requested by %o", (input, message) =>
  expect(() => firstPage(pager, input as never)).toThrow(new TypeError(message)),
);

const page: PageFacts = { count: 10, length: 10, reached: 30, total: undefined };

test.each<[fact: string, given: Partial<PageFacts>, want: boolean]>([
  ["a full page, where no total is told", {}, false],
  ["one that is not full, where no total is told", { count: 9 }, true],
  ["an empty one", { count: 0 }, true],
  ["an empty one, though the total says that there is more", { count: 0, total: 99 }, true],
  ["one with which the total is reached", { total: 30 }, true],
  ["one with which a total of 64 bits is reached", { total: 30n }, true],
  ["one with which a total written as a text is reached", { total: "30" }, true],
  ["one before the total is reached", { total: 31 }, false],
  ["one that is not full before the total is reached", { count: 3, total: 31 }, false],
  ["a full one with a total that cannot be right", { total: 0 }, false],
  ["one that is not full with a total that cannot be right", { count: 9, total: -1 }, true],
  ["a full one whose total is null", { total: null }, false],
  ["one that is not full whose total is no number", { count: 9, total: "many" }, true],
])("the last page is or is not %s", (_, given, want) => expect(isLastPage({ ...page, ...given })).toBe(want));
