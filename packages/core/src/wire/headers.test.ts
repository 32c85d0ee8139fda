import { describe, expect, test } from "vitest";
import { addHeaders, assertHeaders, headerValue, isReserved } from "./headers.js";

const add = (more: unknown, reserved: string[] = []) => {
  const headers: Record<string, string> = { "x-a": "1", "x-b": "2" };
  addHeaders(headers, more as Record<string, string>, reserved);
  return headers;
};

test("a caller's headers get lower-case names, lose the spaces around them and replace others", () =>
  expect(add({ "X-A": " three \t% ", "content-type": "x/y", "user-agent": "mine/1" })).toEqual({
    "x-a": "three \t%",
    "x-b": "2",
    "content-type": "x/y",
    "user-agent": "mine/1",
  }));

test.each<[value: unknown, found: string]>([
  [undefined, "of type undefined"],
  [null, "null"],
  [5, "of type number"],
  [["1"], "of type object"],
])("a header of %j is rejected", (value, found) =>
  expect(() => add({ "x-a": value })).toThrow(`header "x-a" is ${found}: pass a string`),
);

test.each<[form: string, headers: unknown]>([
  ["Headers", new Headers({ "x-a": "1" })],
  ["a list", [["x-a", "1"]]],
  ["a Map", new Map([["x-a", "1"]])],
  ["a string", "x-a: 1"],
  ["null", null],
])("headers as %s are rejected, not lost", (_, headers) =>
  expect(() => add(headers)).toThrow("headers are not a plain object: pass one"),
);

test.each([
  ["x-a", "ä"],
  ["x-a", "\u00a0"],
  ["x-a", "\x80"],
  ["x-a", "1\n"],
  ["x-a", "1\r\nx-evil: 1"],
  ["x-a", "1\0"],
  ["x-ä", "1"],
  ["x a", "1"],
  ["x:a", "1"],
  ["", "1"],
])("the header %j: %j is rejected", (name, value) =>
  expect(() => add({ [name]: value })).toThrow("has characters that HTTP does not allow"),
);

describe("headers that frame or route are rejected by name", () => {
  test.each([
    "Host",
    "Content-Length",
    "Transfer-Encoding",
    "Connection",
    "Keep-Alive",
    "TE",
    "Trailer",
    "Upgrade",
    "Expect",
    "HTTP2-Settings",
    "Proxy-Authorization",
    "proxy-connection",
    "Authorization",
    "__proto__",
    "X-Own-Date",
  ])("%s", (name) =>
    expect(() => add(Object.fromEntries([[name, "1"]]), ["x-own-date"])).toThrow(
      `header ${JSON.stringify(name)} cannot be set: it is`,
    ),
  );

  test.each(["accept", "content-type", "te-x", "x-host", "user-agent", "proxies"])("%s is not", (name) =>
    expect(isReserved(name)).toBe(false),
  );
});

describe("a value that becomes a header", () => {
  test.each<[given: unknown, want: string]>([
    ["text", "text"],
    ["", ""],
    [5, "5"],
    [2n ** 64n, "18446744073709551616"],
    [true, "true"],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
  ])("%s", (given, want) => expect(headerValue(given, "input.X-Mode")).toBe(want));

  test.each<[given: unknown, found: string]>([
    [{}, "is an object"],
    [["a"], "is an array"],
    [null, "is null"],
    [undefined, "is undefined"],
    [() => 1, "is a function"],
    [new Date(Number.NaN), "is an invalid Date"],
    ["你好", "has characters that HTTP does not allow"],
    ["é", "has characters that HTTP does not allow"],
    ["a\u00a0", "has characters that HTTP does not allow"],
    ["a\r\nX-Evil: 1", "has characters that HTTP does not allow"],
  ])("%s is rejected by its name", (given, found) => {
    expect(() => headerValue(given, "input.X-Mode")).toThrow(TypeError);
    expect(() => headerValue(given, "input.X-Mode")).toThrow(/^input\.X-Mode /);
    expect(() => headerValue(given, "input.X-Mode")).toThrow(found);
  });
});

test("the last look names the header, and not its value", () => {
  expect(() => assertHeaders({ a: "1", "x-tc-region": "a\r\nb" })).toThrow(/^the header x-tc-region has characters/);
  expect(() => assertHeaders({ a: "1", b: "" })).not.toThrow();
});
