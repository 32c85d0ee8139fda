import type { ErrorKind } from "./cloud-error.js";
import type { Failure } from "./protocol.js";
import type { Route, Service } from "./service.js";
import type { TransportResponse } from "./transport/transport.js";

/** What an answer says of its failure: in the vendor's words first, else by its status; nothing for a success. */
export function classify(
  { protocol, errors }: Pick<Service<object>, "protocol" | "errors">,
  route: Route,
  response: TransportResponse,
  body: unknown,
): Failure | undefined {
  const { status } = response;
  const failure = protocol.failure(response, body);
  if (failure) {
    const { code = "" } = failure;
    return {
      ...failure,
      // Some refuse without a word.
      message: failure.message || code || `HTTP ${status} with an error that says nothing`,
      kind: lookUp(route.errors, code) ?? lookUp(errors, code) ?? failure.kind,
    };
  }
  const found = `HTTP ${status} with a body that is`;
  if (status >= 300 && status < 400)
    return {
      kind: "protocol",
      message: `HTTP ${status}: redirects are not followed (to ${response.headers.location})`,
    };
  if (status < 200 || status > 299) return { kind: kindOfStatus(status), message: `${found} not the vendor's` };
  // An answer without a documented body may have any, but a page comes from somebody else.
  const isWrong = route.noContent ? /^\s*</.test(response.body) : typeof body !== "object" || body === null;
  if (isWrong)
    return {
      kind: "protocol",
      message: `${found} not ${route.noContent ? "the vendor's" : "a JSON object"}`,
      transient: true,
    };
  return undefined;
}

const lookUp = (kinds: Service<object>["errors"], code: string) =>
  kinds && Object.hasOwn(kinds, code) ? kinds[code] : undefined;

/** The kind of a failure of which only the HTTP status is known. */
export function kindOfStatus(status: number): ErrorKind {
  if (status === 401) return "credentials";
  if (status === 403) return "permission";
  if (status === 404) return "notFound";
  if (status === 429) return "throttled";
  if (status >= 500) return "server";
  return status >= 400 ? "invalid" : "protocol";
}
