import { expect, test } from "vitest";
import { parse } from "yaml";
import { quote, todo, toYaml } from "./yaml.js";

test.each<[name: string, given: unknown, want: string]>([
  ["a TODO behind a value", { a: todo("x", "look", 7) }, "a: x # TODO line 7: look\n"],
  ["a TODO in front of a block", { a: todo({ b: 1 }, "look") }, "# TODO: look\na:\n  b: 1\n"],
  ["a TODO in a list", { a: [todo({ b: 1 }, "look")] }, "a:\n  # TODO: look\n  - b: 1\n"],
  ["nothing for what has no value", { a: undefined, b: [] }, "b: []\n"],
  [
    "texts that look like something else",
    { a: "on", b: "2026-01-02", c: "1", d: "null" },
    'a: "on"\nb: "2026-01-02"\nc: "1"\nd: "null"\n',
  ],
  ["statuses as texts", { 200: {} }, '"200": {}\n'],
])("%s", (_, given, want) => expect(toYaml(given)).toBe(want));

test.each(["# not a comment", "a: b", "*alias", "line\nbreak", "{", "'", '"', "\u2028", "<<"])(
  "%j stays what it is, as a value, a name and in a comment",
  (text) => {
    expect(parse(toYaml({ a: text, [text]: 1, b: todo(1, quote(text)), c: todo({ d: 1 }, quote(text)) }))).toEqual({
      a: text,
      [text]: 1,
      b: 1,
      c: { d: 1 },
    });
  },
);
