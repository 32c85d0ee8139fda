import type { CallResult } from "./call/attempt.js";
import { execute } from "./call/call.js";
import { loadLater } from "./call/load-later.js";
import { type ClientState, createState } from "./call/state.js";
import { defaults } from "./defaults.js";
import type { ErrorGuard } from "./errors.js";
import type { CallOptions, ClientOptions } from "./options.js";
import type { Paged, PageOptions, Pager, PagerInput } from "./pages.js";
import type { Route, Service, TypedRoute } from "./service.js";
import type { TokenPager } from "./token-pages.js";
import type { Waiter, WaitOptions } from "./wait.js";
import { decode } from "./wire/decode.js";
import { requestIdOf } from "./wire/headers.js";
import { serialise } from "./wire/serialise.js";

/** A call that was made: a promise of its result, which also gives the response that the result came in. */
export interface Call<Output> extends Promise<Output> {
  /**
   * The result together with the response.
   *
   * @throws CloudError as the call itself
   * @example
   * const { data, response } = await sas.generateOnceTask(input).withResponse();
   * console.log(response.requestId, response.headers.date);
   */
  withResponse(): Promise<{ readonly data: Output; readonly response: CallResponse }>;
}

/** What came with a result. */
export interface CallResponse {
  readonly status: number;
  /** Names in lower case; values that are credentials are `***`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The vendor's id of the request, to quote in a support ticket. */
  readonly requestId: string | undefined;
}

/** An operation as a method. */
export type Method<Input, Output> = object extends Input
  ? (input?: Input, options?: CallOptions) => Call<Output>
  : (input: Input, options?: CallOptions) => Call<Output>;

/** A waiter as a method. */
export type WaitMethod<Input, Output> = object extends Input
  ? (input?: Input, options?: WaitOptions<Output>) => Promise<Output>
  : (input: Input, options?: WaitOptions<Output>) => Promise<Output>;

/** A pager as a method. */
export type PageMethod<Input, Output, Item> = object extends Input
  ? (input?: Input, options?: PageOptions) => Paged<Item, Output>
  : (input: Input, options?: PageOptions) => Paged<Item, Output>;

/** A method for each of some routes, waiters and pagers; error guards among them have none. */
export type Client<Routes> = {
  readonly [Name in keyof Routes as Routes[Name] extends ErrorGuard<string>
    ? never
    : Name]: Routes[Name] extends TypedRoute<infer Input, infer Output>
    ? Method<Input, Output>
    : Routes[Name] extends Waiter<infer Input, infer Output>
      ? WaitMethod<Input, Output>
      : Routes[Name] extends Pager<infer Input, infer Output, infer Item, infer Paging>
        ? PageMethod<PagerInput<Input, Paging>, Output, Item>
        : Routes[Name] extends TokenPager<infer Input, infer Output, infer Item>
          ? PageMethod<Input, Output, Item>
          : never;
};

/**
 * Makes a client of some operations, without `http`: what a bundler keeps of it is small, and only of these operations.
 * `createSasClient` and its like have all operations of the service.
 *
 * @param service the generated service
 * @param routes routes, waiters and pagers of the generated package's entry `/operations`, by the names of the methods
 * @example
 * const sas = createClient(sasService, { generateOnceTask }, { region: "cn-shanghai" });
 */
export function createClient<Credentials extends object, Routes extends object>(
  service: Service<Credentials>,
  routes: Routes,
  options: ClientOptions<Credentials> = {},
): Client<Routes> {
  return methods(createState(service, options), Object.entries(routes));
}

/** A method for each of some named routes, waiters and pagers, on a state that others may share. */
export function methods<Credentials extends object, Routes extends object>(
  state: ClientState<Credentials>,
  items: readonly (readonly [name: string, item: Item])[],
): Client<Routes> {
  const client: Record<string, unknown> = {};
  for (const [name, item] of items) client[name] = "route" in item ? repeatedMethod(state, item) : method(state, item);
  return client as Client<Routes>;
}

type Fields = Record<string, unknown>;
/** What a method is made of. */
export type Item =
  | Route
  | Waiter<never, unknown>
  | Pager<never, unknown, unknown>
  | TokenPager<never, unknown, unknown>;

function method<Credentials extends object>(state: ClientState<Credentials>, route: Route): Method<Fields, unknown> {
  return (input = {}, call = {}) => makeCall(state, route, undefined, input, call);
}

/**
 * Makes a call, and gives its result as a method does.
 *
 * @param check looks at what was called, before the input
 */
export function makeCall<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  check: (() => void) | undefined,
  input: Fields,
  options: CallOptions,
): Call<unknown> {
  const serialised = () => {
    check?.();
    return serialise(route, input, state.service.protocol);
  };
  const received = execute(state, route, serialised, options);
  const result = received.then((received) => resultOf(state, route, received, options)) as Call<unknown>;
  result.withResponse = async () => {
    const [data, { response, body }, later] = await Promise.all([result, received, loadLater()]);
    const { status, headers } = response;
    const { protocol } = state.service;
    return {
      data,
      response: {
        status,
        // A call that has succeeded has, whether or not what finds secrets can be loaded.
        headers: later?.shownHeaders({ state, signed: [] }, headers) ?? {},
        requestId: protocol.requestId ? protocol.requestId(response, body) : requestIdOf(headers),
      },
    };
  };
  return result;
}

/** What a method returns. @throws CloudError for a failure */
function resultOf<Credentials extends object>(
  state: ClientState<Credentials>,
  route: Route,
  { response, body, failure }: CallResult,
  call: CallOptions | null,
): unknown {
  if (failure) throw failure;
  if (route.returns === "text") return route.optional && response.body === "" ? undefined : response.body;
  // Where anything may come, a text is something too.
  if (route.returns === "any" && body === undefined && response.body !== "") return response.body;
  if (!route.read) return decode(route, state.service, body);
  const { protocol, name } = state.service;
  const facts = { vendor: protocol.vendor, service: name, operation: route.name, status: response.status, attempts: 1 };
  return route.read(response, { facts, options: state.options, signal: call?.signal });
}

/** A method of a waiter or a pager, each of which comes with the function that knows it. */
function repeatedMethod<Credentials extends object>(
  state: ClientState<Credentials>,
  item: Exclude<Item, Route>,
): (input?: Fields, options?: object) => unknown {
  const { service, options } = state;
  const client = {
    vendor: service.protocol.vendor,
    service: service.name,
    timeout: options.timeout ?? defaults.timeout,
  };
  const once = method(state, item.route);
  const repeat = ("wait" in item ? item.wait : item.paginate) as (item: object, ...rest: unknown[]) => unknown;
  return (input = {}, options = {}) => repeat(item, once, client, copyOf(input), options);
}

/** Callers may change their input between two calls. What is no input at all is for the call to reject. */
const copyOf = <Input>(input: Input): Input =>
  Object(input) === input && !Array.isArray(input) ? { ...input } : input;
