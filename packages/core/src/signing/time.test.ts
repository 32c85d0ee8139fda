import { expect, test } from "vitest";
import { checkDate, oncePerSecond, signingTime } from "./time.js";

const header = { name: "x-date", form: /^\d+$/, format: (date: Date) => String(date.getTime()) };

test.each([
  { why: "the date that is given", headers: { "x-date": "5" }, date: new Date(7), want: "7" },
  { why: "what the request carries", headers: { "x-date": "5" }, date: undefined, want: "5" },
  { why: "what it carries, also for null", headers: { "x-date": "5" }, date: null, want: "5" },
])("a request is signed at $why", ({ headers, date, want }) => expect(signingTime(headers, date, header)).toBe(want));

test.each([{}, { "x-date": "" }, { "x-date": "5", authorization: "old" }])(
  "with the headers %j it is signed now",
  (headers) => {
    const before = Date.now();
    const signed = Number(signingTime(headers as Record<string, string>, undefined, header));
    expect(signed).toBeGreaterThanOrEqual(before);
    expect(signed).toBeLessThanOrEqual(Date.now());
  },
);

test("a time that is carried in another form is rejected", () =>
  expect(() => signingTime({ "x-date": "soon" }, undefined, header)).toThrow(
    /^header x-date is "soon": leave it out, or write it as \d+$/,
  ));

test.each([
  { given: new Date(Number.NaN), error: RangeError, message: "date is an invalid Date: pass a Date from 1970 to 9999" },
  { given: new Date(-1), error: RangeError, message: "date is 1969-12-31T23:59:59.999Z: pass a Date" },
  { given: new Date(Date.UTC(-1, 0)), error: RangeError, message: "date is -000001-01-01T00:00:00.000Z: pass a Date" },
  { given: new Date(Date.UTC(10_000, 0)), error: RangeError, message: "date is +010000-01-01T00:00:00.000Z: pass" },
  { given: "2026-01-01", error: TypeError, message: "date is of type string: pass a Date" },
  { given: 0, error: TypeError, message: "date is of type number: pass a Date" },
])("the date $given is rejected", ({ given, error, message }) => {
  expect(() => checkDate(given as Date)).toThrow(error);
  expect(() => signingTime({}, given as Date, header)).toThrow(message);
});

test.each([0, Date.UTC(10_000, 0) - 1])("the date %d is not", (time) =>
  expect(() => checkDate(new Date(time))).not.toThrow(),
);

test("the format is made once for each second", () => {
  const seen: number[] = [];
  const format = oncePerSecond((date) => {
    seen.push(date.getTime());
    return String(Math.floor(date.getTime() / 1000));
  });
  const given = [1000, 1999, 2000, 2500, 1000, -1, -1000, -1001];
  expect(given.map((time) => format(new Date(time)))).toEqual(["1", "1", "2", "2", "1", "-1", "-1", "-2"]);
  expect(seen).toEqual([1000, 2000, 1000, -1, -1001]);
});

test("what the format throws is not kept", () => {
  const format = oncePerSecond((date) => date.toISOString());
  expect(() => format(new Date(Number.NaN))).toThrow(RangeError);
  expect(() => format(new Date(Number.NaN))).toThrow(RangeError);
  expect(format(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
});
