import { expect, test } from "vitest";
import { splitTarget } from "./request.js";

const cases: [string, string, string][] = [
  ["/", "/", ""],
  ["/a%20b/c?x=1&y=?2", "/a%20b/c", "x=1&y=?2"],
  ["/?", "/", ""],
  ["http://host:80/a?b", "/a", "b"],
  ["https://host?b", "/", "b"],
  ["/redirect?to=http://host/", "/redirect", "to=http://host/"],
  ["*", "*", ""],
];

test.each(cases)("%s", (target, path, query) => {
  expect(splitTarget(target)).toEqual({ path, query });
});
