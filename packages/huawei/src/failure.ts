import type { ErrorKind, TransportResponse } from "@cloudseal/core";
import { type Failure, kindOfStatus, utcTime } from "@cloudseal/core/protocol";

/**
 * The failure that a response reports: `error_code` and `error_msg`, or `errorCode` and `errorMsg`, whatever the status;
 * outside 2xx also `code` and `message`, and each of them one level below the top of the body.
 */
export function failure(response: TransportResponse, body: unknown): Failure | undefined {
  const { status } = response;
  if (typeof body !== "object" || body === null) return undefined;
  // Within a success a code alone may be a member of the result; the vendor's own pair is none.
  const isSuccess = status >= 200 && status < 300;
  const places = isSuccess ? [body] : [body, ...Object.values(body).slice(0, 100)];
  for (const members of places) {
    const found = pairIn(Object(members), isSuccess);
    if (found)
      return { ...failureOf(isSuccess ? 400 : status, found), requestId: requestId(response, body), details: body };
  }
  return undefined;
}

function pairIn(members: Record<string, unknown>, isSuccess: boolean): { code: string; message: string } | undefined {
  for (const [codeName, messageName] of isSuccess ? names.slice(0, 2) : names) {
    const { [codeName]: code, [messageName]: message = isSuccess ? undefined : code } = members;
    if (isSuccess && typeof message !== "string") continue;
    if (typeof code !== "string" && typeof code !== "number") continue;
    return { code: String(code), message: typeof message === "string" ? message : String(code) };
  }
  return undefined;
}

function failureOf(status: number, { code, message }: { code: string; message: string }): Failure {
  const kind = kindOf(status, code, message);
  const expired = (kind === "credentials" && /token|ak not exist/i.test(message)) || undefined;
  return { code, message, kind, serverTime: serverTimeIn(message), expired };
}

/** The id of a request: a header of the gateway or of IAM, or `request_id` of the body. */
export function requestId({ headers }: TransportResponse, body: unknown): string | undefined {
  const { request_id: id } = Object(body) as { request_id?: unknown };
  return headers["x-request-id"] ?? headers["x-iam-trace-id"] ?? (typeof id === "string" ? id : undefined);
}

/**
 * The gateway's clock, in the one form in which it quotes it when it rejects an old signature:
 * `signature expired, signature time:20211217T064303Z,server time:20211217T065804Z`.
 */
function serverTimeIn(message: string): number | undefined {
  const parts = /\bserver time: ?(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?!\w)/.exec(message)?.slice(1);
  const time = parts ? utcTime(parts) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

const names = [
  ["error_code", "error_msg"],
  ["errorCode", "errorMsg"],
  ["code", "message"],
] as const;

/** One code, APIGW.0301, stands for all that can be wrong with a signature or token; its message tells which. */
function kindOf(status: number, code: string, message: string): ErrorKind {
  if (/^APIG(W)?\.0301$/.test(code)) return /signature expired|server time/.test(message) ? "clock" : "credentials";
  return kinds.find(([pattern]) => pattern.test(code))?.[1] ?? kindOfStatus(status);
}

/**
 * The codes that any product's gateway may return; the first that fits counts. Core repeats a
 * request by the kind: `throttled` always; `server`, and what is `transient`, where the operation is idempotent; after
 * `clock`, and what is `expired`, once with the time or the credentials mended; nothing else.
 */
const kinds: [RegExp, ErrorKind][] = [
  [/^APIG(W)?\.0308$/, "throttled"],
  [/^(APIG(W)?\.030[23]$|PDP5\.)/, "permission"],
  [/^APIG(W)?\.0101$/, "notFound"],
  [/^APIG(W)?\.020/, "server"],
];
