import type { Operation } from "./operation.js";

/** Counts a call; gives the milliseconds to wait when the documented limit has been reached, else 0. */
export type RateLimit = (operation: Operation, now: Date) => number;

/** Holds the documented limits: so many calls of an operation in any window of the documented length. */
export function createRateLimit(): RateLimit {
  const times = new Map<Operation, number[]>();
  return (operation, now) => {
    const { requests, per } = operation.rateLimit ?? {};
    const window = windows[per ?? ""];
    if (requests === undefined || window === undefined) return 0;
    const recent = (times.get(operation) ?? []).filter((time) => time > now.getTime() - window);
    times.set(operation, recent);
    if (recent.length >= requests) return (recent[0] as number) + window - now.getTime();
    recent.push(now.getTime());
    return 0;
  };
}

const windows: Record<string, number> = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };
