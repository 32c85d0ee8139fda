import type { Middleware } from "openapi-fetch";
import type { ClientOptions } from "./client-options.js";
import { type ClientState, createState } from "./client-state.js";
import { type Client, methods } from "./create-client.js";
import { createHttpClient } from "./create-http-client.js";
import type { HttpClient } from "./http-client.js";
import type { Route, Service } from "./service.js";

/**
 * Makes a client of all operations of a service, with the openapi-fetch client below it as `http`. That one is loaded at
 * its first call, so that who does not use it does not pay for it.
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
    http[method] = async (...args: unknown[]) =>
      ((client ?? (await load())) as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args);
  return http as unknown as HttpClient<Paths>;
}
