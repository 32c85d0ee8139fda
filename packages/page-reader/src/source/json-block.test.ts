import { expect, test } from "vitest";
import { readJsonBlock } from "./json-block.js";
import { toLines } from "./lines.js";

const read = (text: string) => readJsonBlock(toLines(text), 0, (line) => line.startsWith("#"));

test.each<[name: string, given: string, want: object]>([
  ["to its last bracket", '{\n  "a": [1]\n}\nmore', { text: '{\n  "a": [1]\n}', body: { a: [1] }, end: 3 }],
  ["indented as a whole", '    {\n        "a": 1\n    }', { text: '{\n    "a": 1\n}', body: { a: 1 }, end: 3 }],
  ["brackets in strings", '{ "a": "}\\"{" }\nx', { body: { a: '}"{' }, end: 1 }],
  ["integers beyond 2^53", '{ "a": 9007199254740993 }', { body: { a: 9007199254740993n }, end: 1 }],
  ["what is not JSON", "{ a: 1 }\nx", { text: "{ a: 1 }", end: 1 }],
  ["what is never closed", '{\n"a": 1\n# Next', { text: '{\n"a": 1', end: 2 }],
])("%s", (_, given, want) => expect(read(given)).toMatchObject(want));

test("what is nested too deep to walk over has no body", () => {
  const found = read(`${"[".repeat(100_000)}${"]".repeat(100_000)}\nx`);
  expect(found.end).toBe(1);
  expect(found).not.toHaveProperty("body");
});

test("what is not JSON has no body", () => expect(read("{ a: 1 }")).not.toHaveProperty("body"));
