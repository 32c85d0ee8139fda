import type { Simulator } from "@cloudseal/simulator";
import { onTestFinished, vi } from "vitest";

// The platform's own, whatever a test has made of the global one.
const { setTimeout: later } = globalThis;

/** Timers and `performance.now()` stand still until the test has finished; time passes only as it says. */
export function stopClock(): { pass(milliseconds: number): void } {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  return { pass: (milliseconds) => void vi.advanceTimersByTime(milliseconds) };
}

/** Waits for what is about to be true, however long the machine takes; the limit of the test ends what would hang. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => later(resolve, 1));
}

/** Lets everything run that needs no time: what is under way sets its next timer. */
export const settle = (): Promise<void> => new Promise((resolve) => void later(resolve, 1));

/** Runs a call on a clock that stands still until the simulator has done its part, and then is 50 ms on. */
export async function timeOutOnce<Result>(simulator: Simulator, call: () => Promise<Result>): Promise<Result> {
  stopClock();
  const result = call();
  result.catch(() => {});
  while (simulator.calls.length === 0) await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(50);
  return result.finally(() => vi.useRealTimers());
}
