import { canonicalQuery } from "@cloudseal/core/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { serialiseQuery } from "./query.js";

test.each<[fact: string, parameters: Record<string, unknown>, want: string]>([
  ["nothing", {}, ""],
  ["members are joined by dots", { O: { A: { B: "v" } } }, "O.A.B=v"],
  ["lists count from 1", { L: ["a", "b"] }, "L.1=a&L.2=b"],
  ["lists of objects", { C: [{ Vendor: 3 }, { Vendor: 4 }] }, "C.1.Vendor=3&C.2.Vendor=4"],
  ["lists of lists", { M: [["a", "b"], ["c"]] }, "M.1.1=a&M.1.2=b&M.2.1=c"],
  ["objects in lists in objects", { O: { A: { B: { L: [{ K: "u" }, { K: "v" }] } } } }, "O.A.B.L.1.K=u&O.A.B.L.2.K=v"],
  ["null and undefined are left out", { A: null, B: undefined, C: { D: null } }, ""],
  ["a null in a list keeps its number", { Ids: ["a", null, undefined, "d"] }, "Ids.1=a&Ids.4=d"],
  ["an empty list or object is left out", { A: [], B: {}, C: [[], {}] }, ""],
  ["an empty text is kept", { A: "" }, "A="],
  ["truth values", { A: true, B: false }, "A=true&B=false"],
  ["numbers", { A: 0, B: -1.5, C: 9_007_199_254_740_991 }, "A=0&B=-1.5&C=9007199254740991"],
  ["exact integers", { A: 9_223_372_036_854_775_807n }, "A=9223372036854775807"],
  ["dates", { A: new Date(0) }, "A=1970-01-01T00%3A00%3A00.000Z"],
  ["a text that is JSON stays one", { Param: '{"a":[1]}' }, "Param=%7B%22a%22%3A%5B1%5D%7D"],
  [
    "names sort as text",
    { L: Array.from("abcdefghijk") },
    "L.1=a&L.10=j&L.11=k&L.2=b&L.3=c&L.4=d&L.5=e&L.6=f&L.7=g&L.8=h&L.9=i",
  ],
  ["capitals come first", { b: 1, B: 2, a: 3 }, "B=2&a=3&b=1"],
  ["names are encoded too", { "a b": 1, é: 2 }, "a%20b=1&%C3%A9=2"],
  [
    "all but unreserved characters are encoded",
    { A: "a b!'()*~-._/+é🙂" },
    "A=a%20b%21%27%28%29%2A~-._%2F%2B%C3%A9%F0%9F%99%82",
  ],
])("%s", (_, parameters, want) => expect(serialiseQuery(parameters)).toBe(want));

test.each<[what: string, parameters: Record<string, unknown>, message: string]>([
  ["a Map", { Ids: new Map([["a", 1]]) }, "Ids is a Map: pass a string, number, boolean, bigint or Date"],
  ["a Set in a list", { Ids: [new Set([1])] }, "Ids.1 is a Set: pass"],
  ["a URL", { O: { At: new URL("https://host.example/") } }, "O.At is a URL: pass"],
  ["bytes", { A: Uint8Array.of(1, 2) }, "A is a Uint8Array: pass"],
  ["a boxed string", { A: new String("x") }, "A is a String: pass"],
  ["a function", { A: () => 1 }, "A is a function: pass"],
])("%s does not vanish, but is rejected by its name", (_, parameters, message) =>
  expect(() => serialiseQuery(parameters)).toThrow(message),
);

test("two ways to one name are sorted by value, as the server sorts them", () =>
  expect(serialiseQuery({ "A.1": "z", A: ["y"] })).toBe("A.1=y&A.1=z"));

test("an instance is written by its own members", () => {
  class Config {
    Vendor = 3;
    get half(): number {
      return this.Vendor / 2;
    }
  }
  expect(serialiseQuery({ C: [new Config()] })).toBe("C.1.Vendor=3");
});

test("the query is its own canonical form", () => {
  const leaf = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(name, tie("tree"), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(name, tree as fc.Arbitrary<unknown>, { maxKeys: 4 }), (parameters) => {
      const query = serialiseQuery(parameters);
      expect(canonicalQuery(query)).toBe(query);
    }),
    { numRuns: 100 },
  );
});

/** A dot in a name would make two ways to one parameter. */
const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((text) => !text.includes("."));
