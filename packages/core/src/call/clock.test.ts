import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockOffsetOf, dateToSign, parseHttpDate, utcTime } from "./clock.js";

const now = Date.UTC(2026, 10, 27, 12);
const hour = 3_600_000;

describe("a Date header is an IMF-fixdate or none", () => {
  test.each<[header: string | undefined, want: number]>([
    ["Fri, 27 Nov 2026 12:00:00 GMT", now],
    ["Sun, 29 Feb 2032 23:59:59 GMT", Date.UTC(2032, 1, 29, 23, 59, 59)],
    [undefined, Number.NaN],
    ["", Number.NaN],
    ["5", Number.NaN],
    ["-5", Number.NaN],
    ["soon 5", Number.NaN],
    ["2026-11-27T12:00:00Z", Number.NaN],
    ["Friday, 27-Nov-26 12:00:00 GMT", Number.NaN],
    ["Fri Nov 27 12:00:00 2026", Number.NaN],
    ["Fri, 27 Nov 2026 12:00:00 +0000", Number.NaN],
    ["Fri, 27 Nov -2026 12:00:00 GMT", Number.NaN],
    ["Fri, 27 Nov 12026 12:00:00 GMT", Number.NaN],
    ["Mon, 30 Feb 2026 12:00:00 GMT", Number.NaN],
    ["Fri, 27 Foo 2026 12:00:00 GMT", Number.NaN],
    ["Fri, 27 Nov 2026 24:00:00 GMT", Number.NaN],
    ["Fri, 27 Nov 2026 12:60:00 GMT", Number.NaN],
    [" Fri, 27 Nov 2026 12:00:00 GMT", Number.NaN],
    ["Fri, 27 Nov 2026 12:00:00 GMT, Fri, 27 Nov 2026 12:00:00 GMT", Number.NaN],
  ])("%j", (header, want) => expect(parseHttpDate(header)).toBe(want));

  test("every second that JavaScript writes so is read", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (second) => {
        expect(parseHttpDate(new Date(second * 1000).toUTCString())).toBe(second * 1000);
      }),
    ));
});

test.each<[parts: string[], want: number]>([
  [["2026", "11", "27", "12", "00", "00"], now],
  [["2026", "02", "30", "12", "00", "00"], Number.NaN],
  [["2026", "13", "01", "12", "00", "00"], Number.NaN],
  [["2026", "11"], Number.NaN],
])("the time of %j", (parts, want) => expect(utcTime(parts)).toBe(want));

describe("what a vendor's clock teaches", () => {
  test.each<[fact: string, serverTime: number, localTime: number, offset: number, want: number | undefined]>([
    ["twenty minutes ahead", now + hour / 3, now, 0, hour / 3],
    ["twenty minutes behind", now - hour / 3, now, 0, -hour / 3],
    ["a wrong time zone", now + 26 * hour, now, 0, 26 * hour],
    ["a clock that was never set", now, 0, 0, now],
    ["an offset that is not right any more", now, now, hour, 0],
    ["nothing, if it was signed with that time", now + hour, now, hour, undefined],
    ["nothing, if it does not tell", Number.NaN, now, 0, undefined],
    ["nothing of the year 9998", Date.UTC(9998, 0), now, 0, undefined],
    ["nothing of 2001", Date.UTC(2001, 4), now, 0, undefined],
    ["nothing of a time years away", Date.UTC(2030, 0), now, 0, undefined],
    ["nothing of 2100, even if the local clock was never set", Date.UTC(2100, 0), 0, 0, undefined],
  ])("%s", (_, serverTime, localTime, offset, want) => expect(clockOffsetOf(serverTime, localTime, offset)).toBe(want));
});

describe("the date to sign", () => {
  test("is the clock's and the offset's", () =>
    expect(dateToSign(() => new Date(now), hour)).toEqual(new Date(now + hour)));

  test.each<[given: unknown, found: RegExp]>([
    [new Date(Number.NaN), /^clock gives an invalid Date: pass/],
    ["soon", /^clock gives an invalid Date/],
    [new Date(8.64e15), /^clock gives the year 275760/],
    [new Date(-1), /^clock gives the year 1969/],
    [new Date(-(10 ** 15)), /^clock gives the year -/],
  ])("%s is rejected", (given, found) => expect(() => dateToSign(() => given as Date, 0)).toThrow(found));
});
