import type { Route, Service } from "../service.js";
import { JsonLimitError, parseJson } from "./json.js";

/** The body of a response as a value; without one when it is empty or not JSON. */
export interface ParsedBody {
  readonly value?: unknown;
  /** Which limit of JSON it exceeds, so that it was not parsed. */
  readonly limit?: string;
}

export function parseBody(text: string): ParsedBody {
  try {
    // Transports leave a byte order mark out; one of the caller's may not.
    const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return json === "" ? {} : { value: parseJson(json) };
  } catch (error) {
    return error instanceof JsonLimitError ? { limit: error.message } : {};
  }
}

/** Makes the declared conversions in the body of a success, in place: `int64` to `bigint`, for one. */
export function convert(route: Pick<Route, "convert">, body: unknown): unknown {
  for (const [path, type] of route.convert ?? []) convertAt(body, path, type);
  return body;
}

/** The result of an operation from the parsed body of a success. */
export function decode(route: Route, { result }: Pick<Service<object>, "result">, body: unknown): unknown {
  if (route.noContent) return undefined;
  convert(route, body);
  return result === undefined ? body : (body as Record<string, unknown>)[result];
}

function convertAt(holder: unknown, [name, ...path]: readonly string[], type: "bigint" | "string"): void {
  if (typeof holder !== "object" || holder === null || name === undefined) return;
  const members = holder as Record<string, unknown>;
  for (const key of name === "*" ? Object.keys(members) : Object.hasOwn(members, name) ? [name] : []) {
    const value = members[key];
    if (path.length > 0) convertAt(value, path, type);
    else if (typeof value === "number" || typeof value === "bigint")
      members[key] = type === "string" ? String(value) : Number.isInteger(value) ? BigInt(value) : value;
  }
}
