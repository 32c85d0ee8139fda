import type { steps } from "./attempt.js";
import type { CallContext } from "./context.js";
import type { RateLimiter } from "./state.js";

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

/** Step 3: the client's own rate limit. Its error is of the kind `throttled`. */
export function waitForRateLimit<Credentials extends object>(
  { state, route, deadline, options }: Pick<CallContext<Credentials>, "state" | "route" | "deadline" | "options">,
  { stepError, sleep }: Pick<typeof steps, "stepError" | "sleep">,
): Promise<void> | undefined {
  const { rateLimit } = state.options;
  if (!rateLimit) return undefined;
  state.rateLimiter ??= createRateLimiter(rateLimit);
  const wait = state.rateLimiter(route, Math.max(0, deadline - performance.now()));
  if (wait === undefined)
    throw stepError(
      "throttled",
      new Error("the client's rateLimit leaves no slot for this call within its timeout"),
      options,
    );
  return wait > 0 ? sleep(wait, options.signal) : undefined;
}
