import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson, stringifyJson } from "./json.js";

const date = new Date(Date.UTC(2026, 0, 2));

describe("a bigint is written as an integer", () => {
  test.each<[want: string, given: unknown]>([
    ["9007199254740993", 9007199254740993n],
    ["-9223372036854775808", -(2n ** 63n)],
    ["18446744073709551615", 2n ** 64n - 1n],
    ['{"Id":[18446744073709551615,1]}', { Id: [2n ** 64n - 1n, 1] }],
    ['{"a":1,"c":{"d":[null,null]}}', { a: 1n, b: undefined, c: { d: [undefined, null] } }],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    ["[1,null,2]", [1n, , 2]],
    ['{"at":"2026-01-02T00:00:00.000Z","n":1}', { at: date, n: 1n }],
    ['{"\\"\\u0000":"\\u0000","n":1}', { '"\0': "\0", n: 1n }],
  ])("%s", (want, given) => expect(stringifyJson(given)).toBe(want));
});

test("without a bigint it is JSON.stringify", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(stringifyJson(value)).toBe(JSON.stringify(value));
    }),
  );
});

test("with one it is JSON.stringify but for the integer", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(stringifyJson({ value, n: 1n })).toBe(JSON.stringify({ value, n: 1 }));
    }),
  );
});

test("parseJson gives back every value", () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, tie("leaf"), fc.array(tie("value")), fc.dictionary(text, tie("value"), plain)),
    leaf: fc.oneof(
      fc.bigInt().filter((integer) => !Number.isSafeInteger(Number(integer))),
      fc.bigInt(-(2n ** 63n), -(2n ** 53n)),
      fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      text,
    ),
  }));
  fc.assert(
    fc.property(value, (value) => {
      expect(parseJson(stringifyJson(value))).toStrictEqual(value);
    }),
  );
});
const text = fc
  .tuple(fc.constantFrom("", "\0", "\0\0", "9007199254740993"), fc.string({ unit: "binary" }))
  .map((parts) => parts.join(""));
const plain = { noNullPrototype: true };
