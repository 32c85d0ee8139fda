import type { Awaitable } from "./crypto/awaitable.js";
import type { CloudErrorFields, ErrorKind } from "./errors.js";
import type { TransportResponse } from "./transport/transport.js";

/** What the wire needs to know of an operation; generated from its spec. */
export interface Route {
  /** The vendor's name of the operation. */
  readonly name: string;
  readonly method: string;
  /** Path template as on the wire, `/v1/{project_id}/…`. */
  readonly path: string;
  /** Constant headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Parameters that travel in the query although the rest goes into the body. */
  readonly query?: readonly string[];
  /** Parameters that travel as headers. */
  readonly header?: readonly string[];
  /** Where all other parameters go. */
  readonly rest: "query" | "body";
  /** `[parameter, value, names]`: these names are needed when the parameter has this value. */
  readonly requiredWhen?: readonly (readonly [string, unknown, readonly string[]])[];
  /** Whether repeating the call is safe. */
  readonly idempotent: boolean;
  /** Documented limit, in calls per second. */
  readonly rateLimit?: number;
  /** Whether a success has no documented body. */
  readonly noContent?: boolean;
  /** Places in the result (`*` for all members) that are given as another type than the JSON has. */
  readonly convert?: readonly (readonly [readonly string[], "bigint" | "string"])[];
  /** The documented error codes. */
  readonly errors?: Readonly<Record<string, ErrorKind>>;
}

/** A route that knows its operation's types; `Paths` has the operation in the form of openapi-typescript. */
export interface TypedRoute<Input, Output, Paths extends object = object> extends Route {
  /** Never set; carries the types. */
  readonly types?: (input: Input) => Output;
  /** Never set; carries the types of `client.http`. */
  readonly paths?: Paths;
}

/** What all operations of a service share; generated from its spec. */
export interface Service<Credentials extends object> {
  readonly protocol: Protocol<Credentials>;
  /** The service's name in signatures and errors, for example `sas`. */
  readonly name: string;
  /** Addresses by region. One with `{region}` in it holds for all regions that it lists. */
  readonly servers: readonly { readonly url: string; readonly regions: readonly string[] }[];
  /** Whether a client works without a region, at the first server. */
  readonly regionOptional?: boolean;
  /** Member of a success body that holds the result. */
  readonly result?: string;
  /** Path parameters that the client fills in: parameter → name among the client's options and the credentials. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Error codes that all operations share. */
  readonly errors?: Readonly<Record<string, ErrorKind>>;
}

/** What a provider may need to know. */
export interface CredentialsRequest {
  readonly region?: string | undefined;
  /** The options of the client: what they hold need not be found out. */
  readonly options?: object | undefined;
  /** Credentials that the vendor says have expired: a provider that still holds these gets others. */
  readonly rejected?: object | undefined;
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
export interface Failure extends Pick<CloudErrorFields, "kind" | "message" | "code" | "requestId"> {
  /** Milliseconds that the vendor says to wait. Leave it out for `Retry-After`: core reads that header. */
  readonly retryAfter?: number | undefined;
  /** The vendor's clock, in milliseconds since 1970, where its message tells. Leave it out for `Date`: core reads that header. */
  readonly serverTime?: number | undefined;
  /** Other credentials may do: these have expired, or are not known any more. */
  readonly expired?: boolean | undefined;
  /** The same may succeed in a moment, although the kind does not say so. */
  readonly transient?: boolean | undefined;
}

/** One vendor's protocol: all in which the vendors differ on the wire. */
export interface Protocol<Credentials extends object> {
  readonly vendor: string;
  /** For clients that are given no credentials. @throws Error that says what was looked at */
  readonly defaultCredentials: CredentialsProvider<Credentials>;
  /** Checks credentials before they are used. @throws TypeError that says what is missing */
  check(credentials: Credentials): void;
  /** What must never be seen of credentials. Strings of fewer than six characters are not looked for. */
  secrets(credentials: Credentials): readonly (string | undefined)[];
  /** The signature among the headers that {@link sign} made, which must not be seen either. */
  signatureIn?(headers: Readonly<Record<string, string>>): string | undefined;
  /**
   * Completes credentials that lack what the path of an operation takes from them, such as a project id; called only then.
   *
   * @throws Error that says what to pass
   */
  completeCredentials?(credentials: Credentials, request: CredentialsRequest): Awaitable<Credentials>;
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
  /** The failure that a response reports, whatever its status; nothing for a success. */
  failure(response: TransportResponse, body: unknown): Failure | undefined;
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
