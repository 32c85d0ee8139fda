import { debugging } from "#debug";
import type { Hooks } from "../observe/hooks.js";
import { assertNumbers, type ClientOptions } from "../options.js";
import type { Service } from "../service.js";
import type { Endpoint } from "../transport/transport.js";
import { createRateLimiter, type RateLimiter } from "./rate-limit.js";
import { RetryBudget } from "./retry.js";

/** What the calls of one client share. */
export interface ClientState<Credentials extends object> {
  readonly service: Service<Credentials>;
  readonly options: ClientOptions<Credentials>;
  readonly rateLimiter: RateLimiter | undefined;
  /** Who is notified of every call. */
  readonly listeners: readonly Hooks[];
  readonly budget: RetryBudget;
  /** Milliseconds that the vendor's clock is ahead of the local one, as a call that succeeded has proved. */
  clockOffset: number;
  /** What a call learned that had no attempt left to try it: for the next one. */
  untriedOffset?: number | undefined;
  /** Resolved at the first call. */
  endpoint?: Endpoint;
  /** The credentials that were found usable last. */
  checked?: Credentials;
}

/** @throws TypeError for an invalid time, count or rate */
export function createState<Credentials extends object>(
  service: Service<Credentials>,
  given: ClientOptions<Credentials>,
): ClientState<Credentials> {
  const { retry } = given;
  const options = { ...given, ...(retry && { retry: { ...retry } }) };
  const { timeout, attemptTimeout, maxResponseBytes, rateLimit } = options;
  assertNumbers({
    timeout,
    attemptTimeout,
    maxResponseBytes,
    ...options.retry,
    ...(typeof rateLimit === "number" && { rateLimit }),
  });
  const debug = debugging(service.protocol.vendor);
  return {
    service,
    options,
    rateLimiter: rateLimit ? createRateLimiter(rateLimit) : undefined,
    listeners: debug ? [options, debug] : [options],
    budget: new RetryBudget(retry ? retry.budget : undefined),
    clockOffset: 0,
  };
}
