import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedNames } from "./canonical.js";

test("names that are included, in the order of their code units", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.func(fc.boolean()), (names, include) => {
      const headers = Object.fromEntries(names.map((name) => [name, "value"]));
      const want = Object.keys(headers)
        .filter((name) => include(name))
        .sort();
      expect(sortedNames(headers, (name) => include(name))).toEqual(want);
    }),
  );
});

test("a hyphen comes before a letter and an underscore after a digit", () =>
  expect(sortedNames({ x_a: "", "x-b": "", "x-a": "", x1: "" }, () => true)).toEqual(["x-a", "x-b", "x1", "x_a"]));
