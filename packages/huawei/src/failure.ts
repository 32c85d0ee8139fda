import { type ErrorKind, type Failure, kindOfStatus, type TransportResponse, utcTime } from "@cloudseal/core";

/**
 * The failure that an answer reports: a status outside 2xx with `error_code`/`error_msg`, `errorCode`/`errorMsg` or
 * `code`/`message`, at the top of the body or one level below.
 */
export function failure(response: TransportResponse, body: unknown): Failure | undefined {
  const { status } = response;
  if ((status >= 200 && status < 300) || typeof body !== "object" || body === null) return undefined;
  for (const members of [body, ...Object.values(body).slice(0, 100)] as Record<string, unknown>[])
    for (const [codeName, messageName] of names) {
      const { [codeName]: code, [messageName]: message = code } = members ?? {};
      if (typeof code !== "string" && typeof code !== "number") continue;
      const { headers } = response;
      const { request_id: id } = body as { request_id?: unknown };
      const requestId =
        headers["x-request-id"] ?? headers["x-iam-trace-id"] ?? (typeof id === "string" ? id : undefined);
      const text = typeof message === "string" ? message : String(code);
      const kind = kindOf(status, String(code), text);
      return {
        code: String(code),
        message: text,
        requestId,
        kind,
        serverTime: serverTimeIn(text),
        expired: (kind === "credentials" && /token|ak not exist/i.test(text)) || undefined,
      };
    }
  return undefined;
}

/**
 * The gateway's clock, in the one form in which it quotes it when it rejects an old signature:
 * `signature expired, signature time:20211217T064303Z,server time:20211217T065804Z`.
 */
function serverTimeIn(message: string): number | undefined {
  const parts = /\bserver time: ?(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?!\w)/.exec(message)?.slice(1);
  return parts && utcTime(parts);
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
