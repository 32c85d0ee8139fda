import { debugging } from "#debug";
import { ownUserAgent } from "#transport";
import type { Hooks } from "../observe/hooks.js";
import { assertKnown, assertNumbers, type ClientOptions, clientOptions, retryOptions } from "../options.js";
import type { Route, Service } from "../service.js";
import { type Destination, resolveEndpoint } from "../wire/endpoint.js";
import { addHeaders, headerValue } from "../wire/headers.js";
import { createBudget, type RetryBudget } from "./retry.js";

/**
 * Milliseconds to wait before the next request of a route may go out; each result is a slot of its own. `undefined`, and no
 * slot, where that is more than `limit`. Step 3 of every attempt, `waitForRateLimit`, sleeps until the slot or fails with the
 * kind `throttled`.
 */
export type RateLimiter = (route: Pick<Route, "name" | "rateLimit">, limit?: number) => number | undefined;

/** What the calls of one client share. */
export interface ClientState<Credentials extends object> {
  readonly service: Service<Credentials>;
  readonly options: ClientOptions<Credentials>;
  /** Made by the first call that has a rate limit. */
  rateLimiter?: RateLimiter;
  /** Who is notified of every call. */
  readonly listeners: readonly Hooks[];
  readonly budget: RetryBudget;
  /** Milliseconds that the vendor's clock is ahead of the local one, as a call that succeeded has proved. */
  clockOffset: number;
  /** What a call learned that had no attempt left to try it: for the next one. */
  untriedOffset?: number | undefined;
  /** Resolved when the client is made, but for one that lacks a region: then the first call says so. */
  destination?: Destination;
  /** The header `User-Agent`, where it is ours to set. */
  readonly userAgent: string;
  /** The credentials that were found usable last. */
  checked?: Credentials;
}

/** @throws TypeError for an option or a region that is not known, and for an invalid time, count, rate or header */
export function createState<Credentials extends object>(
  service: Service<Credentials>,
  given: ClientOptions<Credentials>,
): ClientState<Credentials> {
  const { protocol, parameters = {}, name } = service;
  assertKnown(given, [...clientOptions, ...Object.values(parameters)], `a client of ${name}`);
  const { retry, endpoint, region } = given;
  if (retry) assertKnown(retry, retryOptions, "retry");
  const options = { ...given, ...(retry && { retry: { ...retry } }) };
  const { timeout, attemptTimeout, maxResponseBytes, rateLimit, headers, userAgent } = options;
  assertNumbers({
    timeout,
    attemptTimeout,
    maxResponseBytes,
    ...options.retry,
    ...(typeof rateLimit === "number" && { rateLimit }),
  });
  if (headers) addHeaders({}, headers, protocol.ownHeaders ?? []);
  const debug = debugging(protocol.vendor);
  return {
    service,
    options,
    listeners: debug ? [options, debug] : [options],
    budget: createBudget(retry ? retry.budget : undefined),
    clockOffset: 0,
    userAgent: [ownUserAgent, ...(userAgent ? [headerValue(userAgent, "userAgent")] : [])].join(" ").trim(),
    ...(endpoint === undefined && region === undefined
      ? {}
      : { destination: resolveEndpoint(service, { endpoint, region }) }),
  };
}
