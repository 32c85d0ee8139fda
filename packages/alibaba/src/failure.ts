import type { ErrorKind, TransportResponse } from "@cloudseal/core";
import { type Failure, kindOfStatus } from "@cloudseal/core/protocol";

/**
 * The failure that a response reports: a status outside 2xx with `Code`, `Message`, `RequestId` (or lower-case first
 * letters) in JSON, or the same in XML, which the gateway still speaks at times.
 */
export function failure(response: TransportResponse, body: unknown): Failure | undefined {
  const { status, body: text } = response;
  if (status >= 200 && status < 300) return undefined;
  const members = (typeof body === "object" && body ? body : {}) as Record<string, unknown>;
  const read = (name: string) => {
    const value =
      members[name] ??
      members[name[0]?.toLowerCase() + name.slice(1)] ??
      (text.startsWith("<") ? new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] : undefined);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const code = read("Code");
  if (code === undefined) return undefined;
  return {
    code,
    message: read("Message") ?? code,
    requestId: requestId(response, body) ?? read("RequestId"),
    details: typeof body === "object" ? body : undefined,
    kind: kinds.find(([pattern]) => pattern.test(code))?.[1] ?? kindOfStatus(status),
    retryAfter: millisecondsOf(response.headers["x-acs-retry-after"]),
    expired: /^Invalid(AccessKeyId|SecurityToken)/.test(code) || undefined,
    // The nonce is new: something between has sent the request twice, and the other one may have been processed.
    transient: code === "SignatureNonceUsed" || undefined,
  };
}

/** The id of a request: `RequestId` of the body, or the gateway's header. */
export function requestId({ headers }: TransportResponse, body: unknown): string | undefined {
  const { RequestId: id } = Object(body) as { RequestId?: unknown };
  return typeof id === "string" && id !== "" ? id : headers["x-acs-request-id"];
}

const millisecondsOf = (text = "") => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);

/**
 * The codes that any product's gateway may return, and what services call the same; the first that fits counts. Core repeats a
 * request by the kind: `throttled` always; `server`, and what is `transient`, where the operation is idempotent; after
 * `clock`, and what is `expired`, once with the time or the credentials mended; nothing else.
 */
const kinds: [RegExp, ErrorKind][] = [
  [/Throttling|TooFrequent/, "throttled"],
  [/^(InvalidTimeStamp|IllegalTimestamp)/, "clock"],
  [
    /^(InvalidAccessKeyId|InvalidSecurityToken|SignatureDoesNotMatch|IncompleteSignature|SignatureNonceUsed)/,
    "credentials",
  ],
  [/NoPermission|^Forbidden/, "permission"],
  [/^(ServiceUnavailable|Internal)|InnerError/, "server"],
  [/NotFound|NotExist/, "notFound"],
  [/^(Invalid|Missing|Unsupported)/, "invalid"],
];
