import { expect, test } from "vitest";
import { sameText } from "./same-text.js";

const cases: [string, string, boolean][] = [
  ["", "", true],
  ["abc", "abc", true],
  ["abc", "abd", false],
  ["abc", "ab", false],
  ["ab", "abc", false],
  ["", "a", false],
];

test.each(cases)("%j and %j", (a, b, want) => {
  expect(sameText(a, b)).toBe(want);
});
