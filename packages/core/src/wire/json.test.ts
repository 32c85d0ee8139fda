import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonLimitError, parseJson, stringifyJson } from "./json.js";

const big = 9007199254740993n;

describe("an integer keeps every digit", () => {
  test.each<[given: string, want: unknown]>([
    ["0", 0],
    ["-0", -0],
    ["9007199254740991", 9007199254740991],
    ["-9007199254740991", -9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", big],
    ["-9007199254740993", -big],
    ["9223372036854775807", 2n ** 63n - 1n],
    ["-9223372036854775808", -(2n ** 63n)],
    ["18446744073709551615", 2n ** 64n - 1n],
    [`1${"0".repeat(400)}`, 10n ** 400n],
    ["9007199254740993.0", 9007199254740992],
    ["9007199254740993e0", 9007199254740992],
    ["12345678901234567890e-3", 12345678901234568],
    ["0.1234567890123456789", 0.12345678901234568],
    ["1e300", 1e300],
    [" 9007199254740993 ", big],
    ['{"a":{"b":[1,9007199254740993,{"c":-9007199254740993}]}}', { a: { b: [1, big, { c: -big }] } }],
    ["[9007199254740993,9007199254740993]", [big, big]],
  ])("%s", (given, want) => expect(parseJson(given)).toStrictEqual(want));
});

describe("a string stays a string", () => {
  test.each<[given: string, want: unknown]>([
    ['"9007199254740993"', "9007199254740993"],
    ['["\\u00009007199254740993", 9007199254740993]', ["\x009007199254740993", big]],
    ['["\\u0000", 9007199254740993]', ["\0", big]],
    ['["\\u0000\\u00001", 9007199254740993]', ["\0\x001", big]],
    ['["\\\\u00001", 9007199254740993]', ["\\u00001", big]],
    ['["say \\"9007199254740993\\"", 9007199254740993]', ['say "9007199254740993"', big]],
    ['["ends with \\\\", 9007199254740993]', ["ends with \\", big]],
    ['["\\\\\\"", 9007199254740993]', ['\\"', big]],
    ['["", 9007199254740993]', ["", big]],
    ['{"9007199254740993": "[1, 9007199254740993]"}', { "9007199254740993": "[1, 9007199254740993]" }],
    ['{"\\u0000a" : 9007199254740993, "\\u0000": "\\u0000"}', { "\0a": big, "\0": "\0" }],
  ])("%s", (given, want) => expect(parseJson(given)).toStrictEqual(want));
});

test.each([
  "",
  "{",
  "[1,]",
  "01",
  "'a'",
  "undefined",
  "NaN",
  "9007199254740993n",
  '"a',
  "[9007199254740993",
  "\ufeff1",
])("%j throws a SyntaxError", (given) => expect(() => parseJson(given)).toThrow(SyntaxError));

test("a member named __proto__ is a member", () => {
  const value = parseJson('{"__proto__": 9007199254740993}') as object;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.entries(value)).toEqual([["__proto__", big]]);
});

test("what doubles can hold is as JSON.parse gives it", () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: "binary" }), fc.constantFrom("", '"1234567890123456"'), (text, digits) => {
      const both = digits ? `[${text},${digits}]` : text;
      fc.pre(!unsafeInteger.test(text));
      expect(parseJson(both)).toStrictEqual(JSON.parse(both));
    }),
  );
});
const unsafeInteger = /\d{16}/;

test("every integer is the one that was written", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.string({ unit: "binary" }), (integer, name) => {
      const value = parseJson(`{${JSON.stringify(name)}:[${integer}]}`) as Record<string, [bigint | number]>;
      expect(Object.keys(value)).toEqual([name]);
      const [found] = value[name] as [bigint | number];
      expect(BigInt(found)).toBe(integer);
      expect(typeof found).toBe(Number.isSafeInteger(Number(integer)) ? "number" : "bigint");
    }),
  );
});

