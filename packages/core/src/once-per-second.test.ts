import { expect, test } from "vitest";
import { oncePerSecond } from "./once-per-second.js";

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
