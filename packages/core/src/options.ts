import type { Awaitable } from "./crypto/awaitable.js";
import { nearest } from "./nearest.js";
import type { CallInfo, Hooks, Instrument } from "./observe/hooks.js";
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
  /** Address to call instead of the region's own: a host, `https://host[:port]`, or more than that. */
  endpoint?: string | EndpointOptions | undefined;
  /** Further headers of every call; those of a call come over them. What holds there holds here. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Functions that may change each request before it is signed, in this order; {@link Middleware}. */
  middleware?: readonly Middleware[] | undefined;
  /** What follows `cloudseal/<version>` in the header `User-Agent`, for example `my-scanner/1.4`. Browsers send their own. */
  userAgent?: string | undefined;
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

/** Where requests go, where that is more than a host. */
export interface EndpointOptions {
  /** `https://host[:port][/path]`; the path goes before that of each operation, and is not signed. */
  url: string;
  /** The host to sign for, where a gateway passes requests on to it. Default: that of `url`. */
  host?: string | undefined;
}

/** A request that is not signed yet. */
export interface UnsignedRequest {
  readonly method: string;
  /** Path as on the wire, percent-encoded. */
  readonly path: string;
  /** Query as on the wire, without the `?`. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when there is none. */
  readonly body: string | Uint8Array;
}

/**
 * Looks at a request before it is signed, and may change it: what it returns takes the place of those members. Called for
 * each attempt. What it throws ends the call, with `kind: "aborted"`.
 *
 * @example
 * const tagged: Middleware = ({ headers }) => ({ headers: { ...headers, "x-team": "blue" } });
 */
export type Middleware = (
  request: UnsignedRequest,
  call: CallInfo,
) => Awaitable<Partial<Omit<UnsignedRequest, "method">> | undefined>;

/** Options of one call. */
export interface CallOptions {
  /**
   * Aborts the call: it rejects at once with `kind: "aborted"`, or `"timeout"` for a signal of `AbortSignal.timeout`.
   */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take as a whole, instead of the client's. */
  timeout?: number | undefined;
  /** Milliseconds that one attempt may take, instead of the client's. */
  attemptTimeout?: number | undefined;
  /**
   * Whether repeating this call does no harm, instead of what the spec says of the operation: then a lost response or a fault
   * of the server is followed by another attempt.
   */
  idempotent?: boolean | undefined;
  /** Instead of the client's; the budget remains the client's. */
  retry?: RetryOptions | false | undefined;
  /**
   * Further headers, of visible ASCII characters. They are signed where the vendor signs all headers. Those that frame or
   * route a request (`host`, `content-length`, `connection`, `proxy-*`, …) and the signer's own are rejected.
   */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The options of every client; a vendor's own come to them. */
export const clientOptions: readonly string[] =
  "credentials region endpoint headers middleware userAgent timeout attemptTimeout retry rateLimit maxResponseBytes transport instrument clock nonce onRequest onResponse onRetry onError".split(
    " ",
  );

/** The options of every call. */
export const callOptions: readonly string[] = "signal timeout attemptTimeout idempotent retry headers".split(" ");

/** The options of `retry`. */
export const retryOptions: readonly string[] = "attempts baseDelay maxDelay budget".split(" ");

/**
 * Looks at the names of options: one that is written wrong would do nothing, without a word.
 *
 * @param what they are the options of, for example `a client of sas`
 * @throws TypeError that says which one was meant, or which there are
 */
export function assertKnown(given: object, known: readonly string[], what: string): void {
  for (const name in given)
    if (!known.includes(name) && (given as Record<string, unknown>)[name] !== undefined) {
      const meant = nearest(name, known);
      const there = meant === undefined ? `those of ${what} are ${known.join(", ")}` : `did you mean ${meant}?`;
      throw new TypeError(`no option is called ${JSON.stringify(name)}: ${there}`);
    }
}

/** @throws TypeError for one that is there and not a number from 0 */
export function assertNumbers(numbers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(numbers))
    if (value !== undefined && !(typeof value === "number" && value >= 0))
      throw new TypeError(`${name} is ${value}: pass a number of at least 0`);
}
