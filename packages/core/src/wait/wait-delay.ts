/** What decides when the next poll comes. All times are milliseconds. */
export interface Pace {
  /** Polls so far. */
  readonly polls: number;
  readonly min: number;
  readonly max: number;
  /** Until the wait must have ended. */
  readonly remaining: number;
  /** What the slowest poll took. */
  readonly slowest: number;
  /** What the vendor asked to wait. */
  readonly retryAfter?: number | undefined;
}

/**
 * When the next poll comes, and whether it is the last. The time is random between `min` and a limit that doubles with every
 * poll up to `max`. Instead of one poll that would come too late to be followed by another, the last comes at the end, just
 * early enough to be answered.
 *
 * @see https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries
 */
export function waitDelay(
  { polls, min, max, remaining, slowest, retryAfter = 0 }: Pace,
  random: () => number = Math.random,
): { delay: number; last: boolean } {
  const limit = Math.min(max, min * 2 ** (polls - 1));
  const delay = Math.max(min + random() * (limit - min), retryAfter);
  // Half of a short time at most is kept for the answer.
  const answer = Math.min(2 * slowest, remaining / 2);
  if (remaining - delay > min + answer) return { delay, last: false };
  return { delay: remaining - answer, last: true };
}
