import type { Route } from "../service.js";

/**
 * Milliseconds to wait before the next request of a route may go out; each result is a slot of its own. `undefined`, and no
 * slot, where that is more than `limit`. Step 3 of every attempt, `waitForRateLimit`, sleeps until the slot or fails with the
 * kind `throttled`.
 */
export type RateLimiter = (route: Pick<Route, "name" | "rateLimit">, limit?: number) => number | undefined;

/**
 * Spreads requests evenly: after a pause one goes at once, those of a burst follow at the distance that the rate gives.
 *
 * @param rate requests per second of all routes together; `true` for the documented rate of each route
 */
export function createRateLimiter(rate: number | true, now: () => number = () => performance.now()): RateLimiter {
  const free = new Map<string | undefined, number>();
  return ({ name, rateLimit }, limit = Number.POSITIVE_INFINITY) => {
    const perSecond = rate === true ? rateLimit : rate;
    if (!perSecond) return 0;
    const time = now();
    const key = rate === true ? name : undefined;
    const slot = Math.max(time, free.get(key) ?? 0);
    const wait = slot - time;
    if (wait > limit) return undefined;
    free.set(key, slot + 1000 / perSecond);
    return wait;
  };
}
