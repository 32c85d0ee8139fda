import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalQuery } from "./canonical.js";

test.each([
  { given: "", want: "" },
  { given: "b=2&a=1", want: "a=1&b=2" },
  { given: "a=2&a=10&a=1", want: "a=1&a=10&a=2" },
  { given: "L.10=x&L.2=y&L.1=z", want: "L.1=z&L.10=x&L.2=y" },
  { given: "a", want: "a=" },
  { given: "a=&b", want: "a=&b=" },
  { given: "a=x+y", want: "a=x%20y" },
  { given: "a=x%2By", want: "a=x%2By" },
  { given: "a=!'()*", want: "a=%21%27%28%29%2A" },
  { given: "a=%7e", want: "a=~" },
  { given: "a=b=c", want: "a=b%3Dc" },
  { given: "?a=1", want: "%3Fa=1" },
  { given: "b=1&B=1&%C3%A9=1&_=1", want: "B=1&_=1&b=1&%C3%A9=1" },
])("$given is $want", ({ given, want }) => expect(canonicalQuery(given)).toBe(want));

test.each([
  { given: "a=%FF", want: "a=%FF" },
  { given: "%ff=%C3", want: "%FF=%C3" },
  { given: "a=%EF%BF%BD", want: "a=%EF%BF%BD" },
  { given: "a=x+%FF%2B", want: "a=x%20%FF%2B" },
])("bytes of $given that are not UTF-8 are not signed as U+FFFD: $want", ({ given, want }) =>
  expect(canonicalQuery(given)).toBe(want),
);

test.each([
  { given: "a=100%", want: "a=100%25" },
  { given: "a=%zz%20%2", want: "a=%25zz%20%252" },
  { given: "a%=1&%=2", want: "%25=2&a%25=1" },
])("a bad % in $given is a percent sign: $want", ({ given, want }) => expect(canonicalQuery(given)).toBe(want));

test.each([
  { given: "&a=1&&b=2&", want: "a=1&b=2" },
  { given: "=1&=", want: "=&=1" },
  { given: "b;c=1&a", want: "a=&b%3Bc=1" },
  { given: "a=1&a=", want: "a=&a=1" },
])("empty pairs and empty names: $given is $want", ({ given, want }) => expect(canonicalQuery(given)).toBe(want));

test.each([
  { what: "code units", given: "%EE%80%80=1&%F0%9F%99%82=2&~=3", want: "~=3&%F0%9F%99%82=2&%EE%80%80=1" },
  { what: "what they mean, not how they are encoded", given: ":=1&9=2&a-=3&a%20=4", want: "9=2&%3A=1&a%20=4&a-=3" },
  {
    what: "bytes where one is not UTF-8",
    given: "%FF=1&%F0%9F%99%82=2&%EE%80%80=3&%80=4",
    want: "%80=4&%EE%80%80=3&%F0%9F%99%82=2&%FF=1",
  },
])("names sort by $what", ({ given, want }) => expect(canonicalQuery(given)).toBe(want));

test("the order on the wire does not matter, nor a second time", () => {
  const pair = fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
      const query = canonicalQuery(String(new URLSearchParams(pairs)));
      expect(canonicalQuery(String(new URLSearchParams([...pairs].reverse())))).toBe(query);
      expect(canonicalQuery(query)).toBe(query);
      expect([...new URLSearchParams(`?${query}`)].sort()).toEqual([...pairs].sort());
    }),
  );
});
