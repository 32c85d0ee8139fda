import { expect, test } from "vitest";
import { lineDifference } from "./line-difference.js";

test.each<[name: string, before: string[], after: string[], want: string[]]>([
  ["nothing for equal texts", ["a", "b"], ["a", "b"], []],
  ["a line that came", ["a", "c"], ["a", "b", "c"], ["+b"]],
  ["a line that went", ["a", "b", "c"], ["a", "c"], ["-b"]],
  ["a line that changed", ["a", "b", "c"], ["a", "x", "c"], ["-b", "+x"]],
  ["two changes without what is between", ["a", "b", "c", "d"], ["x", "b", "c", "y"], ["-a", "+x", "-d", "+y"]],
  ["a line that is there twice", ["a", "a"], ["a", "a", "a"], ["+a"]],
  [
    "all of two long texts",
    Array(3000).fill("a"),
    Array(3000).fill("b"),
    [...Array(3000).fill("-a"), ...Array(3000).fill("+b")],
  ],
])("%s", (_, before, after, want) => expect(lineDifference(before.join("\n"), after.join("\n"))).toEqual(want));
