import { describe, expect, test } from "vitest";
import { CloudError } from "./errors.js";
import type { PageOptions } from "./pages.js";
import { paginateByToken, type TokenPager } from "./token-pages.js";

type Fields = Readonly<Record<string, unknown>>;
interface Output {
  readonly things?: unknown;
  readonly page?: { readonly next?: unknown };
}

const pager: TokenPager<Fields, Output, string> = {
  route: { name: "ListThings", method: "GET", path: "/", rest: "query", idempotent: true },
  token: "marker",
  next: ["page", "next"],
  items: ["things"],
  paginate: paginateByToken,
};
const client = { vendor: "acme", service: "things" };
const page = (things: unknown, next?: unknown): Output => ({ things, page: { next } });

/** Walks through the pages that a server gives one after the other; with the inputs that it got. */
function walk(pages: readonly (Output | Error)[], input: Fields = {}, options: PageOptions = {}) {
  const inputs: Fields[] = [];
  const ask = async (given: Fields) => {
    const next = pages[inputs.length];
    inputs.push(given);
    if (!next || next instanceof Error) throw next ?? new Error("no page is left");
    return next;
  };
  return { inputs, paged: paginateByToken(pager, ask, client, input, options) };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("the items of all pages, each requested by the token of the one before", () => {
  test.each<[fact: string, pages: Output[], want: unknown[], tokens: unknown[]]>([
    ["one page", [page(["a"])], ["a"], [undefined]],
    ["three pages", [page(["a"], "1"), page(["b"], "2"), page(["c"])], ["a", "b", "c"], [undefined, "1", "2"]],
    ["a page that is empty, and is not the last", [page([], "1"), page(["b"])], ["b"], [undefined, "1"]],
    ["an empty token on the last", [page(["a"], "1"), page(["b"], "")], ["a", "b"], [undefined, "1"]],
    ["null for the last", [page(["a"], null)], ["a"], [undefined]],
    ["a token that is 0", [page(["a"], 0), page(["b"])], ["a", "b"], [undefined, 0]],
    ["a token of 64 bits", [page(["a"], 2n ** 63n), page(["b"])], ["a", "b"], [undefined, 2n ** 63n]],
    [
      "a list that is null, or not there",
      [page(null, "1"), { page: { next: "2" } }, page(["c"])],
      ["c"],
      [undefined, "1", "2"],
    ],
    ["an answer that has no place for a token", [{ things: ["a"] }], ["a"], [undefined]],
  ])("%s", async (_, pages, want, tokens) => {
    const { inputs, paged } = walk(pages);
    expect(await all(paged)).toEqual(want);
    expect(inputs.map(({ marker }) => marker)).toEqual(tokens);
  });

  test("begin where the caller says, with the caller's other inputs", async () => {
    const given = Object.freeze({ marker: "7", kind: "big" });
    const { inputs, paged } = walk([page(["a"], "8"), page(["b"])], given);
    expect(await all(paged)).toEqual(["a", "b"]);
    expect(inputs).toEqual([given, { marker: "8", kind: "big" }]);
  });

  test("are requested as they are needed, and anew for each iteration", async () => {
    const { inputs, paged } = walk([page(["a", "b"], "1"), page(["a"], "1"), page(["c"])]);
    for await (const item of paged) if (item === "a") break;
    expect(inputs).toHaveLength(1);
    expect(await all(paged)).toEqual(["a", "c"]);
  });

  test("are there page by page too", async () => {
    const pages = [page(["a"], "1"), page([])];
    expect(await all(walk(pages).paged.byPage())).toEqual(pages);
  });
});

describe("an iteration fails", () => {
  const ofPager = { ...client, operation: "ListThings" };
  test.each<[fact: string, pages: (Output | Error)[], input: Fields, options: PageOptions, want: object]>([
    [
      "where a page names itself",
      [page([], "1"), page([], "1")],
      {},
      {},
      {
        kind: "protocol",
        message: expect.stringContaining("a page names one before it as the next: page.next repeats"),
      },
    ],
    ["where pages name each other", [page([], "1"), page([], "2"), page([], "1")], {}, {}, { kind: "protocol" }],
    ["where the first page names itself", [page([], "7")], { marker: "7" }, {}, { kind: "protocol" }],
    [
      "after too many pages",
      [page([], "1"), page([], "2")],
      {},
      { maxPages: 2 },
      { kind: "protocol", message: expect.stringContaining("there is no end after 2 pages") },
    ],
    [
      "with no pages at all",
      [],
      {},
      { maxPages: 0 },
      { kind: "invalid", message: expect.stringContaining("maxPages must be a number, at least 1") },
    ],
    [
      "with an input that is none",
      [],
      [] as never,
      {},
      { kind: "invalid", message: expect.stringContaining("the input must be an object") },
    ],
  ])("%s", async (_, pages, input, options, want) => {
    const error = await all(walk(pages, input, options).paged).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CloudError);
    expect(error).toMatchObject({ ...ofPager, ...want });
  });

  test("with what a call throws, after the items before it", async () => {
    const broken = new Error("broken");
    const seen: string[] = [];
    const run = async () => {
      for await (const item of walk([page(["a"], "1"), broken]).paged) seen.push(item);
    };
    await expect(run()).rejects.toBe(broken);
    expect(seen).toEqual(["a"]);
  });

  test("between two items, when it is aborted", async () => {
    const controller = new AbortController();
    const { paged } = walk([page(["a", "b"])], {}, { signal: controller.signal });
    const run = async () => {
      for await (const _ of paged) controller.abort(new Error("enough"));
    };
    await expect(run()).rejects.toMatchObject({ ...ofPager, kind: "aborted" });
  });
});
