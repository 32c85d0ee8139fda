import type { Client as FetchClient, FetchOptions, Middleware, ParseAs, ParseAsResponse } from "openapi-fetch";
import { type ByAction, type ByPath, type CallAny, callAny } from "./any-operation.js";
import { execute } from "./call/call.js";
import { type ClientState, createState } from "./call/state.js";
import { type Client, type Item, methods } from "./client.js";
import { CloudError, messageOf } from "./errors.js";
import { nearest } from "./nearest.js";
import type { ClientOptions, RetryOptions } from "./options.js";
import type { Route, Service, TypedRoute } from "./service.js";
import type { TransportResponse } from "./transport/transport.js";
import { assertSerialisable } from "./wire/assert-serialisable.js";
import { parseBody } from "./wire/decode.js";
import { addHeaders, headerValue } from "./wire/headers.js";
import { convert, stringifyJson } from "./wire/json.js";
import { bySpecificity, matchPath } from "./wire/path-template.js";
import { textOf } from "./wire/plain-data.js";

/**
 * Makes a client of all operations of a service, with the openapi-fetch client below it as `http`. That one is loaded at
 * its first call, so that programs which do not use it do not load it.
 */
export function createClientWithHttp<Credentials extends object, Routes extends object, Paths extends object>(
  service: Service<Credentials>,
  routes: Routes,
  options: ClientOptions<Credentials> = {},
): Client<Routes> & { readonly call: CallAny<ByAction | ByPath>; readonly http: HttpClient<Paths> } {
  const state = createState(service, options);
  // Where the routes are a module's, there are guards among them.
  const items = Object.entries<Item>(routes as Record<string, Item>).filter(([, item]) => typeof item === "object");
  const calls = items.flatMap(([, item]) => ("method" in item ? item : []));
  return Object.assign(methods<Credentials, Routes>(state, items), {
    call: callAny(state),
    http: lazyHttp<Credentials, Paths>(state, calls),
  });
}

/**
 * The routes, waiters and pagers of a service from the text in which its built package has them: JSON, in which waiters and
 * pagers name their route. It is parsed when the first client is made.
 *
 * @param functions what waiters, pagers and some routes do their work with, by the names that stand in their place
 */
export function unpackRoutes(text: string, functions: Readonly<Record<string, unknown>> = {}): () => object {
  let items: Record<string, Record<string, unknown>> | undefined;
  return () => {
    if (items) return items;
    items = JSON.parse(text) as Record<string, Record<string, unknown>>;
    for (const item of Object.values(items)) {
      if (typeof item.route === "string") item.route = items[item.route];
      for (const member of ["wait", "paginate", "read", "style", "encode"])
        if (typeof item[member] === "string") item[member] = functions[item[member]];
    }
    return items;
  };
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
      const checked = checkedInit(state, routes, String(verb).toUpperCase(), String(path), init);
      const known = (client ?? (await load())) as unknown as Record<string, (...args: unknown[]) => unknown>;
      return known[method]?.(...(method === "request" ? [verb] : []), path, checked);
    };
  return http as unknown as HttpClient<Paths>;
}

interface Init {
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly body?: unknown;
  readonly headers?: unknown;
}

/**
 * The options of a call by `http`, with paths and headers as text: openapi-fetch would throw errors of the platform for what
 * cannot be sent, or send it as `[object Object]`.
 *
 * @throws CloudError that names what cannot be sent
 */
function checkedInit<Credentials extends object>(
  { service }: ClientState<Credentials>,
  routes: readonly Route[],
  method: string,
  path: string,
  given: unknown,
): object | undefined {
  const route = routes.find((route) => route.method === method && pathOf(route) === path);
  if ((given === undefined || given === null) && !route?.constants) return undefined;
  try {
    const { params = {}, body, headers } = (given ?? {}) as Init;
    assertSerialisable(params.query, "query");
    // The encoder of bytes looks at them itself.
    if (!route?.binary) assertSerialisable(body, "body");
    const isThere = ([, value]: [string, unknown]) => value !== undefined && value !== null;
    const texts = (place: string, textOf: (value: unknown, name: string) => string) =>
      Object.fromEntries(
        Object.entries(written(place) ?? {})
          .filter(isThere)
          .map(([name, value]) => [name, textOf(value, `${place}.${name}`)]),
      );
    const written = (place: string) =>
      route?.style && params[place] ? route.style(route, params[place]).values : params[place];
    const styled = written("query");
    const query = styled || route?.constants ? { query: { ...styled, ...route?.constants } } : {};
    const checked = { ...params, ...query, path: texts("path", pathText), header: texts("header", headerValue) };
    return {
      ...(given as object),
      params: checked,
      // It goes to the route's own encoder as it is.
      ...(route?.encode && { bodySerializer: (body: unknown) => body }),
      ...(headers !== undefined && headers !== null && { headers: headerTexts(headers) }),
    };
  } catch (cause) {
    throw invalid(service, route?.name ?? `${method} ${path}`, messageOf(cause), cause);
  }
}

