import { expect, test } from "vitest";
import { type FirstPage, firstPage } from "./first-page.js";

const pager = { position: "offset", size: "limit", first: 0, defaultSize: 10 };

test.each<[fact: string, input: Record<string, unknown>, want: FirstPage]>([
  ["is the pager's", {}, { start: 0, length: 10 }],
  ["is the pager's where the caller's is undefined", { offset: undefined }, { start: 0, length: 10 }],
  ["is the caller's", { offset: 30, limit: 5 }, { start: 30, length: 5 }],
  ["is the caller's as texts", { offset: "30", limit: "5" }, { start: 30, length: 5 }],
  ["is the caller's in 64 bits", { offset: 30n, limit: 5n }, { start: 30, length: 5 }],
])("the first page %s", (_, input, want) => expect(firstPage(pager, input)).toEqual(want));

test.each<[input: unknown, message: string]>([
  [{ offset: -1 }, "offset must be a whole number of at least 0 where pages are walked through"],
  [{ offset: "" }, "offset must be a whole number of at least 0 where pages are walked through"],
  [{ offset: [3] }, "offset must be a whole number of at least 0 where pages are walked through"],
  [{ limit: 0 }, "limit must be a whole number of at least 1 where pages are walked through"],
  [{ limit: 1.5 }, "limit must be a whole number of at least 1 where pages are walked through"],
  [{ limit: "all" }, "limit must be a whole number of at least 1 where pages are walked through"],
  [{ limit: 2n ** 60n }, "limit must be a whole number of at least 1 where pages are walked through"],
  [null, "the input must be an object of the operation's parameters"],
  [[], "the input must be an object of the operation's parameters"],
])("no page can be asked for by %o", (input, message) =>
  expect(() => firstPage(pager, input as never)).toThrow(new TypeError(message)),
);
