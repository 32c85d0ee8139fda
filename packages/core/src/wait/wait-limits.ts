import { defaults } from "../defaults.js";
import type { WaitOptions } from "./wait-options.js";
import type { Waiter } from "./waiter.js";

/** The times of a wait, in milliseconds. */
export interface WaitLimits {
  readonly timeout: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The times of a wait: those that the caller gives, else the waiter's.
 *
 * @throws TypeError for a time that is none
 */
export function waitLimits(
  waiter: Pick<Waiter<never, unknown>, "minDelay" | "maxDelay">,
  { timeout = defaults.waitTimeout, minDelay, maxDelay }: Pick<WaitOptions, "timeout" | "minDelay" | "maxDelay">,
): WaitLimits {
  for (const [name, value] of Object.entries({ timeout, minDelay, maxDelay }))
    if (value !== undefined && !(typeof value === "number" && value >= 0))
      throw new TypeError(`${name} is ${value}: pass a number of milliseconds, at least 0`);
  // What the caller gives holds, whatever the waiter says of the other one. Never is there no time at all.
  const min = Math.max(1, minDelay ?? Math.min(waiter.minDelay, maxDelay ?? waiter.minDelay));
  return { timeout: timeout || Number.POSITIVE_INFINITY, min, max: Math.max(min, maxDelay ?? waiter.maxDelay) };
}
