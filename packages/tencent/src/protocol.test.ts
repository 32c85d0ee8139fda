import { expect, test } from "vitest";
import { protocol } from "./protocol.js";

const withoutNulls = (value: unknown) => protocol.prepareBody?.(value);

test.each<[name: string, given: unknown, want: unknown]>([
  ["a member", { a: null, b: 1 }, { b: 1 }],
  ["a member deep inside", { a: [{ b: { c: null } }] }, { a: [{ b: {} }] }],
  ["a null in a list stays", { a: [null, { b: null }] }, { a: [null, {}] }],
  ["what is empty stays", { a: "", b: [], c: {}, d: 0, e: false }, { a: "", b: [], c: {}, d: 0, e: false }],
  ["exact integers and dates stay", { a: null, b: 2n, c: new Date(0) }, { b: 2n, c: new Date(0) }],
])("members that are null are not sent: %s", (_, given, want) => expect(withoutNulls(given)).toEqual(want));

test("what has no null is not copied, and what has is not changed", () => {
  const whole = { a: [{ b: [null] }] };
  expect(withoutNulls(whole)).toBe(whole);
  const given = { a: null };
  withoutNulls(given);
  expect(given).toEqual({ a: null });
});

test("a member named __proto__ is a member like any other", () => {
  const given = JSON.parse('{"__proto__":{"a":null},"b":null}');
  expect(JSON.stringify(withoutNulls(given))).toBe('{"__proto__":{}}');
});
