import type { Route } from "./service.js";

/**
 * Milliseconds to wait before the next request of a route may go out; each answer is a place in the row. `undefined`, and no
 * place, where that is more than `room`.
 */
export type Pacer = (route: Pick<Route, "name" | "rateLimit">, room?: number) => number | undefined;

/**
 * Spreads requests evenly: after a pause one goes at once, those of a burst follow at the distance that the rate gives.
 *
 * @param rate requests per second of all routes together; `true` for the documented rate of each route
 */
export function createPacer(rate: number | true, now: () => number = () => performance.now()): Pacer {
  const free = new Map<string | undefined, number>();
  return ({ name, rateLimit }, room = Number.POSITIVE_INFINITY) => {
    const perSecond = rate === true ? rateLimit : rate;
    if (!perSecond) return 0;
    const time = now();
    const key = rate === true ? name : undefined;
    const start = Math.max(time, free.get(key) ?? 0);
    const wait = start - time;
    if (wait > room) return undefined;
    free.set(key, start + 1000 / perSecond);
    return wait;
  };
}
