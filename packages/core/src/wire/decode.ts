import type { Route, Service } from "../service.js";
import { convert, JsonLimitError, parseJson } from "./json.js";

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

/** Whether a body is JSON by its media type, of whatever spelling. */
export const isJson = (contentType = ""): boolean => /^\s*[^;\s]*[/+-]json\s*(;|$)/i.test(contentType);

/** The result of an operation from the parsed body of a success. */
export function decode(route: Route, { result }: Pick<Service<object>, "result">, body: unknown): unknown {
  if (route.returns === "nothing" || (route.optional && body === undefined)) return undefined;
  convert(route, body);
  return result === undefined ? body : (body as Record<string, unknown>)[result];
}
