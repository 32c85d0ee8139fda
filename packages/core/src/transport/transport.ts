import type { ErrorKind } from "../errors.js";
import { SharedError } from "../identity.js";

/** Sends requests: `node:http(s)` on Node, `fetch` elsewhere, or one's own. */
export interface Transport {
  /**
   * Sends one request, and ends it when `signal` aborts, after `timeout` and at `maxResponseBytes`: nobody else does.
   *
   * @throws TransportError; whatever else it throws counts as a network error
   */
  send(request: TransportRequest): Promise<TransportResponse>;
}

/** Where requests go. */
export interface Endpoint {
  readonly protocol: "https:" | "http:";
  /** Host as the `Host` header has it, with the port unless it is the protocol's own. */
  readonly host: string;
  readonly hostname: string;
  /** Empty for the protocol's own port. */
  readonly port: string;
}

/** One HTTP request, ready to be sent. */
export interface TransportRequest {
  readonly endpoint: Endpoint;
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the whole response must be there; 0 for no limit. */
  readonly timeout: number;
  /** Bytes that a response body may have. */
  readonly maxResponseBytes: number;
  /** Whether the body of a success is given as a stream, unless it is JSON. Default: false. */
  readonly stream?: boolean | undefined;
  /** Whether it never goes through a proxy, being for this machine alone: its instance's metadata. Default: false. */
  readonly direct?: boolean | undefined;
}

/** The whole response to a request. */
export interface TransportResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body of a success that was requested as a stream; `body` is empty then. Its end is the reader's to wait for. */
  readonly stream?: ReadableStream<Uint8Array> | undefined;
}

/** Why there is no whole response. */
export class TransportError extends SharedError {
  static override readonly cloudseal = "TransportError";
  readonly kind: ErrorKind;
  /** Whether nothing of the request can have reached the server, so that it may be repeated whatever it does. */
  readonly unsent: boolean;

  constructor(kind: ErrorKind, message: string, cause?: unknown, unsent = false) {
    super(message, cause);
    this.kind = kind;
    this.unsent = unsent;
  }
}

/**
 * The error of a call whose signal has aborted: `timeout` for a signal of `AbortSignal.timeout`, else `aborted`.
 *
 * @param unsent whether nothing of the request can have reached the server
 */
export function abortError({ reason }: AbortSignal, unsent = false): TransportError {
  const isTimeout = (reason as { name?: unknown } | null | undefined)?.name === "TimeoutError";
  return isTimeout
    ? new TransportError("timeout", "the caller's signal has timed out", reason, unsent)
    : new TransportError("aborted", "aborted by the caller's signal", reason, unsent);
}

/** @throws TypeError for a signal that cannot be listened to */
export function assertSignal(signal: AbortSignal | undefined): void {
  if (signal && typeof signal.addEventListener !== "function")
    throw new TypeError("signal is not an AbortSignal: pass that of an AbortController");
}

/** The longest time that a timer can be set for, in milliseconds; one that is set for longer fires at once. */
export const maxTimer: number = 2 ** 31 - 1;
