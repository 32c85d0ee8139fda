import { listen } from "#node";
import { type Call, createCalls } from "./calls.js";
import type { ChooseFault, ErrorCodeOf, FaultScripts, Injections, OperationName } from "./faults/injection.js";
import { createFaultScript } from "./faults/script.js";
import { handle } from "./handle/handle.js";
import { createRateLimit } from "./handle/rate-limit.js";
import { fromRequest, type WireRequest } from "./http/request.js";
import { toResponse } from "./http/response.js";
import type { Listening, ListenOptions } from "./node/listen.js";
import { hostsOf } from "./operation.js";
import { createValidator } from "./schema/validate.js";
import { findServices, type ServiceOptions } from "./services.js";
import { createState } from "./state/state.js";
import { vendors } from "./vendors/index.gen.js";
import type { Vendor, VendorService } from "./vendors/vendor.js";

type Vendors = typeof vendors;
type CredentialsOf<Name extends keyof Vendors> = Vendors[Name] extends Vendor<infer Credentials> ? Credentials : never;

export interface SimulatorOptions extends Omit<ServiceOptions, "credentials"> {
  /** Known credentials, by vendor, in the shape that the vendor's client takes. Default: `simulatorCredentials`. */
  credentials?:
    | ({ readonly [Name in keyof Vendors]?: readonly CredentialsOf<Name>[] } & ServiceOptions["credentials"])
    | undefined;
  /** The server's clock: for signatures, limits and the `Date` header. */
  clock?: (() => Date) | undefined;
  /** Whether the documented rate limits hold. Default: true. */
  limits?: boolean | undefined;
  /**
   * Faults and other injections by operation (`"*"`: any): a list, of which each call uses up one entry, in their order;
   * `null` is none, as is everything after the list. Or a function that decides call by call. An operation's own list goes
   * before that of `"*"`. Default: none.
   */
  faults?: FaultScripts | ChooseFault | undefined;
  /** What is there at the beginning, and again after `reset`: values of `seed`, by the resource's name. Default: nothing. */
  state?: Readonly<Record<string, unknown>> | undefined;
  /** Is called after every response with the record of the call. */
  onCall?: ((call: Readonly<Call>) => void) | undefined;
}

/** The vendors' side of the wire. */
export interface Simulator<Operations extends object = object> {
  /** Responds as the vendor would; takes the place of the global `fetch`. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** Listens for HTTP, by default on loopback. Needs Node. */
  listen(options?: ListenOptions): Promise<Listening>;
  /**
   * Adds to the list of an operation (`"*"`: of any): faults, documented errors, and responses of your own. They take the
   * place of the responses to valid requests, one a call, in their order, and go before those of a function.
   *
   * @throws TypeError for an unknown operation, fault, or code, or a response that does not fit the documented one;
   *   RangeError if more than 100,000 would wait for one operation
   * @example
   * simulator.inject("GenerateOnceTask", { code: "NoPermission" });
   * simulator.inject("GenerateOnceTask", null, { body: { CanCreate: false }, times: 3 }, "reset-after-work");
   */
  inject<Name extends OperationName<Operations> | "*" | (string & {})>(
    operation: Name,
    ...entries: Injections<ErrorCodeOf<Operations, Name>>
  ): void;
  /**
   * The hosts of the services, as their documents have them: a braced name such as `{region}` stands for anything between
   * two dots.
   */
  hosts(): Promise<readonly string[]>;
  /**
   * The calls so far, oldest first: the newest ten thousand, or as many of them as take 16 MiB of memory. A large input is
   * abridged.
   */
  readonly calls: readonly Readonly<Call>[];
  /**
   * A copy of what callers have created or written, by the resource's name in the specs; `undefined` if nothing yet. Of more
   * than ten thousand resources, or 64 MiB of memory, the oldest are forgotten.
   */
  state(resource: string): unknown;
  /**
   * Puts something in the place of all that is there of a resource, in the form in which `state` returns it: for what calls
   * create, a list of `{ id, state, input }`; for what they write under keys, a list of values; else the value.
   *
   * @throws TypeError for an unknown resource or state, or a value of another form
   * @example
   * simulator.seed("onceTask", [{ id: "1", state: "SUCCESS", input: { TaskType: "IMAGE_SCAN" } }]);
   */
  seed(resource: string, value: unknown): void;
  /**
   * Goes back to the beginning: what was created, written and seeded is forgotten, as are injections, calls, used nonces
   * and counts of limits. The options `state` and `faults` begin anew.
   */
  reset(): void;
}

/**
 * Obviously fake credentials that every simulator accepts by default: for each vendor a permanent key, then a temporary one
 * with its session token, then what else the vendor has.
 */
export const simulatorCredentials: { readonly [Name in keyof Vendors]: Vendors[Name]["credentials"] } =
  Object.fromEntries(Object.entries(vendors).map(([name, { credentials }]) => [name, credentials])) as never;

/**
 * Creates the vendors' side of the wire from service documents.
 *
 * With the type of the entry `/operations` of a client package, or of several (`typeof one & typeof other`), `inject` knows
 * the names of operations and their error codes.
 *
 * @throws TypeError if an option names an unknown vendor, fault, operation or resource, a document is no service document,
 *   or a schema in it has a pattern or a reference that cannot be used; Error if no document is found
 * @example
 * import type * as operations from "@cloudseal/<vendor>-<service>/operations";
 * const simulator = createSimulator<typeof operations>();
 */
export function createSimulator<Operations extends object = object>(
  options: SimulatorOptions = {},
): Simulator<Operations> {
  const { clock = () => new Date(), limits = true, onCall } = options;
  const { services, leftOut } = findServices(options);
  const calls = createCalls(services.flatMap(secretsOf));
  const validate = createValidator();
  const operations = services.flatMap((service) => service.operations);

  const begin = () => {
    const state = createState(operations);
    for (const [resource, value] of Object.entries(options.state ?? {})) state.seed(resource, value, clock());
    return {
      state,
      rateLimit: limits ? createRateLimit() : undefined,
      faults: createFaultScript(options.faults, services, validate),
    };
  };
  let current = begin();

  const record = (call: Call, request?: WireRequest) => {
    const shown = calls.add(call, request);
    onCall?.(shown);
  };
  const respond = async (request: WireRequest) => {
    const { response, call } = await handle(request, { services, leftOut, validate, ...current, now: clock() });
    record(call, request);
    return response;
  };
  const refusesConnection = () => {
    const isRefused = current.faults.refusesConnection(clock());
    if (isRefused)
      record({ method: "", target: "", signature: "not checked", fault: "refused", done: false, status: 0 });
    return isRefused;
  };

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      return toResponse(await respond(await fromRequest(request)), request);
    },
    listen: (address = {}) => listen({ respond, refusesConnection }, address),
    inject: (operation, ...entries) => current.faults.add({ [operation]: entries }),
    hosts: async () => hostsOf(operations),
    calls: calls.list,
    state: (resource) => current.state.read(resource),
    seed: (resource, value) => current.state.seed(resource, value, clock()),
    reset() {
      current = begin();
      calls.clear();
      for (const { memory } of services) memory.clear();
    },
  };
}

const secretsOf = ({ vendor, credentials }: VendorService): string[] =>
  credentials.flatMap((one) => vendor.secrets(one)).filter((secret): secret is string => typeof secret === "string");
