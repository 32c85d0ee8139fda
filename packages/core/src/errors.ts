import { SharedError } from "./identity.js";

/**
 * What went wrong, in one word.
 *
 * - `throttled` too many requests; `quota` a limit of the account
 * - `credentials` missing, unknown, expired or wrongly signed; `permission` known but not allowed; `clock` the local clock is off
 * - `invalid` the input; `notFound` what it names
 * - `server` the vendor's fault; `failed` rejected for another documented reason
 * - `network` no connection or no whole response; `timeout`; `aborted` by the caller's signal
 * - `protocol` a response that is not the vendor's: a redirect, HTML, broken JSON, too large
 */
export type ErrorKind =
  | "throttled"
  | "quota"
  | "credentials"
  | "permission"
  | "clock"
  | "invalid"
  | "notFound"
  | "server"
  | "failed"
  | "network"
  | "timeout"
  | "aborted"
  | "protocol";

/** The facts of a {@link CloudError}. */
export interface CloudErrorFields<Code extends string = string> {
  /** The vendor, by the name that its packages have. */
  vendor: string;
  /** The service's name in signatures, for example `sas`. */
  service: string;
  /** The vendor's name of the operation, for example `GenerateOnceTask`. */
  operation: string;
  kind: ErrorKind;
  /** What went wrong. The error's own `message` names operation, code and request around it. */
  message: string;
  /** HTTP status of the response, if there was one. A failure may come with 200. */
  status?: number | undefined;
  /** The vendor's error code, for example `NoPermission`. */
  code?: Code | undefined;
  /** The vendor's id of the request, to quote in a support ticket. */
  requestId?: string | undefined;
  /** Whether the same call may succeed later and is safe to repeat. */
  retryable?: boolean | undefined;
  /** How many requests were sent for this call; 0 if it failed before. */
  attempts?: number | undefined;
  /** Milliseconds that the vendor says to wait before the next request. */
  retryAfter?: number | undefined;
  /**
   * What the vendor's error holds beside its code, as it came: `Recommend`, `AccessDeniedDetail`,
   * `encoded_authorization_message` and the like, its own message too. Integers that JSON cannot hold are text.
   */
  details?: unknown;
  /** Headers of the response, by names in lower case; values that are credentials are `***`. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** What was thrown below, if it can be shown. */
  cause?: unknown;
}

/**
 * The one error that clients throw. It holds no secret, token or signature. Its message names all that a ticket needs:
 * `generateOnceTask of sas: NoPermission: You are not authorized. (request 4F7E…, HTTP 403)`.
 */
export class CloudError<Code extends string = string> extends SharedError {
  static override readonly cloudseal: string = "CloudError";
  /** Whose service failed: the vendor, by the name that its packages have. */
  declare readonly vendor: string;
  /** The service that was called, for example `sas`. */
  declare readonly service: string;
  /** The operation that was called, by the vendor's name: `GenerateOnceTask`. */
  declare readonly operation: string;
  /** What went wrong, in one word of a closed list: branch on it where no code is documented. */
  declare readonly kind: ErrorKind;
  /** HTTP status of the response; `undefined` if there was none. A failure may come with 200. */
  declare readonly status: number | undefined;
  /** The vendor's error code, for example `NoPermission`; `undefined` if the vendor gave none. */
  declare readonly code: Code | undefined;
  /** The vendor's id of the request, to quote in a support ticket; `undefined` if it gave none. */
  declare readonly requestId: string | undefined;
  /** Whether the same call may succeed later and is safe to repeat. */
  declare readonly retryable: boolean;
  /** How many requests were sent for this call; 0 if it failed before the first. */
  declare readonly attempts: number;
  /** Milliseconds that the vendor says to wait before the next request; `undefined` if it does not say. */
  declare readonly retryAfter: number | undefined;
  /**
   * What the vendor's error holds beside its code, as it came: `Recommend`, `AccessDeniedDetail`,
   * `encoded_authorization_message` and the like, its own message too. Integers that JSON cannot hold are text.
   */
  declare readonly details: unknown;
  /** Headers of the response, by names in lower case; values that are credentials are `***`. */
  declare readonly headers: Readonly<Record<string, string>> | undefined;

  constructor({ message, cause, ...facts }: CloudErrorFields<Code>) {
    super(textOf(message, facts), cause);
    Object.assign(this, facts);
    this.retryable ??= false;
    this.attempts ??= 0;
  }

  /** All fields, the message included, for structured logs. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}

/** The text of an error: where it happened, what it is, and how the vendor finds it again. */
function textOf(
  message: string,
  { operation, service, code, requestId, status }: Omit<CloudErrorFields, "message">,
): string {
  // What the message tells is said once: its code, the status. So is a code that is the status.
  const isSaid = !code || code === String(status) || beginsWith(message, code) || message.endsWith(`, after ${code}`);
  const what = isSaid ? message : `${code}: ${message}`;
  const found = [
    ...(requestId ? [`request ${requestId}`] : []),
    ...(status === undefined || message.includes(`HTTP ${status}`) ? [] : [`HTTP ${status}`]),
  ];
  return `${methodName(operation)} of ${service}: ${what}${found.length > 0 ? ` (${found.join(", ")})` : ""}`;
}

/** Whether a text begins with a word, and not with a longer one: `InvalidParameter` is no beginning of `Invalid`. */
const beginsWith = (text: string, word: string) => text.startsWith(word) && !/^[\w.]*\w/.test(text.slice(word.length));

/** The method of an operation: its name in camel case. What is no name, such as `GET /v1`, stays. */
const methodName = (operation: string) =>
  /^\w+$/.test(operation) ? operation.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase()) : operation;

/** Whether a value is a failure with one of some codes: narrows its `code` to them. */
export type ErrorGuard<Code extends string> = (error: unknown) => error is CloudError<Code> & { readonly code: Code };

/**
 * Whether `error` is a {@link CloudError} of one operation with one of these codes. The generated guards
 * (`isGenerateOnceTaskError` and so on) are this with the operation's documented codes.
 */
export function isCloudError<Code extends string>(
  error: unknown,
  operation: string,
  codes: readonly Code[],
): error is CloudError<Code> & { readonly code: Code } {
  return error instanceof CloudError && error.operation === operation && codes.includes(error.code as Code);
}

/** What a thrown value says; anything can be thrown. */
export function messageOf(thrown: unknown): string {
  try {
    const { message } = (thrown ?? {}) as { message?: unknown };
    return typeof message === "string" ? message : String(thrown);
  } catch {
    return "something was thrown that tells nothing";
  }
}
