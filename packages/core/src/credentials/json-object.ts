import { parseJson } from "@cloudseal/core/protocol";

/**
 * Parses a JSON object. Its members are still to be checked.
 *
 * @param what names the text in the error: `the response of https://…`
 * @throws Error that does not quote the text, as that of `JSON.parse` does
 */
export function parseJsonObject(text: string, what: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parseJson(text.replace(/^\uFEFF/, ""));
  } catch {}
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${what} is not a JSON object`);
  return value as Record<string, unknown>;
}