function pathText(value: unknown, name: string): string {
  assertSerialisable(value, name);
  return textOf(value, name);
}

/** Headers in any form in which `fetch` takes them, checked. */
function headerTexts(given: unknown): Record<string, string> {
  const isList = given instanceof Headers || Array.isArray(given);
  if (!isList && Object.prototype.toString.call(given) !== "[object Object]")
    throw new TypeError('headers are not a plain object: pass one such as { "x-name": "value" }');
  const entries: [string, unknown][] = isList
    ? [...(given as Iterable<[string, unknown]>)]
    : Object.entries(given as object);
  const headers: Record<string, string> = {};
  for (const [name, value] of entries) {
    if (value === undefined || value === null) continue;
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const what = `header ${JSON.stringify(name)}`;
    addHeaders(headers, { [name]: list.map((item) => headerValue(item, what)).join(", ") }, []);
  }
  return headers;
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
  const { default: loaded } = await import("openapi-fetch");
  // Node gives all of a CommonJS module as its default.
  const { default: createFetchClient = loaded } = loaded as typeof loaded & { default?: typeof loaded };
  const { protocol } = state.service;
  const ordered = [...routes].sort((a, b) => bySpecificity(a.path, b.path));
  // Of an RPC service no path has a placeholder: each of a thousand operations is found at once.
  const literal = new Map(ordered.map((route) => [`${route.method} ${pathOf(route)}`, route]));
  return createFetchClient<Paths>({
    Request: LightRequest as unknown as typeof Request,
    querySerializer: (query) => protocol.serialiseQuery(query),
    bodySerializer: (body) => stringifyJson(protocol.prepareBody ? protocol.prepareBody(body) : body),
    fetch: (request) => send(state, { ordered, literal }, request as unknown as LightRequest),
  }) as unknown as HttpClient<Paths>;
}

async function send<Credentials extends object>(
  state: ClientState<Credentials>,
  routes: { readonly ordered: readonly Route[]; readonly literal: ReadonlyMap<string, Route> },
  { method, url, headers, body = "", ...call }: LightRequest,
): Promise<Response> {
  const [path = "", query = ""] = url.split("?");
  const given = `${method} ${path}`;
  const direct = routes.literal.get(given);
  for (const route of direct ? [direct] : routes.ordered) {
    const found = method === route.method ? matchPath(pathOf(route), path) : undefined;
    if (!found) continue;
    // A placeholder that was left in place has no value.
    const values = Object.entries(found).filter(([name, value]) => value !== `{${name}}`);
    // A middleware may have put a plain object in the place of the headers.
    const entries = headers && Symbol.iterator in headers ? headers : Object.entries(headers ?? {});
    const { "content-type": type, ...more } = Object.fromEntries(entries) as Record<string, string>;
    const encode = () => {
      if (typeof body === "string") return { body, type };
      if (!route.encode) return { body: stringifyJson(body), type };
      const styled = route.style?.(route, body) ?? { values: body };
      return route.encode(styled.values, route, state.service.protocol);
    };
    const input = () => {
      const { body, type } = encode();
      const headers = { ...(type !== undefined && { "content-type": type }), ...route.headers };
      return { parameters: Object.fromEntries(values), query, headers, body };
    };
    const { signal, timeout, attemptTimeout, idempotent, retry } = call;
    const options = { signal, timeout, attemptTimeout, idempotent, retry, headers: more };
    const { response, failure } = await execute(state, route, input, options);
    // A status that no Response can have.
    if (failure && (response.status < 200 || response.status > 599)) throw failure;
    return toResponse(route, response, !failure);
  }
  const nameOf = (route: Route) => `${route.method} ${pathOf(route)}`;
  const known = routes.ordered.map(nameOf);
  // Another method of a path that is there, else what is spelled most alike.
  const onPath = routes.ordered.filter((route) => matchPath(pathOf(route), path)).map(nameOf);
  const meant = onPath.length > 0 ? onPath.join(" or ") : nearest(given, known);
  // Of hundreds, all would be no help.
  const some =
    known.length > 10 ? `${known.slice(0, 10).join(", ")}, or of ${known.length - 10} others` : known.join(", ");
  const there = meant === undefined ? `pass one of ${some}` : `did you mean ${meant}?`;
  throw invalid(state.service, given, `no operation ${given}: ${there}`);
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
  declare readonly body?: string | Record<string, unknown>;
  declare readonly signal?: AbortSignal;
  declare readonly timeout?: number;
  declare readonly attemptTimeout?: number;
  declare readonly idempotent?: boolean;
  declare readonly retry?: RetryOptions | false;

  constructor(url: string, init: object) {
    Object.assign(this, init);
    this.url = url;
  }
}

