import { debugging } from "#debug";
import { assertNumbers } from "./assert-numbers.js";
import type { ClientOptions } from "./client-options.js";
import type { Hooks } from "./hooks.js";
import { createPacer, type Pacer } from "./pacer.js";
import type { Service } from "./service.js";
import type { Endpoint } from "./transport/transport.js";

/** What the calls of one client share. */
export interface ClientState<Credentials extends object> {
  readonly service: Service<Credentials>;
  readonly options: ClientOptions<Credentials>;
  readonly pace: Pacer | undefined;
  /** Who is told of every call. */
  readonly listeners: readonly Hooks[];
  /** Retries that may be spent, in fifths of one, and the most of them. */
  budget: number;
  readonly capacity: number;
  /** Milliseconds that the vendor's clock is ahead of the local one, as its answers taught. */
  clockOffset: number;
  /** Resolved at the first call. */
  endpoint?: Endpoint;
  /** The credentials that were found usable last. */
  checked?: Credentials;
}

/** Milliseconds that a call may take unless told otherwise. */
export const defaultTimeout = 30_000;

/** @throws TypeError for a time, a count or a rate that is none */
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
  const { budget: retries = 100 } = retry || {};
  const capacity = retries * 5;
  const pace = rateLimit ? createPacer(rateLimit) : undefined;
  const debug = debugging(service.protocol.vendor);
  const listeners = debug ? [options, debug] : [options];
  return { service, options, pace, listeners, capacity, budget: capacity, clockOffset: 0 };
}
