import { describe, expect, test } from "vitest";
import type { Route } from "../service.js";
import { decode, parseBody } from "./decode.js";
import { convert } from "./json.js";

const route: Route = { name: "DoIt", method: "POST", path: "/", rest: "body", idempotent: true };

describe("parseBody", () => {
  test.each<[given: string, want: object]>([
    ["", {}],
    ["<html>", {}],
    ['{"a":', {}],
    ["null", { value: null }],
    ['{"a":9007199254740993}', { value: { a: 9007199254740993n } }],
    ["[".repeat(129) + "]".repeat(129), { limit: "JSON with more than 128 levels" }],
    ["1".repeat(1001), { limit: "JSON with a number of more than 1000 digits" }],
  ])("%j", (given, want) => expect(parseBody(given)).toStrictEqual(want));
});

describe("convert", () => {
  test.each<[place: (string | string[])[], type: "bigint" | "string", given: unknown, want: unknown]>([
    [["a"], "bigint", { a: 5, b: 5 }, { a: 5n, b: 5 }],
    [["a"], "bigint", { a: 9007199254740993n }, { a: 9007199254740993n }],
    [["a"], "bigint", { a: 1.5 }, { a: 1.5 }],
    [["a"], "bigint", { a: "5" }, { a: "5" }],
    [["a"], "bigint", { a: null }, { a: null }],
    [["a"], "bigint", {}, {}],
    [["a"], "string", { a: 0 }, { a: "0" }],
    [["a"], "string", { a: 9007199254740993n }, { a: "9007199254740993" }],
    [["a"], "string", { a: "hex" }, { a: "hex" }],
    [["a"], "string", { a: true }, { a: true }],
    [["a", "b"], "bigint", { a: { b: 1 } }, { a: { b: 1n } }],
    [["a", "b"], "bigint", { a: 1 }, { a: 1 }],
    [["list", "*"], "bigint", { list: [1, 2, "x"] }, { list: [1n, 2n, "x"] }],
    [["list", "*", "id"], "bigint", { list: [{ id: 1 }, {}, null] }, { list: [{ id: 1n }, {}, null] }],
    [["map", "*"], "string", { map: { x: 1, y: 2 } }, { map: { x: "1", y: "2" } }],
    [["*"], "bigint", [1, 2], [1n, 2n]],
    [[["a", "b"]], "bigint", { a: 1, b: 2, c: 3, d: 4 }, { a: 1, b: 2, c: 3n, d: 4n }],
    [[["a"], "n"], "bigint", { a: { n: 1 }, c: { n: 2 } }, { a: { n: 1 }, c: { n: 2n } }],
    [["toString"], "string", {}, {}],
    [["length"], "string", "text", "text"],
  ])("%j as %s in %o", (place, type, given, want) =>
    expect(convert({ convert: [[place, type]] }, given)).toStrictEqual(want),
  );

  test("no conversion leaves the body", () => {
    const body = { a: 1 };
    expect(convert({}, body)).toBe(body);
    expect(body).toEqual({ a: 1 });
  });
});

describe("decode", () => {
  test.each<[name: string, route: Partial<Route>, result: string | undefined, want: unknown]>([
    ["the whole body", {}, undefined, { Response: { Id: 1 } }],
    ["the member that holds the result", {}, "Response", { Id: 1 }],
    ["nothing for an operation without a body", { returns: "nothing" }, "Response", undefined],
    ["with conversions", { convert: [[["Response", "Id"], "bigint"]] }, "Response", { Id: 1n }],
  ])("%s", (_, more, result, want) => {
    const service = result === undefined ? {} : { result };
    expect(decode({ ...route, ...more }, service, { Response: { Id: 1 } })).toStrictEqual(want);
  });
});
