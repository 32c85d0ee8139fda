import { defaults } from "../defaults.js";
import type { ErrorKind } from "../errors.js";
import type { RetryOptions } from "../options.js";
import { parseHttpDate } from "./clock.js";

/** What is known of an attempt that failed. */
export interface FailedAttempt {
  readonly kind: ErrorKind;
  /** Whether nothing of the request can have reached the server. */
  readonly unsent?: boolean | undefined;
  /** Whether the same may succeed in a moment, although the kind does not say so. */
  readonly transient?: boolean | undefined;
  /** Whether repeating is of no use, whatever the kind. */
  readonly permanent?: boolean | undefined;
}

/**
 * Whether the same request may be sent again: always when the vendor rejected it for its rate or never saw it; otherwise only
 * where the operation is idempotent, since the work may have been done.
 */
export const isRepeatable = ({ kind, unsent, transient, permanent }: FailedAttempt, idempotent: boolean): boolean =>
  kind === "throttled" ||
  (!permanent &&
    kind !== "aborted" &&
    (unsent || (idempotent && (transient || /^(server|network|timeout)$/.test(kind))))) === true;

/**
 * Milliseconds before the next attempt: what the vendor says, and a random part of a time that doubles with every attempt
 * ("full jitter", so that clients which failed together do not come back together). `undefined` when the vendor says more
 * than the longest delay.
 *
 * @param failed attempts that have failed so far, from 1
 * @param first milliseconds that the first delay may take
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelay(
  failed: number,
  first: number,
  retryAfter: number | undefined,
  { maxDelay = defaults.maxDelay }: RetryOptions,
  random: () => number = Math.random,
): number | undefined {
  if (retryAfter !== undefined)
    return retryAfter <= maxDelay ? retryAfter + random() * Math.min(first, 100) : undefined;
  return random() * Math.min(maxDelay, first * 2 ** (failed - 1));
}

/**
 * Milliseconds that a `Retry-After` header says to wait: it holds seconds, of which some servers write parts, or a date.
 * `undefined` for anything else, which says nothing.
 *
 * @param now the vendor's clock, in milliseconds since 1970
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const time = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : parseHttpDate(header) - now;
  return Number.isFinite(time) ? Math.max(0, time) : undefined;
}

/**
 * Retries that a client may still spend: each costs 1, each call that succeeds earns 0.2. In an outage the budget runs out,
 * and calls fail at their first attempt until some succeed.
 */
export interface RetryBudget {
  earn(): void;
  /** Takes one retry off, if there is one. */
  spend(): boolean;
}

export function createBudget(retries: number = defaults.retryBudget): RetryBudget {
  // In fifths of a retry, so that nothing is lost to rounding.
  let left = retries * 5;
  return {
    earn() {
      if (left < retries * 5) left++;
    },
    spend() {
      if (left < 5) return false;
      left -= 5;
      return true;
    },
  };
}
