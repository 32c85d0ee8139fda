import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalQuery } from "./canonical-query.js";

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
