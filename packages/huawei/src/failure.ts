import { type ErrorKind, type Failure, kindOfStatus, type TransportResponse } from "@cloudseal/core";

/**
 * The failure that an answer reports: a status outside 2xx with `error_code`/`error_msg`, `errorCode`/`errorMsg` or
 * `code`/`message`, at the top of the body or one level below.
 */
export function failure(response: TransportResponse, body: unknown): Failure | undefined {
  const { status } = response;
  if ((status >= 200 && status < 300) || typeof body !== "object" || body === null) return undefined;
  for (const members of [body, ...Object.values(body)] as Record<string, unknown>[])
    for (const [codeName, messageName] of names) {
      const { [codeName]: code, [messageName]: message = code } = members ?? {};
      if (typeof code !== "string" && typeof code !== "number") continue;
      const { headers } = response;
      const requestId =
        headers["x-request-id"] ?? headers["x-iam-trace-id"] ?? (body as { request_id?: string }).request_id;
      return {
        code: String(code),
        message: String(message),
        requestId,
        kind: kindOf(status, String(code), String(message)),
      };
    }
  return undefined;
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

const kinds: [RegExp, ErrorKind][] = [
  [/^APIG(W)?\.0308$/, "throttled"],
  [/^(APIG(W)?\.030[23]$|PDP5\.)/, "permission"],
  [/^APIG(W)?\.0101$/, "notFound"],
  [/^APIG(W)?\.020/, "server"],
];
