import { expect, test } from "vitest";
import type { ErrorKind } from "../errors.js";
import { createBudget, type FailedAttempt, isRepeatable, retryAfterOf, retryDelay } from "./retry.js";

const kinds: ErrorKind[] = [
  ...(["throttled", "quota", "credentials", "permission", "clock", "invalid", "notFound"] as const),
  ...(["server", "failed", "network", "timeout", "aborted", "protocol"] as const),
];
const repeatable = (more: Omit<FailedAttempt, "kind">, idempotent: boolean) =>
  kinds.filter((kind) => isRepeatable({ kind, ...more }, idempotent));

test.each<[fact: string, attempt: Omit<FailedAttempt, "kind">, idempotent: boolean, want: ErrorKind[]]>([
  ["what may be done twice", {}, true, ["throttled", "server", "network", "timeout"]],
  ["what must not be done twice", {}, false, ["throttled"]],
  ["what did not reach the server", { unsent: true }, false, kinds.filter((kind) => kind !== "aborted")],
  ["what the vendor calls transient", { transient: true }, true, kinds.filter((kind) => kind !== "aborted")],
  ["what is of no use", { unsent: true, transient: true, permanent: true }, true, ["throttled"]],
  ["what it calls transient and must not be done twice", { transient: true }, false, ["throttled"]],
])("%s is repeated after these", (_, attempt, idempotent, want) =>
  expect(repeatable(attempt, idempotent)).toEqual(want),
);

test.each<[fact: string, given: Parameters<typeof retryDelay>, want: number | undefined]>([
  ["the first wait is a part of the first delay", [1, 100, undefined, {}, () => 0.5], 50],
  ["it doubles", [2, 100, undefined, {}, () => 0.5], 100],
  ["and again", [3, 100, undefined, {}, () => 0.5], 200],
  ["it may be nothing", [3, 100, undefined, {}, () => 0], 0],
  ["it stays below the longest", [30, 100, undefined, { maxDelay: 1000 }, () => 0.5], 500],
  ["twenty seconds by default", [30, 100, undefined, {}, () => 1], 20_000],
  ["many attempts do not overflow", [5000, 100, undefined, {}, () => 1], 20_000],
  ["what the vendor asks comes first", [1, 100, 1500, {}, () => 0], 1500],
  ["spread a little, for all who were told the same", [1, 500, 1500, {}, () => 1], 1600],
  ["also when it asks for none", [3, 100, 0, {}, () => 0], 0],
  ["more than the longest is not waited for", [1, 100, 20_001, {}, () => 0], undefined],
  ["whatever the longest is", [1, 100, 20_001, { maxDelay: 30_000 }, () => 0], 20_001],
])("%s", (_, given, want) => expect(retryDelay(...given)).toBe(want));

const now = Date.UTC(2026, 0, 1, 0, 0, 0);

test.each([
  [undefined, undefined],
  ["", undefined],
  ["soon", undefined],
  ["-1", undefined],
  ["-5", undefined],
  ["+5", undefined],
  ["5;", undefined],
  ["soon 5", undefined],
  ["5, 6", undefined],
  ["0x5", undefined],
  ["1e3", undefined],
  [".5", undefined],
  ["2026-01-01", undefined],
  ["0", 0],
  ["3", 3000],
  ["1.5", 1500],
  ["Thu, 01 Jan 2026 00:00:10 GMT", 10_000],
  ["Thu, 01 Jan 2026 00:00:00 GMT", 0],
  ["Wed, 31 Dec 2025 23:59:50 GMT", 0],
])("Retry-After: %s is a delay of %s ms", (header, want) => expect(retryAfterOf(header, now)).toBe(want));

test("five calls that succeed earn a retry, and none more than the budget holds", () => {
  const budget = createBudget(2);
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
  for (let i = 0; i < 4; i++) budget.earn();
  expect(budget.spend()).toBe(false);
  budget.earn();
  expect([budget.spend(), budget.spend()]).toEqual([true, false]);
  for (let i = 0; i < 100; i++) budget.earn();
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
});
