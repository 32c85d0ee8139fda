import { describe, expect, test } from "vitest";
import { assertSerialisable } from "./assert-serialisable.js";

const cycle: Record<string, unknown> = { list: [] };
(cycle.list as unknown[]).push({ cycle });
const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

describe("it is refused, and the message names the place and what to pass", () => {
  test.each<[given: unknown, want: string]>([
    [Number.NaN, "input is NaN: pass a finite number"],
    [{ Limit: Number.NaN }, "input.Limit is NaN: pass a finite number"],
    [{ Limit: Number.POSITIVE_INFINITY }, "input.Limit is Infinity: pass a finite number"],
    [{ Limit: Number.NEGATIVE_INFINITY }, "input.Limit is -Infinity: pass a finite number"],
    [{ Id: [1, 2 ** 53] }, "input.Id[1] is 9007199254740992, beyond 2^53, where a number loses digits: pass a bigint"],
    [{ Id: [-(2 ** 60)] }, "input.Id[0] is -1152921504606847000, beyond 2^53"],
    [{ a: { b: "x\ud800" } }, "input.a.b is a string with a lone surrogate: pass well-formed Unicode"],
    [{ a: ["\udc00x"] }, "input.a[0] is a string with a lone surrogate"],
    [{ a: { "\ud800": 1 } }, "input.a has a name with a lone surrogate: pass well-formed Unicode"],
    [{ f: () => 1 }, "input.f is a function: pass plain data"],
    [{ s: Symbol("s") }, "input.s is a symbol: pass plain data"],
    [{ at: new Date(Number.NaN) }, "input.at is an invalid Date: pass a valid one"],
    [cycle, "is cyclic or nested more than 64 deep: pass plain data"],
    [nested(65), "is cyclic or nested more than 64 deep"],
  ])("%o", (given, want) => {
    expect(() => assertSerialisable(given)).toThrow(TypeError);
    expect(() => assertSerialisable(given)).toThrow(want);
  });
});

test.each<[unknown]>([
  [undefined],
  [null],
  [true],
  [0],
  [-1.5],
  [1e-300],
  [Number.MAX_SAFE_INTEGER],
  [Number.MIN_SAFE_INTEGER],
  [2n ** 100n],
  ["\ud83d\ude00 \0"],
  [new Date(0)],
  [{ a: [undefined, null, { "\ud83d\ude00": "" }] }],
  [Object.create(null)],
])("%o passes", (given) => expect(() => assertSerialisable(given)).not.toThrow());

test("64 levels pass", () => expect(() => assertSerialisable(nested(63))).not.toThrow());

test("the place begins with the name that is given", () =>
  expect(() => assertSerialisable({ a: Number.NaN }, "query")).toThrow("query.a is NaN"));

test("a long place is cut at its front", () => {
  const given = { ["a".repeat(1000)]: { last: Number.NaN } };
  const message = (() => {
    try {
      assertSerialisable(given);
    } catch (error) {
      return (error as Error).message;
    }
  })();
  expect(message).toMatch(/^…a+\.last is NaN: /);
  expect(message?.length).toBeLessThan(250);
});
