import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { lineOf, parseYaml } from "./parse-yaml.js";

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
])("%s is what YAML 1.2 says", (text, value) => expect(parseYaml(`a: ${text}`, "f")).toEqual({ a: value }));

test.each<[text: string, message: string]>([
  ["a: 1e400", "f:1\n  expected: a number that JSON can hold\n  found:    1e400"],
  [`a: ${"1".repeat(310)}.0`, `f:1\n  expected: a number that JSON can hold\n  found:    ${"1".repeat(310)}.0`],
  ["a:\n  b: .inf", "f:2\n  expected: a number that JSON can hold\n  found:    .inf"],
  [
    "a: [9007199254740993]",
    "f:1\n  expected: an integer of at most 2^53−1 either way, as others are rounded\n  found:    9007199254740993",
  ],
  ["9007199254740993: 1", "f:1\n  expected: an integer of at most 2^53−1"],
  ["a: { .inf: 1 }", "f:1\n  expected: a number that JSON can hold\n  found:    .inf"],
  ["a: 1\n0xC8: 1", "f:2\n  expected: keys that are text: quote it\n  found:    0xC8"],
  ["~: 1", "f:1\n  expected: keys that are text: quote it\n  found:    ~"],
  ["a: 1\n: 1", "f:1\n  expected: keys that are text: quote it\n  found:    nothing"],
  ["True: 1", "f:1\n  expected: keys that are text: quote it\n  found:    True"],
  ['a: "\\U00110000"', "f:1\n  expected: escapes that stand for characters\n  found:    \\U00110000"],
  ['a: "\\ud800"', "f:1\n  expected: escapes that stand for characters\n  found:    \\ud800"],
  ['"\\UFFFFFFFF": 1', "f:1\n  expected: escapes that stand for characters"],
  ["%YAML 1.1\n---\na: yes", "f:1\n  expected: YAML without directives\n  found:    %YAML"],
  ["%TAG !e! tag:example,2000:\n---\na: 1", "f:1\n  expected: YAML without directives\n  found:    %TAG"],
  ["a: 1\n---\n\nb: 1", "f:4\n  expected: one YAML document\n  found:    several"],
  ["a: !maxDepth!x 1", "f:1\n  expected: valid YAML\n  found:    undeclared tag handle"],
  ["a: {\n  b: 1\n}", "f:3\n  expected: valid YAML\n  found:    deficient indentation: }"],
  ["a: !!str 1", "f:1\n  expected: YAML without tags\n  found:    !!str"],
  ["a: &b 1\nc: *b", "f:2\n  expected: YAML without aliases\n  found:    *b"],
  ["? [a]\n: 1", "f:1\n  expected: keys that are text\n  found:    another key"],
  ["a: { <<: {} }", "f:1\n  expected: YAML without merge keys\n  found:    <<"],
  ["a: 1\n__proto__: 1", "f:2\n  expected: a key other than __proto__ and hasOwnProperty\n  found:    __proto__"],
  ["a:\n- 1\n\t- 2", "f:3\n  expected: valid YAML\n  found:    tab characters must not be used in indentation: - 2"],
  ["[".repeat(101), "f:1\n  expected: at most 100 levels\n  found:    more"],
])("%s is refused", (text, message) => expect(() => parseYaml(text, "f")).toThrow(message));

test.each(["200: x", "1.5: x", "true: x", "null: x", "'~': x"])("the key of %s is its text", (text) =>
  expect(Object.keys(parseYaml(text, "f"))).toEqual([text.split(":")[0]?.replaceAll("'", "")]),
);

test("a bound may be an integer that is rounded", () =>
  expect(parseYaml("maximum: 9223372036854775807", "f")).toEqual({ maximum: 2 ** 63 }));

const key = fc.string().filter((name) => !["__proto__", "hasOwnProperty", "<<"].includes(name));

test("what a writer of YAML writes is read as it was", () =>
  fc.assert(
    fc.property(fc.object({ key, values: [fc.string(), fc.boolean(), fc.constant(null), fc.integer()] }), (value) => {
      const text = stringify(value, { aliasDuplicateObjects: false });
      expect(parseYaml(text, "f")).toEqual(value);
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
