import type { ErrorKind } from "../errors.js";
import type { Failure } from "../protocol.js";
import type { Route, Service } from "../service.js";
import type { TransportResponse } from "../transport/transport.js";
import { isJson, type ParsedBody } from "../wire/decode.js";

/** What a response says of its failure: in the vendor's words first, else by its status; nothing for a success. */
export function classify(
  service: Pick<Service<object>, "protocol" | "errors" | "result">,
  route: Route,
  response: TransportResponse,
  { value: body, limit }: ParsedBody,
): Failure | undefined {
  const { status } = response;
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && isOtherwise(route, response)) return undefined;
  if (isSuccess && limit !== undefined && route.returns !== "nothing")
    return { kind: "protocol", message: `HTTP ${status} with ${limit}` };
  const failure = service.protocol.failure(response, body);
  // Beside a text or bytes, a body in JSON may be no more than that; an error says its code.
  if (failure && !(isSuccess && isRaw(route) && failure.code === undefined)) {
    const { code = "" } = failure;
    return {
      ...failure,
      // Some say nothing more.
      message: failure.message || code || `HTTP ${status} with an error that says nothing`,
      kind: lookUp(route.errors, code) ?? lookUp(service.errors, code) ?? failure.kind,
      transient: failure.transient || isTransient(status) || undefined,
    };
  }
  const found = `HTTP ${status} with a body that is`;
  if (status >= 300 && status < 400)
    return {
      kind: "protocol",
      message: `HTTP ${status}: redirects are not followed (to ${response.headers.location})`,
    };
  if (!isSuccess) return { kind: kindOfStatus(status), message: `${found} not the vendor's` };
  const wrong = route.returns === "nothing" ? pageInstead(response) : notTheResult(route, service.result, body);
  return wrong === undefined ? undefined : { kind: "protocol", message: `${found} ${wrong}`, transient: true };
}

/** A response without a documented body may have any, but a page comes from somebody else. */
const pageInstead = ({ body }: TransportResponse) => (/^\s*</.test(body) ? "not the vendor's" : undefined);

/** Whether what a method returns is the body as it comes. */
const isRaw = ({ returns, read }: Route) => returns === "text" || read !== undefined;

/** Whether a success has no JSON in which a failure could stand. */
const isOtherwise = (route: Route, { headers, body }: TransportResponse): boolean =>
  isRaw(route) ? !isJson(headers["content-type"]) : route.optional === true && body === "";

function notTheResult(route: Route, result: string | undefined, body: unknown): string | undefined {
  if (isRaw(route)) return undefined;
  if (result === undefined) return isResult(route, body) ? undefined : `not ${wanted(route, "a JSON ")}`;
  if (!isObject(body)) return "not a JSON object";
  return isResult(route, body[result]) ? undefined : `without ${wanted(route, "an ")} ${result}`;
}

const isResult = ({ returns, optional }: Route, value: unknown): boolean =>
  returns === "any"
    ? optional === true || value !== undefined
    : returns === "list"
      ? Array.isArray(value)
      : isObject(value);

const wanted = ({ returns }: Route, article: string): string =>
  returns === "any" ? "JSON" : returns === "list" ? `${article.replace("an ", "a ")}list` : `${article}object`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const lookUp = (kinds: Service<object>["errors"], code: string) =>
  kinds && Object.hasOwn(kinds, code) ? kinds[code] : undefined;

/**
 * Whether the request was rejected for how it came in, and may succeed if it comes again: too slowly (408), on a connection
 * for another host (421), too early (425).
 */
const isTransient = (status: number) => status === 408 || status === 421 || status === 425;

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
