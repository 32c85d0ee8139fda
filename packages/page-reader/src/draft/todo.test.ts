import { expect, test } from "vitest";
import { quote, toDraft, todo } from "./todo.js";

test.each<[name: string, given: unknown, spec: unknown, comments: unknown[]]>([
  ["a TODO at a value", { a: todo("x", "look", 7) }, { a: "x" }, [[["a"], "TODO line 7: look"]]],
  ["a TODO at an object", { a: todo({ b: 1 }, "look") }, { a: { b: 1 } }, [[["a"], "TODO: look"]]],
  ["a TODO in a list", { a: [todo({ b: 1 }, "look")] }, { a: [{ b: 1 }] }, [[["a", 0], "TODO: look"]]],
  [
    "a TODO in a TODO",
    { a: todo({ b: todo(1, "in") }, "out") },
    { a: { b: 1 } },
    [
      [["a"], "TODO: out"],
      [["a", "b"], "TODO: in"],
    ],
  ],
  ["no comment at what has no value", { a: todo(undefined, "look") }, { a: undefined }, []],
  [
    "an integer that YAML cannot hold",
    { a: 12345678901234567890n },
    { a: 123456789012345 },
    [
      [
        ["a"],
        "TODO: the page shows 12345678901234567890, which is larger than YAML can hold: these are its first digits",
      ],
    ],
  ],
  ["a comment on one line", todo(1, "a\n b"), 1, [[[], "TODO: a b"]]],
])("%s", (_, given, spec, comments) => expect(toDraft(given)).toEqual({ spec, comments }));

test.each([
  ["", "the page says nothing"],
  [" a\n b ", "a b"],
  ["x".repeat(300), `${"x".repeat(239)}…`],
])("%j as it stands in a comment", (text, want) => expect(quote(text)).toBe(want));
