import type { JsonObject } from "@cloudseal/openapi";
import type { Input } from "../handle/input.js";
import type { WireRequest } from "../http/request.js";
import type { Operation } from "../operation.js";

/** A vendor's half of the protocol as its server sees it; each file of this folder that is named like a vendor exports one. */
export interface Vendor<Credentials extends object = object> {
  /** Obviously fake credentials that are accepted by default. */
  readonly credentials: readonly Credentials[];
  /** The secrets among such credentials; the key's name is none. */
  secrets(credentials: Credentials): (string | undefined)[];
  /** Environment variables from which the vendor's tools read such credentials. */
  environment(credentials: Credentials): Record<string, string>;
  /** Whether the request speaks this vendor's protocol, correctly or not. */
  speaks(request: WireRequest): boolean;
  /** The operation that the request names. */
  route(request: WireRequest, operations: readonly Operation[]): Operation | VendorError;
  /** Checks the caller: signature over the raw request, clock, nonce, session token. Nothing for an authentic request. */
  verify(request: WireRequest, context: VerifyContext<Credentials>): Promise<VendorError | undefined>;
  /** @throws SyntaxError for a malformed body */
  read(request: WireRequest, operation: Operation): Input;
  /** Whether parameters that the operation does not declare are an error. */
  readonly rejectsUnknown: boolean;
  /** `usedNonce` is absent where there are no nonces. */
  readonly codes: Readonly<Record<Exclude<ErrorKind, "usedNonce">, ErrorCode>> & { readonly usedNonce?: ErrorCode };
  /** The header that names the milliseconds to wait before the next attempt. */
  retryHeader(milliseconds: number): Readonly<Record<string, string>>;
  /** A request id such as the vendor's. */
  requestId(): string;
  /** @param body the operation's result; `undefined` for none */
  succeed(body: unknown, requestId: string): VendorResponse;
  reject(error: VendorError, requestId: string, request: WireRequest): VendorResponse & { readonly body: JsonObject };
}

/** An error response of a vendor. */
export interface VendorError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Milliseconds after which another attempt makes sense. */
  readonly retryAfter?: number;
}

/** Errors that the simulator finds by itself; the vendor supplies status and code. */
export type ErrorKind =
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

/** The vendor's code for a kind of error. */
export interface ErrorCode {
  readonly status: number;
  readonly code: string;
  /** The vendor's own words, where its code alone says too little. Default: the simulator's. */
  readonly message?: string;
}

/** A response before it is written: a body of `undefined` is none. */
export interface VendorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface VerifyContext<Credentials extends object> {
  readonly credentials: readonly Credentials[];
  readonly now: Date;
  readonly memory: Memory;
  /** Absent when the request names none that there is. */
  readonly operation: Operation | undefined;
}

/** What a vendor remembers from request to request, such as the times of nonces and the numbers of failures. */
export type Memory = Map<string, number>;

/** A vendor as one simulator runs it. */
export interface VendorService {
  readonly name: string;
  readonly vendor: Vendor;
  readonly operations: readonly Operation[];
  readonly credentials: readonly object[];
  readonly memory: Memory;
}

/** HTTP's own header for the milliseconds to wait, in whole seconds. */
export const retryAfter = (milliseconds: number): Record<string, string> => ({
  "retry-after": String(Math.ceil(milliseconds / 1000)),
});
