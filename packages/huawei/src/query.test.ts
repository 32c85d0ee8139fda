import { canonicalQuery } from "@cloudseal/core/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { serialiseQuery } from "./query.js";

test.each<[fact: string, parameters: Record<string, unknown>, want: string]>([
  ["nothing", {}, ""],
  ["a list repeats its name, sorted as text", { id: [9, 100, 10] }, "id=10&id=100&id=9"],
  ["names are sorted by code units", { b: 1, B: 2, a: 3 }, "B=2&a=3&b=1"],
  ["null and undefined are left out", { a: null, b: undefined, c: [null, "x", undefined] }, "c=x"],
  ["an empty list is left out", { a: [] }, ""],
  ["an empty text is kept", { a: "" }, "a="],
  [
    "numbers, truth values, exact integers and dates",
    { a: 1.5, b: true, c: 2n ** 63n, d: new Date(0) },
    "a=1.5&b=true&c=9223372036854775808&d=1970-01-01T00%3A00%3A00.000Z",
  ],
  ["names are encoded too", { "a b": "é+" }, "a%20b=%C3%A9%2B"],
])("%s", (_, parameters, want) => expect(serialiseQuery(parameters)).toBe(want));

test.each<[what: string, parameters: Record<string, unknown>, message: string]>([
  ["an object", { filter: { a: 1 } }, "filter is an object: pass a string, number, boolean, bigint or Date"],
  ["an empty object", { filter: {} }, "filter is an object: pass"],
  ["an object in a list", { id: ["a", {}] }, "id[1] is an object: pass"],
  ["a list in a list", { id: [["a", "b"]] }, "id[0] is an array: pass"],
  ["a Map", { id: new Map() }, "id is a Map: pass"],
  ["a function", { id: () => 1 }, "id is a function: pass"],
])("%s is not sent as [object Object], but rejected by its name", (_, parameters, message) =>
  expect(() => serialiseQuery(parameters)).toThrow(message),
);

test("the query is its own canonical form", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 6 });
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text, { maxLength: 4 })), { maxKeys: 4 }), (parameters) => {
      const query = serialiseQuery(parameters);
      expect(canonicalQuery(query)).toBe(query);
    }),
    { numRuns: 100 },
  );
});
