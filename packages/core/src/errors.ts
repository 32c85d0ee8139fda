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
  vendor: string;
  service: string;
  operation: string;
  kind: ErrorKind;
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
  cause?: unknown;
}

/** The one error that clients throw. It holds no secret, token or signature. */
export class CloudError<Code extends string = string> extends SharedError {
  static override readonly cloudseal: string = "CloudError";
  declare readonly vendor: string;
  declare readonly service: string;
  declare readonly operation: string;
  declare readonly kind: ErrorKind;
  declare readonly status: number | undefined;
  declare readonly code: Code | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryable: boolean;
  declare readonly attempts: number;
  declare readonly retryAfter: number | undefined;

  constructor({ message, cause, ...facts }: CloudErrorFields<Code>) {
    super(message, cause);
    Object.assign(this, facts);
    this.retryable ??= false;
    this.attempts ??= 0;
  }

  /** All fields, the message included, for structured logs. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}

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
