import type { Page } from "../page.js";
import type { Json } from "../specs/json.js";
import { kindOfCode } from "./kind-of-code.js";
import { quote, todo } from "./todo.js";

/** The documented error codes and statuses. */
export function draftErrors({ errorCodes, statusCodes }: Page): Json {
  return {
    ...(errorCodes.length > 0 && {
      errorCodes: errorCodes.map(({ status, code, message, meaning = "", line, sure }) => {
        const kind = kindOfCode(code, status);
        const item = {
          ...(status !== undefined && { status: Number(status) }),
          code,
          ...(message !== undefined && { message }),
          meaning: todo("TODO", `in your own words: ${quote(meaning)}`, line),
          kind: kind ?? todo("failed", "which kind?", line),
        };
        return sure < 60 ? todo(item, `read with ${sure} % certainty`, line) : item;
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