// In quadratic time any of them would hang.
describe("5 MB take linear time and no stack", () => {
  test.each<[name: string, text: string]>([
    ["digits", "1".repeat(5e6)],
    ["escapes", "\n".repeat(5e6)],
    ["letters and escapes in turn", "a\n".repeat(2.5e6)],
    ["quotes", '"'.repeat(5e6)],
    ["backslashes", "\\".repeat(5e6)],
    ["runs of digits", "1234567890123456 ".repeat(3e5)],
  ])("a string of %s", (_, text) => {
    const json = JSON.stringify([text, 1]).replace(/1]$/, "9007199254740993]");
    const [found, integer] = parseJson(json) as [string, bigint];
    expect(found === text).toBe(true);
    expect(integer).toBe(big);
  });
});

test("an object's own __proto__ keeps its integers", () => {
  const value = parseJson('{"__proto__":9007199254740993,"a":[{"__proto__":{"b":9007199254740993}}]}') as object;
  expect(Object.entries(value)).toEqual([
    ["__proto__", big],
    ["a", [Object.defineProperty({}, "__proto__", { value: { b: big }, enumerable: true })]],
  ]);
});

describe("a text that would block the event loop is not parsed", () => {
  const nested = (levels: number, open = "[", close = "]", inside = "") =>
    open.repeat(levels) + inside + close.repeat(levels);

  test.each<[what: string, text: string]>([
    ["an integer of 1,001 digits", "9".repeat(1001)],
    ["a negative one", `-${"9".repeat(1001)}`],
    ["a fraction of 1,001 digits", `0.${"9".repeat(1000)}`],
    ["an exponent of as many", `1e${"9".repeat(1001)}`],
    ["one in an object", `{"a":[1,{"b":${"1".repeat(1001)}}]}`],
    ["ten million digits", "1".repeat(10_000_000)],
    ["129 arrays", nested(129)],
    ["129 objects", nested(129, '{"a":', "}", "1")],
    ["arrays and objects by turns", nested(65, '[{"a":', "}]", "1")],
    ["three million levels", nested(3_000_000)],
    ["three million that do not end", "[".repeat(3_000_000)],
    ["levels after a string", `["]]]]\\"]]]",${nested(128)}]`],
  ])("%s", (_, text) => expect(() => parseJson(text)).toThrow(JsonLimitError));

  test.each<[what: string, text: string, want?: unknown]>([
    ["an integer of 1,000 digits", "9".repeat(1000), 10n ** 1000n - 1n],
    ["128 levels", nested(128)],
    ["digits in a string", `["${"9".repeat(5000)}"]`],
    ["brackets in a string", `["${"[".repeat(5000)}\\"${"{".repeat(500)}"]`],
    ["many short numbers", `[${"1234567890,".repeat(1000)}1]`],
    ["many levels beside each other", `[${"[[[]]],".repeat(1000)}[]]`],
  ])("%s is", (_, text, want = JSON.parse(text)) => expect(parseJson(text)).toEqual(want));

  test("a number counts its digits wherever it begins", () => {
    for (let place = 0; place <= 2002; place += 7) {
      const before = `{"a":"${" ".repeat(place)}","b":`;
      expect(() => parseJson(`${before}${"7".repeat(1001)}}`), `after ${place}`).toThrow(JsonLimitError);
      expect(parseJson(`${before}${"7".repeat(1000)}}`)).toHaveProperty("b", BigInt("7".repeat(1000)));
      expect(parseJson(`${before}9007199254740993}`)).toHaveProperty("b", big);
    }
  });

  test.each(['"', '["', '"\\', `"${"x".repeat(200)}`, `[${'"'.repeat(201)}`])("%j is no JSON, at once", (text) =>
    expect(() => parseJson(text)).toThrow(SyntaxError),
  );
});

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

test("a bigint is an integer where a program has given all of them a toJSON", () => {
  const prototype = BigInt.prototype as { toJSON?: () => string };
  prototype.toJSON = function (this: bigint) {
    return `${this}`;
  };
  try {
    expect(stringifyJson({ id: big, list: [1n, null] })).toBe('{"id":9007199254740993,"list":[1,null]}');
  } finally {
    delete prototype.toJSON;
  }
});
