import { describe, expect, test } from "vitest";
import { type Style, writeStyles } from "./styles.js";

const date = new Date(0);

describe("a value becomes", () => {
  test.each<[style: Style, value: unknown, want: Record<string, unknown>]>([
    ["json", { a: [1, 2n], b: undefined }, { p: '{"a":[1,2]}' }],
    ["json", [9007199254740993n], { p: "[9007199254740993]" }],
    ["json", "text", { p: '"text"' }],
    ["json", [], { p: "[]" }],
    ["comma", ["a", 1, true, 2n, date], { p: "a,1,true,2,1970-01-01T00:00:00.000Z" }],
    ["comma", ["a"], { p: "a" }],
    ["comma", "a,b", { p: "a,b" }],
    ["comma", 7, { p: "7" }],
    ["comma", [], { p: undefined }],
    ["space", ["a", "b,c"], { p: "a b,c" }],
    ["pipe", ["a b", "c"], { p: "a b|c" }],
    ["deep", { a: 1, "b c": "d", e: date }, { "p[a]": "1", "p[b c]": "d", "p[e]": date.toISOString() }],
    ["deep", { a: ["x", 2], b: null, c: undefined }, { "p[a]": ["x", "2"] }],
    ["deep", {}, {}],
    ["deep", null, { p: null }],
    ["comma", undefined, { p: undefined }],
  ])("in the style %s: %o", (style, value, want) => {
    expect(writeStyles({ styles: { p: style } }, { p: value, q: ["as it is"] })).toEqual({
      values: { ...want, q: ["as it is"] },
      query: undefined,
    });
  });

  test("for the query the names that it has there, and the input stays as it is", () => {
    const input = Object.freeze({ p: { a: 1, b: 2 }, q: ["x", "y"], none: undefined });
    const styles = { p: "deep", q: "pipe", none: "deep" } as const;
    expect(writeStyles({ styles, query: ["q", "p", "none", "other"] }, input)).toEqual({
      values: { "p[a]": "1", "p[b]": "2", q: "x|y", none: undefined },
      query: ["q", "p[a]", "p[b]", "none", "other"],
    });
  });
});

describe("what has no such form is named", () => {
  test.each<[style: Style, value: unknown, message: string]>([
    ["comma", ["a", "b,c"], 'p[1] has "," in it, which separates the items of p'],
    ["space", ["a b"], 'p[0] has " " in it, which separates the items of p'],
    ["pipe", ["|"], 'p[0] has "|" in it, which separates the items of p'],
    ["comma", [["a"]], "p[0] is an array: pass a string, number, boolean, bigint or Date"],
    ["comma", ["a", null], "p[1] is null: pass a string, number, boolean, bigint or Date"],
    ["comma", { a: 1 }, "p is an object: pass a string, number, boolean, bigint or Date"],
    ["deep", ["a"], "p is no object: pass an object of its members"],
    ["deep", "a", "p is no object: pass an object of its members"],
    ["deep", date, "p is no object: pass an object of its members"],
    ["deep", new Map(), "p is no object: pass an object of its members"],
    ["deep", { a: { b: 1 } }, "p[a] is an object: pass a string, number, boolean, bigint or Date"],
    ["deep", { a: [["b"]] }, "p[a] is an array: pass a string, number, boolean, bigint or Date"],
  ])("in the style %s: %o", (style, value, message) =>
    expect(() => writeStyles({ styles: { p: style } }, { p: value })).toThrow(new TypeError(message)),
  );
});
