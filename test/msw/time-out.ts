import type { Simulator } from "@cloudseal/simulator";
import { onTestFinished, vi } from "vitest";

/** Runs a call on a clock that stands still until the simulator has done its part, and then is 50 ms on. */
export async function timeOutOnce<Result>(simulator: Simulator, call: () => Promise<Result>): Promise<Result> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const result = call();
  result.catch(() => {});
  while (simulator.calls.length === 0) await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(50);
  return result.finally(() => vi.useRealTimers());
}
