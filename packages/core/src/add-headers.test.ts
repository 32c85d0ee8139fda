import { expect, test } from "vitest";
import { addHeaders } from "./add-headers.js";

test("a caller's headers get lower-case names and replace others", () => {
  const headers = { "x-a": "1", "x-b": "2" };
  addHeaders(headers, { "X-A": "three \t%" });
  expect(headers).toEqual({ "x-a": "three \t%", "x-b": "2" });
});

test.each<[value: unknown, found: string]>([
  [undefined, "of type undefined"],
  [null, "null"],
  [5, "of type number"],
  [["1"], "of type object"],
])("a header of %j is refused", (value, found) =>
  expect(() => addHeaders({}, { "x-a": value as string })).toThrow(`header "x-a" is ${found}: pass a text`),
);

test.each<[form: string, headers: unknown]>([
  ["Headers", new Headers({ "x-a": "1" })],
  ["a list", [["x-a", "1"]]],
  ["a Map", new Map([["x-a", "1"]])],
  ["a text", "x-a: 1"],
])("headers as %s are refused, not lost", (_, headers) =>
  expect(() => addHeaders({}, headers as Record<string, string>)).toThrow("headers are not a plain object: pass one"),
);

test.each([
  ["x-a", "ä"],
  ["x-a", "\x80"],
  ["x-a", "1\n"],
  ["x-ä", "1"],
  ["x a", "1"],
])("the header %j: %j is refused", (name, value) =>
  expect(() => addHeaders({}, { [name]: value })).toThrow("has characters that HTTP does not allow"),
);
