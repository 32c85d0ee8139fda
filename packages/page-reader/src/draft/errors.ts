import type { Page } from "../page.js";
import { type Json, quote, todo } from "./todo.js";

/** The documented error codes and statuses. */
export function draftErrors({ errorCodes, statusCodes }: Page): Json {
  return {
    ...(errorCodes.length > 0 && {
      errorCodes: errorCodes.map(({ status, code, message, meaning = "", line, confidence }) => {
        const kind = kindOfCode(code, status);
        const item = {
          ...(status !== undefined && { status: Number(status) }),
          code,
          ...(message !== undefined && { message }),
          meaning: todo("TODO", `in your own words: ${quote(meaning)}`, line),
          kind: kind ?? todo("failed", "which kind?", line),
        };
        return confidence < 60 ? todo(item, `read with ${confidence} % confidence`, line) : item;
      }),
    }),
    ...(statusCodes.length > 0 && {
      statusCodes: statusCodes.map(({ status, meaning, line }) => ({
        status: Number(status),
        meaning: todo("TODO", `in your own words: ${quote(meaning)}`, line),
      })),
    }),
  };
}

/** The likely kind of an error code, from its status and its words; nothing when they do not tell. */
export function kindOfCode(code: string, status: string | undefined): string | undefined {
  const [, found] = words.find(([pattern]) => pattern.test(code)) ?? [];
  return found ?? byStatus[status ?? ""] ?? (status?.startsWith("5") ? "server" : undefined);
}

const words: readonly [RegExp, string][] = [
  [/throttl|requestlimit|toomany/i, "throttled"],
  [/quota|limitexceed|exceed/i, "quota"],
  [/nopermission|unauthorizedoperation|forbidden|denied|noauth/i, "permission"],
  [/notfound|notexist/i, "notFound"],
  [/signature|credential|token|authfailure|accesskey/i, "credentials"],
  [/invalid|missing|unknown|unsupported|illegal|malformed/i, "invalid"],
  [/internal|servererror|unavailable/i, "server"],
  [/^failedoperation|operationdenied/i, "failed"],
];

const byStatus: Record<string, string> = {
  400: "invalid",
  401: "credentials",
  403: "permission",
  404: "notFound",
  409: "failed",
  429: "throttled",
};
