import type { ErrorKind, TransportResponse } from "@cloudseal/core";
import { type Failure, kindOfStatus } from "@cloudseal/core/protocol";

/** The failure that a response reports: `Response.Error`, which comes with HTTP 200. */
export function failure(answer: TransportResponse, body: unknown): Failure | undefined {
  const { status } = answer;
  const response = (body as { Response?: unknown } | undefined)?.Response;
  const isSuccess = status >= 200 && status < 300;
  if (!isObject(response)) return isSuccess ? malformed(status, "has no object Response") : undefined;
  const { Error: error } = response;
  if (error === undefined || error === null) return undefined;
  if (!isObject(error)) return isSuccess ? malformed(status, "has a Response.Error that is not an object") : undefined;
  const code = textOf(error.Code) ?? "";
  return {
    code,
    message: textOf(error.Message) ?? code,
    requestId: requestId(answer, body),
    details: error,
    kind: kinds.find(([pattern]) => pattern.test(code))?.[1] ?? kindOfStatus(status === 200 ? 400 : status),
    expired: code === "AuthFailure.TokenFailure" || undefined,
    // The service is still at work on it and says to try again.
    transient: code === "InvalidParameter.RequestTimeout" || undefined,
  };
}

/** The id of a request: `Response.RequestId` of the body, whatever it reports. */
export function requestId(_: TransportResponse, body: unknown): string | undefined {
  const { RequestId: id } = Object((body as { Response?: unknown } | undefined)?.Response) as { RequestId?: unknown };
  return typeof id === "string" ? id : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

const malformed = (status: number, found: string): Failure => ({
  kind: "protocol",
  message: `HTTP ${status} with a body that ${found}`,
  transient: true,
});

/**
 * The codes that any product may return; second-level codes are open. The first that fits counts. Core repeats a
 * request by the kind: `throttled` always; `server`, and what is `transient`, where the operation is idempotent; after
 * `clock`, and what is `expired`, once with the time or the credentials mended; nothing else.
 */
const kinds: [RegExp, ErrorKind][] = [
  [/^RequestLimitExceeded/, "throttled"],
  [/^LimitExceeded/, "quota"],
  [/^AuthFailure\.SignatureExpire/, "clock"],
  [/^(AuthFailure\.)?UnauthorizedOperation/, "permission"],
  [/^AuthFailure/, "credentials"],
  [/^(InternalError|ServiceUnavailable|ResourceUnavailable)/, "server"],
  [/^ResourceNotFound/, "notFound"],
  [/^(FailedOperation|ResourceInUse|OperationDenied|ResourceInsufficient)/, "failed"],
];
