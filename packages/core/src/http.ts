import type { Middleware } from "openapi-fetch";
import { assertSerialisable } from "./assert-serialisable.js";
import { execute } from "./call/call.js";
import { type ClientState, createState } from "./call/state.js";
import { CloudError } from "./cloud-error.js";
import { type Client, methods } from "./create-client.js";
import { convert, parseBody } from "./decode.js";
import type { HttpClient } from "./http-client.js";
import { stringifyJson } from "./json/json.js";
import { messageOf } from "./message-of.js";
import type { ClientOptions, RetryOptions } from "./options.js";
import { bySpecificity, matchPath } from "./path-template.js";
import type { Route, Service } from "./service.js";
import type { TransportResponse } from "./transport/transport.js";
import { headerValue } from "./wire/headers.js";

/**
 * Makes a client of all operations of a service, with the openapi-fetch client below it as `http`. That one is loaded at
 * its first call, so that programs which do not use it do not load it.
 */
export function createClientWithHttp<Credentials extends object, Routes extends object, Paths extends object>(
  service: Service<Credentials>,
  routes: Routes,
  options: ClientOptions<Credentials> = {},
): Client<Routes> & { readonly http: HttpClient<Paths> } {
  const state = createState(service, options);
  const calls = Object.values(routes).filter((item): item is Route => "method" in item);
  return Object.assign(methods(state, routes), { http: lazyHttp<Credentials, Paths>(state, calls) });
}

function lazyHttp<Credentials extends object, Paths extends object>(
  state: ClientState<Credentials>,
  routes: readonly Route[],
): HttpClient<Paths> {
  const middlewares: Middleware[] = [];
  let client: HttpClient<Paths> | undefined;
  const load = async () => {
    const loaded = await createHttpClient<Credentials, Paths>(state, routes);
    if (!client) {
      client = loaded;
      client.use(...middlewares);
    }
    return client;
  };
  const change = (method: "use" | "eject", changed: Middleware[]) => {
    for (const item of changed) {
      if (typeof item !== "object" || item === null)
        throw new TypeError("a middleware is an object with onRequest, onResponse or onError");
      const index = middlewares.indexOf(item);
      if (method === "use") middlewares.push(item);
      else if (index >= 0) middlewares.splice(index, 1);
    }
    client?.[method](...changed);
  };
  const http: Record<string, unknown> = {
    use: (...changed: Middleware[]) => change("use", changed),
    eject: (...changed: Middleware[]) => change("eject", changed),
  };
  for (const method of ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"])
    http[method] = async (...args: unknown[]) => {
      const [verb, path, init] = method === "request" ? args : [method, ...args];
      assertInit(state, routes, String(verb).toUpperCase(), String(path), init);
      return ((client ?? (await load())) as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(
        ...args,
      );
    };
  return http as unknown as HttpClient<Paths>;
}

interface Init {
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly body?: unknown;
}

/** openapi-fetch would throw errors of the platform for what cannot be sent, or none. */
function assertInit<Credentials extends object>(
  { service }: ClientState<Credentials>,
  routes: readonly Route[],
  method: string,
  path: string,
  init: unknown,
): void {
  const { params = {}, body } = (init ?? {}) as Init;
  try {
    for (const place of ["path", "query", "header", "cookie"]) assertSerialisable(params[place], place);
    for (const [name, value] of Object.entries(params.header ?? {}))
      if (value !== undefined && value !== null) headerValue(value, `header.${name}`);
    assertSerialisable(body, "body");
  } catch (cause) {
    const route = routes.find((route) => route.method === method && pathOf(route) === path);
    throw invalid(service, route?.name ?? `${method} ${path}`, messageOf(cause), cause);
  }
}

/**
 * The openapi-fetch client of some routes, on the pipeline of the methods. `data` and `error` are the bodies as on the
 * wire, exact integers in `data` included; an error is one whatever its HTTP status, and then `response.ok` is false.
 * When there is no response it throws {@link CloudError}. Loads openapi-fetch.
 */
async function createHttpClient<Credentials extends object, Paths extends object>(
  state: ClientState<Credentials>,
  routes: readonly Route[],
): Promise<HttpClient<Paths>> {
  const { default: createFetchClient } = await import("openapi-fetch");
  const { protocol } = state.service;
  const ordered = [...routes].sort((a, b) => bySpecificity(a.path, b.path));
  return createFetchClient<Paths>({
    Request: LightRequest as unknown as typeof Request,
    querySerializer: (query) => protocol.serialiseQuery(query),
    bodySerializer: (body) => stringifyJson(protocol.prepareBody ? protocol.prepareBody(body) : body),
    fetch: (request) => send(state, ordered, request as unknown as LightRequest),
  }) as unknown as HttpClient<Paths>;
}

async function send<Credentials extends object>(
  state: ClientState<Credentials>,
  routes: readonly Route[],
  { method, url, headers, body = "", ...call }: LightRequest,
): Promise<Response> {
  const [path = "", query = ""] = url.split("?");
  for (const route of routes) {
    const found = method === route.method ? matchPath(pathOf(route), path) : undefined;
    if (!found) continue;
    // A placeholder that was left in place has no value.
    const given = Object.entries(found).filter(([name, value]) => value !== `{${name}}`);
    const { "content-type": type, ...more } = Object.fromEntries(headers ?? []) as Record<string, string>;
    const input = {
      parameters: Object.fromEntries(given),
      query,
      headers: { ...(type !== undefined && { "content-type": type }), ...route.headers },
      body,
    };
    const { signal, timeout, retry } = call;
    const { response, failure } = await execute(state, route, () => input, { signal, timeout, retry, headers: more });
    return toResponse(route, response, !failure);
  }
  const known = routes.map((route) => `${route.method} ${pathOf(route)}`).join(", ");
  throw invalid(state.service, `${method} ${path}`, `no operation ${method} ${path}: pass one of ${known}`);
}

const invalid = (
  service: Pick<Service<never>, "name"> & { protocol: { vendor: string } },
  operation: string,
  message: string,
  cause?: unknown,
) =>
  new CloudError({
    vendor: service.protocol.vendor,
    service: service.name,
    operation,
    kind: "invalid",
    message,
    cause,
  });

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

/** The response as a `Response` whose `json()` is exact. */
function toResponse(route: Route, { status, headers, body }: TransportResponse, ok: boolean): Response {
  const empty = body === "" || status === 204 || status === 205 || status === 304;
  const response = new Response(empty ? null : body, {
    status,
    // openapi-fetch calls `json()` only when it knows a length.
    headers: { ...headers, "content-length": String(empty ? 0 : new TextEncoder().encode(body).length) },
  });
  return Object.defineProperties(response, {
    ok: { value: ok },
    json: { value: async () => convert(ok ? route : {}, parseBody(body).value) },
  });
}
