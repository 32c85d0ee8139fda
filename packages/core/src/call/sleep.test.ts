import { describe, expect, onTestFinished, test, vi } from "vitest";
import { bounded, sleep } from "./sleep.js";

const never = new Promise<never>(() => {});
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const late = "the credentials were not there in time";

describe("bounded", () => {
  test("gives what the work gives, and what it rejects with", async () => {
    const before = timers();
    await expect(bounded(Promise.resolve(1), 1000, late)).resolves.toBe(1);
    await expect(bounded(Promise.reject("no"), Number.POSITIVE_INFINITY, late)).rejects.toBe("no");
    expect(timers()).toBe(before);
  });

  test("ends when the time is over", () =>
    expect(bounded(never, 5, late)).rejects.toMatchObject({ kind: "timeout", unsent: true, message: late }));

  test.each([2 ** 31 - 0.5, 2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])(
    "a time of %d ms, for which no timer can be set, does not end at once",
    async (time) => {
      const work = new Promise((resolve) => setTimeout(resolve, 20, "there"));
      await expect(bounded(work, time, late)).resolves.toBe("there");
    },
  );

  test.each(["before", "meanwhile"])("ends when the signal aborts %s", async (when) => {
    const controller = new AbortController();
    if (when === "before") controller.abort("enough");
    else setTimeout(() => controller.abort("enough"), 5);
    const before = timers();
    const work = bounded(never, 60_000, late, controller.signal);
    await expect(work).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
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
    await bounded(never, 60_000, late, signalOf(true)).catch(() => {});
    await bounded(Promise.resolve(), 60_000, late, signalOf(false));
    expect(added.size).toBe(0);
  });
});

describe("sleep", () => {
  test("waits as long as it is told", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    let isOver = false;
    sleep(20).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(19);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
  });

  test.each([
    ["before", (controller: AbortController) => controller.abort("enough")],
    ["meanwhile", (controller: AbortController) => void setTimeout(() => controller.abort("enough"), 5)],
  ])("ends at once when the signal aborts %s", async (_when, abort) => {
    const controller = new AbortController();
    abort(controller);
    const before = timers();
    await expect(sleep(60_000, controller.signal)).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("the time of a signal that is over is a timeout", () =>
    expect(sleep(60_000, AbortSignal.timeout(5))).rejects.toMatchObject({ kind: "timeout", unsent: true }));
});
