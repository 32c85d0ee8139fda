import { expect, test } from "vitest";
import { checkDate, signingTime } from "./signing-time.js";

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
