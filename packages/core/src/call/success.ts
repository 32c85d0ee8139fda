import type { ErrorKind } from "../errors.js";
import type { Route, Service } from "../service.js";
import type { TransportResponse } from "../transport/transport.js";
import { isJson, type ParsedBody } from "../wire/decode.js";

/** Whether a response is the result that its operation promises; why not, tells `classify`. */
export function isSuccess(
  { protocol, result }: Pick<Service<object>, "protocol" | "result">,
  route: Route,
  response: TransportResponse,
  { value: body, limit }: ParsedBody,
): boolean {
  const { status } = response;
  if (status < 200 || status >= 300) return false;
  if (isOtherwise(route, response)) return true;
  const isEmpty = route.returns === "nothing";
  if (limit !== undefined && !isEmpty) return false;
  const failure = protocol.failure(response, body);
  // Beside a text or bytes, a body in JSON may be no more than that; an error says its code.
  if (failure && !(isRaw(route) && failure.code === undefined)) return false;
  // A response without a documented body may have any, but a page comes from somebody else.
  if (isEmpty) return !/^\s*</.test(response.body);
  if (isRaw(route)) return true;
  return result === undefined ? isResult(route, body) : isObject(body) && isResult(route, body[result]);
}

/** Whether what a method returns is the body as it comes. */
export const isRaw = ({ returns, read }: Route): boolean => returns === "text" || read !== undefined;

/** Whether a success has no JSON in which a failure could stand. */
const isOtherwise = (route: Route, { headers, body }: TransportResponse): boolean =>
  isRaw(route) ? !isJson(headers["content-type"]) : route.optional === true && body === "";

const isResult = ({ returns, optional }: Route, value: unknown): boolean =>
  returns === "any"
    ? optional === true || value !== undefined
    : returns === "list"
      ? Array.isArray(value)
      : isObject(value);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Whether the request was rejected for how it came in, and may succeed if it comes again: too slowly (408), on a connection
 * for another host (421), too early (425).
 */
export const isTransient = (status: number) => status === 408 || status === 421 || status === 425;

/** The kind of a failure of which only the HTTP status is known. */
export function kindOfStatus(status: number): ErrorKind {
  if (status === 401) return "credentials";
  if (status === 403) return "permission";
  if (status === 404) return "notFound";
  if (status === 408) return "timeout";
  if (status === 429) return "throttled";
  if (status >= 500 || isTransient(status)) return "server";
  return status >= 400 ? "invalid" : "protocol";
}
