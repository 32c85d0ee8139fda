import { expect, test } from "vitest";
import { type WaitLimits, waitLimits } from "./wait-limits.js";
import type { WaitOptions } from "./wait-options.js";

const waiter = { minDelay: 2000, maxDelay: 30_000 };
const usual = { timeout: 600_000, min: 2000, max: 30_000 };

test.each<[fact: string, options: WaitOptions, want: Partial<WaitLimits>]>([
  ["are the waiter's", {}, {}],
  ["are without an end", { timeout: 0 }, { timeout: Number.POSITIVE_INFINITY }],
  ["are the caller's", { timeout: 5, minDelay: 10, maxDelay: 20 }, { timeout: 5, min: 10, max: 20 }],
  ["may be longer than the waiter's longest", { minDelay: 60_000 }, { min: 60_000, max: 60_000 }],
  ["may be shorter than the waiter's shortest", { maxDelay: 500 }, { min: 500, max: 500 }],
  ["are at least the shortest, if the two disagree", { minDelay: 10, maxDelay: 5 }, { min: 10, max: 10 }],
  ["are never nothing", { minDelay: 0, maxDelay: 0 }, { min: 1, max: 1 }],
])("the times of a wait %s", (_, options, want) => expect(waitLimits(waiter, options)).toEqual({ ...usual, ...want }));

test.each<[name: string, options: WaitOptions]>([
  ["timeout", { timeout: -1 }],
  ["minDelay", { minDelay: Number.NaN }],
  ["maxDelay", { maxDelay: "5 s" as never }],
  ["timeout", { timeout: "5000" as never }],
])("%s must be a time", (name, options) =>
  expect(() => waitLimits(waiter, options)).toThrow(
    `${name} is ${Object.values(options)[0]}: pass a number of milliseconds, at least 0`,
  ),
);
