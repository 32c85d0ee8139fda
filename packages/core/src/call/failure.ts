import type { Failure } from "../protocol.js";
import type { Route, Service } from "../service.js";
import type { TransportResponse } from "../transport/transport.js";
import type { ParsedBody } from "../wire/decode.js";
import { isObject, isRaw, isSuccess, isTransient, kindOfStatus } from "./success.js";

/** What a response says of its failure: in the vendor's words first, else by its status; nothing for a success. */
export function classify(
  service: Pick<Service<object>, "protocol" | "errors" | "result">,
  route: Route,
  response: TransportResponse,
  parsed: ParsedBody,
): Failure | undefined {
  if (isSuccess(service, route, response, parsed)) return undefined;
  const { status } = response;
  const { value: body, limit } = parsed;
  const isOk = status >= 200 && status < 300;
  if (isOk && limit !== undefined && route.returns !== "nothing")
    return { kind: "protocol", message: `HTTP ${status} with ${limit}` };
  const failure = service.protocol.failure(response, body);
  if (failure && !(isOk && isRaw(route) && failure.code === undefined)) {
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
  if (!isOk) return { kind: kindOfStatus(status), message: `${found} not the vendor's` };
  return { kind: "protocol", message: `${found} ${notTheResult(route, service.result, body)}`, transient: true };
}

function notTheResult(route: Route, result: string | undefined, body: unknown): string {
  if (route.returns === "nothing") return "not the vendor's";
  if (result === undefined) return `not ${wanted(route, "a JSON ")}`;
  return isObject(body) ? `without ${wanted(route, "an ")} ${result}` : "not a JSON object";
}

const wanted = ({ returns }: Route, article: string): string =>
  returns === "any" ? "JSON" : returns === "list" ? `${article.replace("an ", "a ")}list` : `${article}object`;

const lookUp = (kinds: Service<object>["errors"], code: string) =>
  kinds && Object.hasOwn(kinds, code) ? kinds[code] : undefined;
