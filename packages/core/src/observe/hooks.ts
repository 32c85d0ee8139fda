import type { CloudError } from "../errors.js";
import type { TransportResponse } from "../transport/transport.js";

/** Facts of a call. */
export interface CallInfo {
  /** Number of the call, unique within the process: the same in all notifications of one call. */
  readonly id: number;
  readonly vendor: string;
  readonly service: string;
  readonly operation: string;
  /** The client's, if it was given one. */
  readonly region?: string | undefined;
}

/** Facts of a request about to be sent; secrets, tokens and signatures are left out. */
export interface RequestInfo extends CallInfo {
  /** 1 for the first request of a call. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  /** Lower-case names; values that are credentials are `***`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Facts of a response. */
export interface ResponseInfo extends CallInfo {
  readonly attempt: number;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from sending the request to the end of the response. */
  readonly duration: number;
}

/** Facts of an attempt that failed and that another follows. */
export interface RetryInfo extends CallInfo {
  /** The attempt that failed. */
  readonly attempt: number;
  readonly error: CloudError;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

/** Facts of a call that failed. */
export interface ErrorInfo extends CallInfo {
  /** Requests that were sent; 0 if the call failed before. */
  readonly attempt: number;
  readonly error: CloudError;
}

/** Functions that are notified of what happens. What one throws aborts the call. */
export interface Hooks {
  /** Called before each request is sent. */
  onRequest?: ((info: RequestInfo) => void) | undefined;
  /** Called after each response, whatever it says. */
  onResponse?: ((info: ResponseInfo) => void) | undefined;
  /** Called when an attempt failed and before the wait for the next. */
  onRetry?: ((info: RetryInfo) => void) | undefined;
  /** Called once when a call has failed. */
  onError?: ((info: ErrorInfo) => void) | undefined;
}

/** What an {@link Instrument} may have a part in, of one call. */
export interface CallHooks extends Hooks {
  /** Surrounds the sending of each request, after `onRequest`: calls `send` once and gives what it gives. */
  surroundRequest?:
    | ((info: RequestInfo, send: () => Promise<TransportResponse>) => Promise<TransportResponse>)
    | undefined;
}

/**
 * Surrounds every call, for example with a span: calls `run` once and gives what it gives. The hooks that are passed to
 * `run` are notified of that call alone.
 */
export type Instrument = <Result>(call: CallInfo, run: (hooks?: CallHooks) => Promise<Result>) => Promise<Result>;

/**
 * An address whose query tells the names of its parameters and not their values, which are what a caller passed: each is
 * `REDACTED`, the word of the OpenTelemetry conventions.
 */
export function withoutValues(url: string): string {
  const [address = "", query] = url.split("?", 2);
  if (!query) return address;
  return `${address}?${query.replace(/(^|&)([^=&]*)=[^&]*/g, "$1$2=REDACTED")}`;
}
