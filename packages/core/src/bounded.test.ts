import { expect, test } from "vitest";
import { bounded } from "./bounded.js";

const never = new Promise<never>(() => {});
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

test("gives what the work gives, and what it rejects with", async () => {
  const before = timers();
  await expect(bounded(Promise.resolve(1), 1000)).resolves.toBe(1);
  await expect(bounded(Promise.reject("no"), Number.POSITIVE_INFINITY)).rejects.toBe("no");
  expect(timers()).toBe(before);
});

test("ends when the time is over", () =>
  expect(bounded(never, 5)).rejects.toMatchObject({ kind: "timeout", unsent: true }));

test.each(["before", "meanwhile"])("ends when the signal aborts %s", async (when) => {
  const controller = new AbortController();
  if (when === "before") controller.abort("enough");
  else setTimeout(() => controller.abort("enough"), 5);
  const before = timers();
  await expect(bounded(never, 60_000, controller.signal)).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
  expect(timers()).toBeLessThanOrEqual(before);
});

test("leaves nothing on a signal, whenever it aborts", async () => {
  const added = new Set<unknown>();
  const signalOf = (aborted: boolean) =>
    ({
      aborted,
      addEventListener: (_: string, listener: unknown) => added.add(listener),
      removeEventListener: (_: string, listener: unknown) => added.delete(listener),
    }) as unknown as AbortSignal;
  await bounded(never, 60_000, signalOf(true)).catch(() => {});
  await bounded(Promise.resolve(), 60_000, signalOf(false));
  expect(added.size).toBe(0);
});
