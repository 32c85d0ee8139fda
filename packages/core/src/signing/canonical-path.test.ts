import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalPath, encodeRfc3986 } from "./canonical.js";

test.each([
  { given: "/", want: "/" },
  { given: "/v1/abc/task-status", want: "/v1/abc/task-status" },
  { given: "/a b", want: "/a%20b" },
  { given: "/a%20b", want: "/a%20b" },
  { given: "/a%2fb/", want: "/a%2Fb/" },
  { given: "/a%7Eb", want: "/a~b" },
  { given: "/a+b*c", want: "/a%2Bb%2Ac" },
  { given: "//a//", want: "//a//" },
  { given: "/100%", want: "/100%25" },
  { given: "/%zz/a", want: "/%25zz/a" },
  { given: "/日本", want: "/%E6%97%A5%E6%9C%AC" },
])("$given is $want", ({ given, want }) => expect(canonicalPath(given)).toBe(want));

test.each([
  { given: "/a%20b%/c", want: "/a%20b%25/c" },
  { given: "/%E4%BD%A0%zz%20", want: "/%E4%BD%A0%25zz%20" },
  { given: "/50%%25", want: "/50%25%25" },
  { given: "/%2", want: "/%252" },
  { given: "/%2%34", want: "/%2524" },
])("one bad % in $given does not encode the rest of its segment twice: $want", ({ given, want }) =>
  expect(canonicalPath(given)).toBe(want),
);

test.each([
  { given: "/%FF", want: "/%FF" },
  { given: "/a%20%ff%C3/b", want: "/a%20%FF%C3/b" },
  { given: "/%ED%A0%80", want: "/%ED%A0%80" },
])("bytes of $given that are not UTF-8 stay bytes: $want", ({ given, want }) =>
  expect(canonicalPath(given)).toBe(want),
);

test("a path that is encoded once stays as it is", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (segments) => {
      const path = `/${segments.map(encodeRfc3986).join("/")}`;
      expect(canonicalPath(path)).toBe(path);
    }),
  );
});
