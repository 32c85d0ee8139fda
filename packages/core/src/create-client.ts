import type { CallOptions, ClientOptions } from "./client-options.js";
import { type ClientState, createState } from "./client-state.js";
import { decode } from "./decode.js";
import { execute } from "./execute.js";
import { serialise } from "./serialise.js";
import type { Route, Service } from "./service.js";

/** An operation as a method. */
export type Method<Input, Output> = object extends Input
  ? (input?: Input, options?: CallOptions) => Promise<Output>
  : (input: Input, options?: CallOptions) => Promise<Output>;

/** A route that knows its operation's types. */
export interface TypedRoute<Input, Output> extends Route {
  /** Never set; carries the types. */
  readonly types?: (input: Input) => Output;
}

/** A method for each of some routes. */
export type Client<Routes> = {
  readonly [Name in keyof Routes]: Routes[Name] extends TypedRoute<infer Input, infer Output>
    ? Method<Input, Output>
    : never;
};

/**
 * Makes a client of some operations, without `http`: what a bundler keeps of it is small, and only of these operations.
 * `createSasClient` and its like have all operations of the service.
 *
 * @param service the generated service
 * @param routes generated routes, by the names of the methods
 * @example
 * const sas = createClient(sasService, { generateOnceTask: routes.generateOnceTask }, { region: "cn-shanghai" });
 */
export function createClient<Credentials extends object, Routes extends object>(
  service: Service<Credentials>,
  routes: Routes,
  options: ClientOptions<Credentials> = {},
): Client<Routes> {
  return methods(createState(service, options), routes);
}

/** A method for each route, on a state that others may share. */
export function methods<Credentials extends object, Routes extends object>(
  state: ClientState<Credentials>,
  routes: Routes,
): Client<Routes> {
  const client: Record<string, unknown> = {};
  for (const [name, route] of Object.entries(routes as Record<string, Route>))
    client[name] = async (input: Record<string, unknown> = {}, call: CallOptions = {}) => {
      const { service } = state;
      const { body, failure } = await execute(
        state,
        route,
        (fill) => serialise(route, input, service.protocol, fill),
        call,
      );
      if (failure) throw failure;
      return decode(route, service, body);
    };
  return client as Client<Routes>;
}