/** The path in the service document, where RPC operations, all `POST /`, stand at their names. */
const pathOf = ({ name, path }: Route) => (path === "/" ? `/${name}` : path);

/** The response as a `Response` whose `json()` is exact. */
function toResponse(route: Route, { status, headers, body, stream }: TransportResponse, ok: boolean): Response {
  if (stream) return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>, { status, headers });
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

/**
 * The paths of some operations, as openapi-typescript would have them. Extend it by an interface: of that the compiler knows
 * the members once and for all, which takes a fifth of the time where there are hundreds.
 */
export type PathsOf<Routes> = {
  // Operations at one path are one member, with the union of their names as `Name`.
  [Name in keyof Routes as PathOf<Routes[Name]>]: PathItem<Routes[Name]>;
};

type PathOf<Item> = Item extends TypedRoute<never, unknown, infer Paths> ? keyof Paths : never;

/** All methods of a path: what fits each of the functions fits the intersection of their parameters. */
type PathItem<Item> = (
  Item extends TypedRoute<never, unknown, infer Paths>
    ? (methods: Paths[keyof Paths]) => void
    : never
) extends (methods: infer Methods) => void
  ? Methods
  : never;

/**
 * openapi-fetch's client with bodies of exactly the documented types. Its own maps over them, for members that are read or
 * written only, and makes objects with the methods of a text of open value lists (`"A" | (string & {})`).
 */
export type HttpClient<Paths extends object> = Pick<FetchClient<Paths>, "use" | "eject"> & {
  request<Method extends HttpMethod, Path extends PathsWith<Paths, Method>, As extends ParseAs = "json">(
    method: Method,
    path: Path,
    ...options: Options<OperationAt<Paths, Path, Method>, As>
  ): Promise<FetchResult<OperationAt<Paths, Path, Method>, As>>;
} & {
  [Method in HttpMethod as Uppercase<Method>]: <Path extends PathsWith<Paths, Method>, As extends ParseAs = "json">(
    path: Path,
    ...options: Options<OperationAt<Paths, Path, Method>, As>
  ) => Promise<FetchResult<OperationAt<Paths, Path, Method>, As>>;
};

type OperationAt<Paths, Path extends keyof Paths, Method extends HttpMethod> = Paths[Path] extends {
  [M in Method]: infer Operation;
}
  ? Operation
  : never;

type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

type PathsWith<Paths, Method extends HttpMethod> = keyof {
  [Path in keyof Paths as Paths[Path] extends { [M in Method]: unknown } ? Path : never]: Paths[Path];
};

type Options<Operation, As> =
  Record<never, never> extends CallOptions<Operation, As>
    ? [(CallOptions<Operation, As> & Record<string, unknown>)?]
    : [CallOptions<Operation, As> & Record<string, unknown>];

type CallOptions<Operation, As> = Omit<FetchOptions<Operation>, "body" | "parseAs"> &
  BodyOption<Operation> & { parseAs?: As };

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : { body?: never };

type FetchResult<Operation, As> = Operation extends { responses: infer Responses }
  ?
      | {
          data: ParseAsResponse<BodyOf<Responses, Success<keyof Responses>>, { parseAs: As }>;
          error?: never;
          response: Response;
        }
      | {
          data?: never;
          error: BodyOf<Responses, Exclude<keyof Responses, Success<keyof Responses>>>;
          response: Response;
        }
  : never;

type Success<Status> = Status extends string | number ? (`${Status}` extends `2${string}` ? Status : never) : never;

/** The bodies at some statuses, `undefined` where there is none. */
type BodyOf<Responses, Status extends keyof Responses> = {
  [S in Status]: Responses[S] extends { content: infer Content } ? Content[keyof Content] : undefined;
}[Status];
