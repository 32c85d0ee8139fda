import { expect, test } from "vitest";
import { joinPath, parsePath, pathOf } from "./path.js";

test.each<[path: string, names: string[]]>([
  ["", []],
  ["Status", ["Status"]],
  ["TaskInfo.Status", ["TaskInfo", "Status"]],
  ["a-b._c.24h./d", ["a-b", "_c", "24h", "/d"]],
  ['Labels["tag.key"].Value', ["Labels", "tag.key", "Value"]],
  ['["a[0]"]["b\\"]{}"]', ["a[0]", 'b"]{}']],
  ['[""]', [""]],
  ["constructor.__proto__", ["constructor", "__proto__"]],
])("%j leads through %j", (path, names) => {
  expect(parsePath(path)).toEqual(names);
  expect(joinPath("", ...names)).toBe(path);
});

test.each([".", ".a", "a.", "a..b", "a[]", "a{}", "a[0]", "a['b']", 'a["b]', 'a["b"]c', 'a."b"', "a b", 'a["\\x"]'])(
  "%j is no path",
  (path) => expect(parsePath(path)).toBe(undefined),
);

test("a path goes on from another", () =>
  expect(joinPath("output.Items[]", "Id", "a.b")).toBe('output.Items[].Id["a.b"]'));

test.each([undefined, 1, "a..b"])("%j in a document leads to the whole", (path) => expect(pathOf(path)).toEqual([]));

test("a long string that is no path takes no time that grows with its square", () =>
  expect(parsePath(`${"a".repeat(100_000)}${'["'.repeat(50_000)}`)).toBe(undefined));
