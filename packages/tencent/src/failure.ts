import { type ErrorKind, type Failure, kindOfStatus, type TransportResponse } from "@cloudseal/core";

/** The failure that an answer reports: `Response.Error`, which comes with HTTP 200. */
export function failure({ status }: TransportResponse, body: unknown): Failure | undefined {
  const response = (body as { Response?: unknown } | undefined)?.Response;
  if (typeof response !== "object" || response === null)
    return status === 200
      ? { kind: "protocol", message: "HTTP 200 with a body that has no Response", transient: true }
      : undefined;
  const { Error: error, RequestId: requestId } = response as {
    Error?: { Code?: unknown; Message?: unknown };
    RequestId?: unknown;
  };
  if (!error) return undefined;
  const code = String(error.Code ?? "");
  return {
    code,
    message: String(error.Message ?? code),
    requestId: typeof requestId === "string" ? requestId : undefined,
    kind: kinds.find(([pattern]) => pattern.test(code))?.[1] ?? kindOfStatus(status === 200 ? 400 : status),
    expired: code === "AuthFailure.TokenFailure" || undefined,
    // The service is still at work on it and says to ask again.
    transient: code === "InvalidParameter.RequestTimeout" || undefined,
  };
}

/** The codes that any product may answer; second-level codes are open. The first that fits counts. */
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
