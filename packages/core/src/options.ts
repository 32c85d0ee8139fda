import type { Hooks, Instrument } from "./observe/hooks.js";
import type { CredentialsProvider } from "./protocol.js";
import type { Transport } from "./transport/transport.js";

/**
 * How failed attempts are repeated. Only what is safe is: a request that was rejected for its rate, its clock or an expired
 * session, or that did not reach the server, always; a lost response or a fault of the server only where the operation is
 * idempotent.
 */
export interface RetryOptions {
  /** Requests that a call may send in all. Default 3. */
  attempts?: number | undefined;
  /**
   * Milliseconds that the first delay may take; it doubles with every attempt. Each is a random part of that. Default 100;
   * after a request that was rejected for its rate at least 500, or what the vendor's protocol has instead.
   */
  baseDelay?: number | undefined;
  /** Milliseconds that no delay exceeds: when the vendor says more, the call fails, with `retryAfter`. Default 20000. */
  maxDelay?: number | undefined;
  /**
   * Retries that a client may have spent more than it has earned: each costs 1, each call that succeeds earns 0.2. In an
   * outage the budget runs out, and calls fail at their first attempt until some succeed. Default 100. Of the client only.
   */
  budget?: number | undefined;
}

/** Options of every client. */
export interface ClientOptions<Credentials, Region extends string = string> extends Hooks {
  /** The credentials, or a function that gives them before every call. Default: the vendor's chain, environment first. */
  credentials?: Credentials | CredentialsProvider<Credentials> | undefined;
  /** Region whose endpoint is called. */
  region?: Region | undefined;
  /** Address to call instead of the region's own: a host, or `https://host[:port]`. */
  endpoint?: string | undefined;
  /** Milliseconds that a call may take as a whole, all attempts and delays together. Default 30000; 0 for no limit. */
  timeout?: number | undefined;
  /** Milliseconds that one attempt may take. Default 10000; 0 for no limit. */
  attemptTimeout?: number | undefined;
  /** When and how often a failed attempt is repeated; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /**
   * Spreads requests so that a burst keeps to a rate: `true` for the documented rate of each operation, where one is
   * documented; a number for requests per second, of all operations together. Default: no limit.
   */
  rateLimit?: boolean | number | undefined;
  /** Bytes that a response body may have. Default 10485760 (10 MiB). */
  maxResponseBytes?: number | undefined;
  /** Sends the requests. Default: `node:http(s)` on Node, `fetch` elsewhere. */
  transport?: Transport | undefined;
  /** Surrounds every call; {@link Instrument}. `openTelemetry()` of `@cloudseal/core/opentelemetry` is one. */
  instrument?: Instrument | undefined;
  /** The time that is signed. Default: the system's. */
  clock?: (() => Date) | undefined;
  /** A string that is never used twice. Default: a random UUID. */
  nonce?: (() => string) | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /**
   * Aborts the call: it rejects at once with `kind: "aborted"`, or `"timeout"` for a signal of `AbortSignal.timeout`.
   */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take as a whole, instead of the client's. */
  timeout?: number | undefined;
  /** Instead of the client's; the budget remains the client's. */
  retry?: RetryOptions | false | undefined;
  /**
   * Further headers, of visible ASCII characters. They are signed where the vendor signs all headers. Those that frame or
   * route a request (`host`, `content-length`, `connection`, `proxy-*`, …) and the signer's own are rejected.
   */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** @throws TypeError for one that is there and not a number from 0 */
export function assertNumbers(numbers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(numbers))
    if (value !== undefined && !(typeof value === "number" && value >= 0))
      throw new TypeError(`${name} is ${value}: pass a number of at least 0`);
}
