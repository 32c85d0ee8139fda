import type { JsonObject } from "../json.js";
import { declared } from "./schemas.js";

/** A string from a query, form, path or header as the type that its schema names; left as it is if it is no such thing. */
export function coerce(document: JsonObject, schema: JsonObject, text: string): unknown {
  const { types } = declared(document, schema);
  if (types.has("string")) return text;
  if ((types.has("integer") || types.has("number")) && /^-?\d{1,20}$/.test(text)) {
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : BigInt(text);
  }
  if (types.has("number") && text.length <= maxDigits && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : text;
  }
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** As in JSON. */
const maxDigits = 1000;
