import fc from "fast-check";
import { dump } from "js-yaml";
import { expect, test } from "vitest";
import { type Comment, lineOf, parseYaml, type WriteOptions, writeYaml, YamlError } from "./yaml.js";

test.each<[text: string, value: unknown]>([
  ["12", 12],
  ["+1", 1],
  ["012", 12],
  ["0o17", 15],
  ["0x1F", 31],
  ["1e3", 1000],
  [".5", 0.5],
  ["True", true],
  ["~", null],
  ["", null],
  ["yes", "yes"],
  ["1_000", "1_000"],
  ["0b1", "0b1"],
  ["2024-01-01", "2024-01-01"],
  ["'12'", "12"],
  ["-Infinity", "-Infinity"],
  ['"\\ud83d\\ude00 \\\\U00110000"', "😀 \\U00110000"],
])("%s is what YAML 1.2 says", (text, value) => expect(parseYaml(`a: ${text}`)).toEqual({ a: value }));

test.each<[text: string, line: number, expected: string, found?: string]>([
  ["a: 1e400", 1, "a number that JSON can hold", "1e400"],
  [`a: ${"1".repeat(310)}.0`, 1, `a number that JSON can hold`, `${"1".repeat(310)}.0`],
  ["a:\n  b: .inf", 2, "a number that JSON can hold", ".inf"],
  ["a: [9007199254740993]", 1, "an integer of at most 2^53−1 either way, as others are rounded", "9007199254740993"],
  ["9007199254740993: 1", 1, "an integer of at most 2^53−1"],
  ["a: { .inf: 1 }", 1, "a number that JSON can hold", ".inf"],
  ["a: 1\n0xC8: 1", 2, "keys that are text: quote it", "0xC8"],
  ["~: 1", 1, "keys that are text: quote it", "~"],
  ["a: 1\n: 1", 1, "keys that are text: quote it", "nothing"],
  ["True: 1", 1, "keys that are text: quote it", "True"],
  ['a: "\\U00110000"', 1, "escapes that stand for characters", "\\U00110000"],
  ['a: "\\ud800"', 1, "escapes that stand for characters", "\\ud800"],
  ['"\\UFFFFFFFF": 1', 1, "escapes that stand for characters"],
  ["%YAML 1.1\n---\na: yes", 1, "YAML without directives", "%YAML"],
  ["%TAG !e! tag:example,2000:\n---\na: 1", 1, "YAML without directives", "%TAG"],
  ["a: 1\n---\n\nb: 1", 4, "one YAML document", "several"],
  ["a: !maxDepth!x 1", 1, "valid YAML", "undeclared tag handle"],
  ["a: {\n  b: 1\n}", 3, "valid YAML", "deficient indentation: }"],
  ["a: !!str 1", 1, "YAML without tags", "!!str"],
  ["a: &b 1\nc: *b", 2, "YAML without aliases", "*b"],
  ["? [a]\n: 1", 1, "keys that are text", "another key"],
  ["a: { <<: {} }", 1, "YAML without merge keys", "<<"],
  ["a: 1\n__proto__: 1", 2, "a key other than __proto__ and hasOwnProperty", "__proto__"],
  ["a:\n- 1\n\t- 2", 3, "valid YAML", "tab characters must not be used in indentation: - 2"],
  ["[".repeat(101), 1, "at most 100 levels", "more"],
])("%s is rejected at line %d", (text, line, expected, found) => {
  const error = errorOf(text);
  expect(error).toBeInstanceOf(YamlError);
  expect(error).toMatchObject({
    line,
    expected: expect.stringContaining(expected),
    found: expect.stringContaining(found ?? ""),
  });
});

function errorOf(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    return error;
  }
}

test.each(["200: x", "1.5: x", "true: x", "null: x", "'~': x"])("the key of %s is its text", (text) =>
  expect(Object.keys(parseYaml(text) as object)).toEqual([text.split(":")[0]?.replaceAll("'", "")]),
);

test("a bound may be an integer that is rounded", () =>
  expect(parseYaml("maximum: 9223372036854775807")).toEqual({ maximum: 2 ** 63 }));

const key = fc.string().filter((name) => !["__proto__", "hasOwnProperty", "<<"].includes(name));

test("what a writer of YAML writes is read as it was", () =>
  fc.assert(
    fc.property(fc.object({ key, values: [fc.string(), fc.boolean(), fc.constant(null), fc.integer()] }), (value) => {
      const text = dump(value, { noRefs: true });
      expect(parseYaml(text)).toEqual(value);
    }),
  ));

const text = `openapi: 3.1.0
paths:
  "/a b":
    get: { summary: x,
      tags: [
        a,
        b] }
200:
  - |

    text
  -
`;

test.each<[pointer: (string | number)[], line: number]>([
  [["openapi"], 1],
  [["paths", "/a b", "get", "tags", 1], 7],
  [["paths", "/a b", "get", "summary"], 4],
  [["paths", "/a b", "post"], 3],
  [["paths", "/a b", "get", "tags", 9], 5],
  [["nothing"], 1],
  [["200"], 8],
  [["200", 0], 9],
  [["200", 1], 8],
])("%j stands on line %d", (pointer, line) => expect(lineOf(text, pointer)).toBe(line));

test.each<[name: string, value: unknown, options: WriteOptions, want: string]>([
  ["a comment behind a scalar", { a: "x" }, { comments: [[["a"], "look"]] }, "a: x # look\n"],
  [
    "a comment in front of an object",
    { a: { b: 1 } },
    { comments: [[["a"], "look\nhere"]] },
    "# look\n# here\na:\n  b: 1\n",
  ],
  ["a comment in a list", { a: [{ b: 1 }] }, { comments: [[["a", 0], "look"]] }, "a:\n  # look\n  - b: 1\n"],
  ["nothing for what has no value", { a: undefined, b: [] }, {}, "b: []\n"],
  [
    "strings that look like something else",
    { a: "on", b: "2026-01-02", c: "1", d: "null" },
    {},
    'a: "on"\nb: "2026-01-02"\nc: "1"\nd: "null"\n',
  ],
  ["names that look like numbers", { 200: {} }, {}, '"200": {}\n'],
  [
    "brackets where they are wanted",
    { a: { b: ["x"] }, c: { d: 1 } },
    { isFlow: (_, at) => at.includes("c") || at.includes("b") },
    "a:\n  b: [ x ]\nc: { d: 1 }\n",
  ],
  [
    "blank lines between parts",
    { a: 1, b: 2, c: { b: 3 } },
    { isSpaced: (name) => name !== "a" },
    "a: 1\n\nb: 2\n\nc:\n  b: 3\n",
  ],
])("%s", (_, value, options, want) => expect(writeYaml(value, options)).toBe(want));

test.each([
  "# not a comment",
  "a: b",
  "*alias",
  "line\nbreak",
  "{",
  "'",
  '"',
  "\u2028",
  "\u0000",
  "<<",
  "long ".repeat(60),
])("%j stays what it is, as a value, a name and in a comment", (text) => {
  const name = text === "<<" ? "other" : text;
  const value = { a: text, [name]: 1, b: [{ c: text }, text] };
  const comments: Comment[] = [["a"], ["b"], ["b", 0], ["b", 0, "c"], ["b", 1]].map((at) => [at, text]);
  expect(parseYaml(writeYaml(value, { comments }))).toEqual(value);
});
