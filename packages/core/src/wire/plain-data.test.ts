import { runInNewContext } from "node:vm";
import { expect, describe as group, test } from "vitest";
import { describe, isDate, isRecord, textOf } from "./plain-data.js";

group("an object is its members alone", () => {
  test.each([
    {},
    { a: 1 },
    Object.create(null),
    new (class {
      a = 1;
    })(),
    runInNewContext("({ a: 1 })"),
    runInNewContext("Object.create(null)"),
  ])("%o is", (value) => expect(isRecord(value)).toBe(true));

  test.each([
    new Map(),
    runInNewContext("new Map()"),
    new URL("https://host.example/"),
    new String("a"),
    Uint8Array.of(1),
    new Date(0),
    new (class {
      #a = 1;
      read() {
        return this.#a;
      }
    })(),
  ])("%o is not", (value) => expect(isRecord(value)).toBe(false));
});

test.each([
  { given: new Date(0), want: true },
  { given: runInNewContext("new Date(0)"), want: true },
  { given: { getTime: () => 0 }, want: false },
])("$given is a Date: $want", ({ given, want }) => expect(isDate(given)).toBe(want));

test.each<[unknown, string]>([
  ["a", "a"],
  ["", ""],
  [1.5, "1.5"],
  [-0, "0"],
  [2n ** 63n, "9223372036854775808"],
  [false, "false"],
  [new Date(0), "1970-01-01T00:00:00.000Z"],
  [runInNewContext("new Date(0)"), "1970-01-01T00:00:00.000Z"],
])("the text of %o is %o", (given, want) => expect(textOf(given, "a")).toBe(want));

test.each<[unknown, string]>([
  [{}, "an object"],
  [{ a: 1 }, "an object"],
  [[1], "an array"],
  [new Map(), "a Map"],
  [null, "null"],
  [undefined, "undefined"],
  [() => 1, "a function"],
  [Symbol("s"), "a symbol"],
  [Object.create(null), "an object"],
])("%o has none, and is called %s", (given, name) => {
  expect(describe(given)).toBe(name);
  expect(() => textOf(given, "Limit")).toThrow(
    new TypeError(`Limit is ${name}: pass a string, number, boolean, bigint or Date`),
  );
});
