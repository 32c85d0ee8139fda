import type { ErrorGuard } from "@cloudseal/core";
import type { Fault, Repeat } from "./fault.js";

/**
 * What takes the place of the response to a valid request: a fault, a documented error, or a response of the caller's own.
 *
 * @example
 * simulator.inject("GenerateOnceTask", "throttle", { code: "NoPermission" }, { body: { TaskId: "1" } });
 */
export type Injection<Code extends string = string> = Fault | DocumentedError<Code> | OwnResponse;

/** Injections of one operation, one entry a call, in their order; `null` and `undefined`: none. */
export type Injections<Code extends string = string> = readonly (Injection<Code> | null | undefined)[];

/** Faults and other injections by operation (`"*"`: any), one entry a call, in their order; `null`: none. */
export type FaultScripts = Readonly<Record<string, Injections>>;

/** A call for which a fault is chosen. */
export interface FaultCall {
  readonly vendor: string;
  readonly operation: string;
  /** The number of the call among those of its operation; the first is 1. */
  readonly count: number;
}

/** Decides call by call; nothing: no fault. */
export type ChooseFault = (call: FaultCall) => Injection | null | undefined;

/** An error that the operation documents, in the vendor's form, with the documented status and message. */
export type DocumentedError<Code extends string = string> = {
  /** Default: the documented one; where none is documented, the vendor's for such errors. */
  readonly status?: number | undefined;
  /** Default: the documented one. */
  readonly message?: string | undefined;
  /** Milliseconds to wait, in the vendor's own header or in `Retry-After`. Default: no such header. */
  readonly retryAfter?: number | undefined;
} & Common &
  (
    | { readonly code: Code; readonly check?: true | undefined }
    | {
        readonly code: string;
        /** `false`: a code that is not documented, too. Default: true. */
        readonly check: false;
      }
  );

/** A response of the caller's own; it has a body or a status. */
export interface OwnResponse extends Common {
  /**
   * As it is on the wire, with the vendor's envelope: a JSON value, `bigint` for large integers; a string or bytes are sent
   * as they are. The request id is put in place where the body leaves it out. Default: none.
   */
  readonly body?: unknown;
  /** From 200 to 599. Default: that of a success. */
  readonly status?: number | undefined;
  /** More of them, or others than there would be. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether the body must fit the schema that the operation documents for the status, and have documented members only.
   * `false`: it is sent as it is, without a request id put in. Default: true.
   */
  readonly check?: boolean | undefined;
}

interface Common extends Repeat {
  /** Whether the work is done before. Default: false. */
  readonly done?: boolean | undefined;
}

/**
 * The names of the operations of a client package, given the type of its entry `/operations`. Vendors' names are those of
 * the methods with a capital.
 */
export type OperationName<Operations> = {
  [Key in keyof Operations & string]: Operations[Key] extends { readonly name: string; readonly path: string }
    ? Capitalize<Key>
    : never;
}[keyof Operations & string];

/** The documented error codes of one of them; any string where none is documented, or the operation is not among them. */
export type ErrorCodeOf<Operations, Name extends string> = `is${Name}Error` extends keyof Operations
  ? Operations[`is${Name}Error`] extends ErrorGuard<infer Code>
    ? Code
    : string
  : string;
