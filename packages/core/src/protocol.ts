import type { Awaitable } from "./crypto/awaitable.js";
import type { CloudErrorFields } from "./errors.js";
import type { TransportResponse } from "./transport/transport.js";

/** One vendor's protocol: all in which the vendors differ on the wire. */
export interface Protocol<Credentials extends object> {
  readonly vendor: string;
  /** For clients that are given no credentials; there is none in browsers. @throws Error that says what was looked at */
  readonly defaultCredentials?: CredentialsProvider<Credentials> | undefined;
  /** Checks credentials before they are used. @throws TypeError that says what is missing */
  check(credentials: Credentials): void;
  /** What must never be seen of credentials. Strings of fewer than six characters are not looked for. */
  secrets(credentials: Credentials): readonly (string | undefined)[];
  /** The signature among the headers that {@link sign} made, which must not be seen either. */
  signatureIn?(headers: Readonly<Record<string, string>>): string | undefined;
  /** Completes credentials that lack what the path of an operation takes from them, such as a project id: made by `completing`. */
  readonly completeCredentials?: Complete<Credentials> | undefined;
  /** Headers, in lower case, that {@link sign} sets beside `authorization`: neither callers nor specs can. Default: none. */
  readonly ownHeaders?: readonly string[];
  /** Headers that follow from the client's settings. */
  headers?(settings: { readonly region?: string | undefined }): Record<string, string>;
  /** Parameters to the query as it is signed and sent, without the `?`. */
  serialiseQuery(parameters: Readonly<Record<string, unknown>>): string;
  /** What of a JSON body is sent. Default: all of it. */
  prepareBody?(body: unknown): unknown;
  /** The headers that carry the signature, to add to those of `parts`. `parts.query` comes from {@link serialiseQuery}. */
  sign(parts: RequestParts, context: SignContext<Credentials>): Awaitable<Record<string, string>>;
  /** Milliseconds that the first wait after a throttled request may take, unless the vendor says how long. Default 500. */
  readonly throttleDelay?: number;
  /** The vendor's id of the request. Default: what a header of the response says whose name ends in `request-id`. */
  requestId?(response: TransportResponse, body: unknown): string | undefined;
  /** The failure that a response reports, whatever its status; nothing for a success. */
  failure(response: TransportResponse, body: unknown): Failure | undefined;
}

/** What a provider may need to know. */
export interface CredentialsRequest {
  readonly region?: string | undefined;
  /** The options of the client: what they hold need not be found out. */
  readonly options?: object | undefined;
  /** Credentials that the vendor says have expired: a provider that still holds these gets others. */
  readonly rejected?: object | undefined;
}

/** Completes the credentials of a call; a method, so that protocols of any credentials can be passed around. */
export type Complete<Credentials> = {
  complete(credentials: Credentials, call: Completion): Awaitable<Credentials>;
}["complete"];

/** What is known of a call whose credentials may have to be completed. */
export interface Completion {
  /** Path template of the operation. */
  readonly path: string;
  /** The parameters of the path that the input has. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Those that the client fills in: parameter → name among the client's options and the credentials. */
  readonly filled: Readonly<Record<string, string>> | undefined;
  /** The options of the client. */
  readonly options: { readonly region?: string | undefined };
  /** When the call must have ended, on the clock of `performance.now()`. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

/** Gives the credentials for a call; called before every attempt. */
export type CredentialsProvider<Credentials> = (request?: CredentialsRequest) => Awaitable<Credentials>;

/** What a signer needs beside the request. */
export interface SignContext<Credentials> {
  readonly credentials: Credentials;
  readonly date: Date;
  readonly nonce: string;
  readonly region?: string | undefined;
  readonly service: string;
}

/** What a response says of its failure. */
export interface Failure extends Pick<CloudErrorFields, "kind" | "message" | "code" | "requestId" | "details"> {
  /** Milliseconds that the vendor says to wait. Leave it out for `Retry-After`: core reads that header. */
  readonly retryAfter?: number | undefined;
  /** The vendor's clock, in milliseconds since 1970, where its message tells. Leave it out for `Date`: core reads that header. */
  readonly serverTime?: number | undefined;
  /** Other credentials may do: these have expired, or are not known any more. */
  readonly expired?: boolean | undefined;
  /** The same may succeed in a moment, although the kind does not say so. */
  readonly transient?: boolean | undefined;
}

/** The parts of a request that a signature covers. */
export interface RequestParts {
  readonly method: string;
  /** Path as on the wire, percent-encoded. */
  readonly path: string;
  /** Query without the `?`. */
  readonly query: string;
  /** Lower-case names; `host` included. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when there is none. */
  readonly body: string | Uint8Array;
}
