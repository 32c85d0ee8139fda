import type { Route } from "./service.js";

/** Milliseconds to wait before the next request of a route may go out; each answer is a place in the row. */
export type Pacer = (route: Pick<Route, "name" | "rateLimit">) => number;

/**
 * Spreads requests evenly: after a pause one goes at once, those of a burst follow at the distance that the rate gives.
 *
 * @param rate requests per second of all routes together; `true` for the documented rate of each route
 */
export function createPacer(rate: number | true, now: () => number = () => performance.now()): Pacer {
  const free = new Map<string | undefined, number>();
  return ({ name, rateLimit }) => {
    const perSecond = rate === true ? rateLimit : rate;
    if (!perSecond) return 0;
    const time = now();
    const key = rate === true ? name : undefined;
    const start = Math.max(time, free.get(key) ?? 0);
    free.set(key, start + 1000 / perSecond);
    return start - time;
  };
}
