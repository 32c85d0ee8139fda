import type { Operation } from "../operation.js";

/** Counts a call; returns the milliseconds to wait once the documented limit is reached, else 0. */
export type RateLimit = (operation: Operation, now: Date) => number;

/** The number of calls at one time, or shortly after it. */
interface Calls {
  readonly time: number;
  count: number;
}

/** Times that are remembered of one operation. With a higher limit, calls that are near each other count together. */
const maxTimes = 1000;

/** Enforces the documented limits: so many calls of an operation in any window of the documented length. */
export function createRateLimit(): RateLimit {
  const recent = new Map<Operation, Calls[]>();
  return (operation, now) => {
    const { requests, per } = operation.rateLimit ?? {};
    const window = windows[per ?? ""];
    if (requests === undefined || window === undefined) return 0;
    const time = now.getTime();
    const calls = (recent.get(operation) ?? []).filter((one) => one.time > time - window);
    recent.set(operation, calls);
    const first = calls[0];
    if (first && calls.reduce((sum, { count }) => sum + count, 0) >= requests) return first.time + window - time;
    const last = calls.at(-1);
    const isNear = last !== undefined && requests > maxTimes && Math.abs(time - last.time) < window / maxTimes;
    if (isNear) last.count++;
    else calls.push({ time, count: 1 });
    return 0;
  };
}

const windows: Record<string, number> = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };
