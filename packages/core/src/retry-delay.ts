import type { RetryOptions } from "./client-options.js";
import type { ErrorKind } from "./cloud-error.js";

/** What is known of an attempt that failed. */
export interface FailedAttempt {
  readonly kind: ErrorKind;
  /** Whether nothing of the request can have reached the server. */
  readonly unsent?: boolean | undefined;
  /** Whether the vendor says that the same may succeed in a moment. */
  readonly transient?: boolean | undefined;
  /** Whether repeating is of no use, whatever the kind. */
  readonly permanent?: boolean | undefined;
}

/**
 * Whether the same request may be sent again: always when the vendor refused it for its rate or never saw it; otherwise only
 * where repeating is safe, since the work may have been done.
 */
export const isRepeatable = ({ kind, unsent, transient, permanent }: FailedAttempt, idempotent: boolean): boolean =>
  kind === "throttled" ||
  (!permanent &&
    kind !== "aborted" &&
    (unsent || (idempotent && (transient || /^(server|network|timeout)$/.test(kind))))) === true;

/**
 * Milliseconds before the next attempt: what the vendor asks, and a random part of a time that doubles with every attempt
 * ("full jitter", so that clients which failed together do not come back together). `undefined` when the vendor asks for more
 * than the longest wait.
 *
 * @param failed attempts that have failed so far, from 1
 * @param first milliseconds that the first wait may take
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelay(
  failed: number,
  first: number,
  retryAfter: number | undefined,
  { maxDelay = 20_000 }: RetryOptions,
  random: () => number = Math.random,
): number | undefined {
  if (retryAfter !== undefined)
    return retryAfter <= maxDelay ? retryAfter + random() * Math.min(first, 100) : undefined;
  return random() * Math.min(maxDelay, first * 2 ** (failed - 1));
}
