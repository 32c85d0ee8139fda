import { expect, test } from "vitest";
import { listNames } from "./nearest-hint.js";

const names = Array.from({ length: 1489 }, (_, index) => `n${index}`);

test.each([
  ["none", 0, ""],
  ["a few, all", 3, "n0, n1, n2"],
  ["hundreds, the first", 1489, `${names.slice(0, 20).join(", ")} and 1469 others`],
])("of %s", (_, count, want) => expect(listNames(names.slice(0, count))).toBe(want));
