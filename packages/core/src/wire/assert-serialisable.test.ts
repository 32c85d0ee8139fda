import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { assertSerialisable } from "./assert-serialisable.js";

const cycle: Record<string, unknown> = { list: [] };
(cycle.list as unknown[]).push({ cycle });
const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

class Fields {
  readonly Vendor = 3;
  get half(): number {
    return this.Vendor / 2;
  }
}
class Hidden {
  #value = 1;
  read(): number {
    return this.#value;
  }
}
class Moment {
  readonly at = 1;
  toJSON(): string {
    return String(this.at);
  }
}
class Decimal {
  readonly digits = [1];
  toString(): string {
    return this.digits.join("");
  }
}

describe("it is rejected, and the message names the place and what to pass", () => {
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
    [{ m: new Map([["a", 1]]) }, "input.m is a Map: pass strings, numbers, booleans, bigints, Dates, or arrays and"],
    [{ s: [new Set()] }, "input.s[0] is a Set: pass strings"],
    [{ a: new WeakMap() }, "input.a is a WeakMap"],
    [{ a: new URL("https://host.example/") }, "input.a is a URL: pass"],
    [{ a: new URLSearchParams("a=1") }, "input.a is a URLSearchParams"],
    [{ a: new Headers() }, "input.a is a Headers"],
    [{ a: new Blob([]) }, "input.a is a Blob"],
    [{ a: /a/ }, "input.a is a RegExp"],
    [{ a: new Error("x") }, "input.a is an Error"],
    [{ a: Object.assign(new Error("x"), { code: "E" }) }, "input.a is an Error"],
    [{ a: Promise.resolve(1) }, "input.a is a Promise"],
    [{ a: Uint8Array.of(1) }, "input.a is a Uint8Array"],
    [{ a: Buffer.from("a") }, "input.a is a Buffer"],
    [{ a: new ArrayBuffer(1) }, "input.a is an ArrayBuffer"],
    [{ a: new String("a") }, "input.a is a String"],
    [{ a: new Number(1) }, "input.a is a Number"],
    [{ a: new Boolean(false) }, "input.a is a Boolean"],
    [{ a: Object(1n) }, "input.a is a BigInt"],
    [{ a: [1].values() }, "input.a is an "],
    [{ a: new Hidden() }, "input.a is a Hidden"],
    [{ a: new Moment() }, "input.a is a Moment"],
    [{ a: new Decimal() }, "input.a is a Decimal"],
    [{ a: { toJSON: () => "a" } }, "input.a.toJSON is a function: pass plain data"],
    [{ a: Object.assign(new Array(2), { 1: "x" }) }, "input.a[0] is a hole in an array: pass null"],
    [new Map(), "input is a Map"],
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
  [Object.assign(Object.create(null), { a: 1 })],
  [{ a: new Fields() }],
  [runInNewContext("({ list: [1], at: new Date(0), inner: { a: 1 } })")],
  [JSON.parse('{"__proto__":{"a":1},"constructor":1}')],
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
