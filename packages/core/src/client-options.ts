import type { CredentialsProvider } from "./protocol.js";
import type { Transport } from "./transport/transport.js";

/** Facts of a request about to be sent; secrets, tokens and signatures are left out. */
export interface RequestInfo {
  readonly operation: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  /** Lower-case names; values that prove who calls are `***`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Facts of an answer. */
export interface ResponseInfo {
  readonly operation: string;
  readonly attempt: number;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from sending the request to the end of the answer. */
  readonly duration: number;
}

/** Options of every client. */
export interface ClientOptions<Credentials, Region extends string = string> {
  /** The credentials, or a function that gives them before every call. Default: the vendor's chain, environment first. */
  credentials?: Credentials | CredentialsProvider<Credentials> | undefined;
  /** Region whose endpoint is called. */
  region?: Region | undefined;
  /** Address to call instead of the region's own: a host, or `https://host[:port]`. */
  endpoint?: string | undefined;
  /** Milliseconds that a call may take as a whole. Default 10000; 0 for no limit. */
  timeout?: number | undefined;
  /** Most bytes that an answer may have. Default 10 MiB. */
  maxResponseBytes?: number | undefined;
  /** Sends the requests. Default: `node:http(s)` on Node, `fetch` elsewhere. */
  transport?: Transport | undefined;
  /** Called before each request is sent. What it throws aborts the call. */
  onRequest?: ((info: RequestInfo) => void) | undefined;
  /** Called after each answer. What it throws aborts the call. */
  onResponse?: ((info: ResponseInfo) => void) | undefined;
  /** The time that is signed. Default: the system's. */
  clock?: (() => Date) | undefined;
  /** A text that is never used twice. Default: a random UUID. */
  nonce?: (() => string) | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call: it rejects at once with `kind: "aborted"`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds, instead of the client's. */
  timeout?: number | undefined;
  /** Further headers. They are signed where the vendor signs all headers. */
  headers?: Readonly<Record<string, string>> | undefined;
}
