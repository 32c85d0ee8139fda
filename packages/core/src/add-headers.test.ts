import { expect, test } from "vitest";
import { addHeaders } from "./add-headers.js";

test("a caller's headers get lower-case names and replace others", () => {
  const headers = { "x-a": "1", "x-b": "2" };
  addHeaders(headers, { "X-A": "three \t%" });
  expect(headers).toEqual({ "x-a": "three \t%", "x-b": "2" });
});

test.each([
  ["x-a", "ä"],
  ["x-a", "\x80"],
  ["x-a", "1\n"],
  ["x-ä", "1"],
  ["x a", "1"],
])("the header %j: %j is refused", (name, value) =>
  expect(() => addHeaders({}, { [name]: value })).toThrow("has characters that HTTP does not allow"),
);
