import type { WireRequest } from "./http/wire-request.js";
import type { Input } from "./input.js";
import type { JsonObject } from "./json.js";
import type { Operation } from "./operation.js";

/** An error that the vendor answers. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Milliseconds after which it is worth another try. */
  readonly retryAfter?: number;
}

/** What the engine refuses by itself; the vendor gives status and code. */
export type RefusalKind =
  | "missing"
  | "invalid"
  | "unknown"
  | "throttled"
  | "notFound"
  | "internal"
  | "badGateway"
  | "unavailable"
  | "gatewayTimeout"
  | "expiredToken"
  | "usedNonce";

/** How the vendor answers a kind of refusal. */
export interface RefusalCode {
  readonly status: number;
  readonly code: string;
  /** The vendor's own words, where its code alone does not tell. Default: the engine's. */
  readonly message?: string;
}

export interface VerifyContext<Credentials extends object> {
  readonly credentials: readonly Credentials[];
  readonly now: Date;
  /** What the vendor remembers from request to request: nonces, failures. */
  readonly memory: Map<string, number>;
  /** Absent when the request names none that is served. */
  readonly operation: Operation | undefined;
}

/** An answer before it is written: a body of `undefined` is none. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** One vendor's half of the protocol as the server sees it. */
export interface VendorServer<Credentials extends object = object> {
  /** Obviously fake credentials that are taken by default. */
  readonly credentials: readonly Credentials[];
  /** What of such credentials nobody may see; the key's name is not secret. */
  secrets(credentials: Credentials): (string | undefined)[];
  /** Environment variables from which the vendor's tools read such credentials. */
  environment(credentials: Credentials): Record<string, string>;
  /** Whether the request speaks this vendor's protocol, rightly or not. */
  speaks(request: WireRequest): boolean;
  /** The operation that the request names. */
  route(request: WireRequest, operations: readonly Operation[]): Operation | Refusal;
  /** Checks who calls: signature over the raw request, clock, nonce, token. Nothing if all is well. */
  verify(request: WireRequest, context: VerifyContext<Credentials>): Promise<Refusal | undefined>;
  /** @throws SyntaxError if the body cannot be read */
  read(request: WireRequest, operation: Operation): Input;
  /** Whether parameters that the operation does not declare are refused. */
  readonly refusesUnknown: boolean;
  /** `usedNonce` is absent where there are no nonces. */
  readonly codes: Readonly<Record<Exclude<RefusalKind, "usedNonce">, RefusalCode>> & {
    readonly usedNonce?: RefusalCode;
  };
  /** The header that tells how many milliseconds to wait. */
  waitHeader(milliseconds: number): Readonly<Record<string, string>>;
  /** An id such as the vendor gives each request. */
  requestId(): string;
  /** @param body the operation's answer; `undefined` for none */
  succeed(body: unknown, requestId: string): Answer;
  refuse(refusal: Refusal, requestId: string, request: WireRequest): Answer & { readonly body: JsonObject };
}
