import { assertSerialisable } from "./assert-serialisable.js";
import type { RetryOptions } from "./client-options.js";
import type { ClientState } from "./client-state.js";
import { CloudError } from "./cloud-error.js";
import { convert, parseBody } from "./decode.js";
import { execute } from "./execute.js";
import type { HttpClient } from "./http-client.js";
import { stringifyJson } from "./json/stringify-json.js";
import { bySpecificity, matchPath } from "./path-template.js";
import type { Route } from "./service.js";
import type { TransportResponse } from "./transport/transport.js";

/**
 * The openapi-fetch client of some routes, on the pipeline of the methods. `data` and `error` are the bodies as on the
 * wire, exact integers in `data` included; an error is one whatever its HTTP status, and then `response.ok` is false.
 * When there is no answer it throws {@link CloudError}. Loads openapi-fetch, which clients do without until then.
 */
export async function createHttpClient<Credentials extends object, Paths extends object>(
  state: ClientState<Credentials>,
  routes: readonly Route[],
): Promise<HttpClient<Paths>> {
  const { default: createFetchClient } = await import("openapi-fetch");
  const { protocol, name: service } = state.service;
  const ordered = [...routes].sort((a, b) => bySpecificity(a.path, b.path));
  return createFetchClient<Paths>({
    Request: LightRequest as unknown as typeof Request,
    querySerializer: (query) => {
      assertSerialisable(query, "query");
      return protocol.serialiseQuery(query);
    },
    bodySerializer: (body) => {
      assertSerialisable(body, "body");
      return stringifyJson(protocol.prepareBody ? protocol.prepareBody(body) : body);
    },
    fetch: async (input) => {
      const request = input as unknown as LightRequest;
      const [path = "", query = ""] = request.url.split("?");
      for (const route of ordered) {
        const parameters = request.method === route.method ? matchPath(pathOf(route), path) : undefined;
        if (!parameters) continue;
        const { response, failure } = await execute(
          state,
          route,
          () => ({
            // A placeholder that was left in place has no value.
            parameters: Object.fromEntries(Object.entries(parameters).filter(([name, value]) => value !== `{${name}}`)),
            query,
            headers: { ...Object.fromEntries(request.headers ?? []), ...route.headers },
            body: request.body ?? "",
          }),
          { signal: request.signal, timeout: request.timeout, retry: request.retry },
        );
        return toResponse(route, response, !failure);
      }
      throw new CloudError({
        vendor: protocol.vendor,
        service,
        operation: `${request.method} ${path}`,
        kind: "invalid",
        message: `no operation ${request.method} ${path}: pass one of ${routes.map((r) => `${r.method} ${pathOf(r)}`).join(", ")}`,
      });
    },
  }) as unknown as HttpClient<Paths>;
}

/** What openapi-fetch needs of a `Request`, without the cost of one. */
class LightRequest {
  readonly url: string;
  declare readonly method: string;
  declare readonly headers?: Headers;
  declare readonly body?: string;
  declare readonly signal?: AbortSignal;
  declare readonly timeout?: number;
  declare readonly retry?: RetryOptions | false;

  constructor(url: string, init: object) {
    Object.assign(this, init);
    this.url = url;
  }
}

/** The path in the service document, where RPC operations, all `POST /`, stand at their names. */
const pathOf = ({ name, path }: Route) => (path === "/" ? `/${name}` : path);

/** The answer as a `Response` whose `json()` is exact. */
function toResponse(route: Route, { status, headers, body }: TransportResponse, ok: boolean): Response {
  const empty = body === "" || status === 204 || status === 205 || status === 304;
  const response = new Response(empty ? null : body, {
    status,
    // openapi-fetch calls `json()` only when it knows a length.
    headers: { ...headers, "content-length": String(empty ? 0 : new TextEncoder().encode(body).length) },
  });
  return Object.defineProperties(response, {
    ok: { value: ok },
    json: { value: async () => convert(ok ? route : {}, parseBody(body)) },
  });
}
