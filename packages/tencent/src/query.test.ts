import { expect, test } from "vitest";
import { serialiseQuery } from "./query.js";

test.each<[fact: string, parameters: Record<string, unknown>, want: string]>([
  ["nothing", {}, ""],
  ["lists count from 0", { L: ["a", "b"] }, "L.0=a&L.1=b"],
  ["objects in lists", { Images: [{ Tag: "t", Name: "n" }] }, "Images.0.Tag=t&Images.0.Name=n"],
  ["the order is that of the caller", { b: 1, a: 2, B: 3 }, "b=1&a=2&B=3"],
  ["null and undefined are left out", { A: null, B: undefined, C: [null, "x"] }, "C.1=x"],
  ["an empty list or object is left out", { A: [], B: {} }, ""],
  ["an empty text is kept", { A: "" }, "A="],
  [
    "exact integers, truth values and dates",
    { A: 18_446_744_073_709_551_615n, B: false, C: new Date(0) },
    "A=18446744073709551615&B=false&C=1970-01-01T00%3A00%3A00.000Z",
  ],
  ["names are encoded too", { "a b": "é'" }, "a%20b=%C3%A9%27"],
])("%s", (_, parameters, want) => expect(serialiseQuery(parameters)).toBe(want));

test.each<[what: string, parameters: Record<string, unknown>, message: string]>([
  ["a Map", { Ids: new Map([["a", 1]]) }, "Ids is a Map: pass a string, number, boolean, bigint or Date"],
  ["a Set in a list", { Ids: [new Set([1])] }, "Ids.0 is a Set: pass"],
  ["bytes", { A: { B: Uint8Array.of(1, 2) } }, "A.B is a Uint8Array: pass"],
  ["a regular expression", { A: /a/ }, "A is a RegExp: pass"],
])("%s does not vanish, but is rejected by its name", (_, parameters, message) =>
  expect(() => serialiseQuery(parameters)).toThrow(message),
);

test("a list is its items alone", () => expect(serialiseQuery({ L: /(b)/.exec("abc") })).toBe("L.0=b&L.1=b"));
