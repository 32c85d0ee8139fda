import { expect, test } from "vitest";
import type { ErrorKind } from "./cloud-error.js";
import { type FailedAttempt, isRepeatable, retryDelay } from "./retry-delay.js";

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
