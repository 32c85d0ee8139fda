import { expect, test } from "vitest";
import { joinPointer, parsePointer, readPointer } from "./pointer.js";

test.each<[pointer: string, steps: string[]]>([
  ["", []],
  ["/", [""]],
  ["/a/b", ["a", "b"]],
  ["/paths/~1v1~1things/get", ["paths", "/v1/things", "get"]],
  ["/~01", ["~1"]],
])("%j has the steps %j, and back", (pointer, steps) => {
  expect(parsePointer(pointer)).toEqual(steps);
  expect(joinPointer("", ...steps)).toBe(pointer);
});

const value = { a: { "b/c": 1, "": 2 }, list: ["x", "y"], none: null };

test.each<[pointer: string, found: unknown]>([
  ["", value],
  ["/a/b~1c", 1],
  ["/a/", 2],
  ["/list/1", "y"],
  ["/none", null],
  ["/a/missing", undefined],
  ["/a/b~1c/deeper", undefined],
  // What every object has is no member, and a list has indices alone.
  ["/constructor", undefined],
  ["/list/length", undefined],
  ["/list/01", undefined],
  // A name is no pointer, and does not mean the whole document.
  ["a", undefined],
])("%j leads to %j", (pointer, found) => expect(readPointer(value, pointer)).toEqual(found));
