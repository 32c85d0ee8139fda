import { expect, test } from "vitest";
import type { Operation } from "../operation.js";
import { createRateLimit } from "./rate-limit.js";

const limited = (requests: number, per: string) => ({ rateLimit: { requests, per } }) as Operation;

test.each([
  [1, "second", 1000],
  [20, "second", 1000],
  [1000, "minute", 60_000],
  [5000, "hour", 3_600_000],
  [100_000, "day", 86_400_000],
])("%d calls a %s: one more has to wait until the first is out of the window", (requests, per, window) => {
  const rateLimit = createRateLimit();
  const operation = limited(requests, per);
  const start = Date.UTC(2026, 0, 1);
  const waits = Array.from({ length: requests }, () => rateLimit(operation, new Date(start)));
  expect(new Set(waits)).toEqual(new Set([0]));
  expect(rateLimit(operation, new Date(start + 1))).toBe(window - 1);
  expect(rateLimit(operation, new Date(start + window))).toBe(0);
});

test("a high limit is right to a thousandth of its window, for which calls that are near each other count together", () => {
  const rateLimit = createRateLimit();
  const operation = limited(5000, "hour");
  const waits = Array.from({ length: 5000 }, (_, i) => rateLimit(operation, new Date(i * 500)));
  expect(new Set(waits)).toEqual(new Set([0]));
  expect(rateLimit(operation, new Date(2_500_000))).toBe(3_600_000 - 2_500_000);
  expect(rateLimit(operation, new Date(3_599_999))).toBe(1);
  const later = Array.from({ length: 20 }, (_, i) => rateLimit(operation, new Date(3_600_000 + i)));
  // Of the first 3.6 seconds, in which there were eight calls.
  expect(later.filter((wait) => wait === 0)).toHaveLength(8);
});
