import { asObject, type JsonObject } from "@cloudseal/openapi";
import { discoverDocuments, listen } from "#node";
import { type Call, createCalls } from "./calls.js";
import type { ChooseFault, Fault, FaultScripts } from "./faults/fault.js";
import { createFaultScript } from "./faults/script.js";
import { handle } from "./handle/handle.js";
import { createRateLimit } from "./handle/rate-limit.js";
import { fromRequest, type WireRequest } from "./http/request.js";
import { toResponse } from "./http/response.js";
import type { Listening, ListenOptions } from "./node/listen.js";
import { hostsOf, readOperations } from "./operation.js";
import { checkSchemas } from "./schema/check-schemas.js";
import { createValidator } from "./schema/validate.js";
import { createState } from "./state/state.js";
import { vendors } from "./vendors/index.gen.js";
import type { Vendor, VendorService } from "./vendors/vendor.js";

type Vendors = typeof vendors;
type CredentialsOf<Name extends keyof Vendors> = Vendors[Name] extends Vendor<infer Credentials> ? Credentials : never;

export interface SimulatorOptions {
  /**
   * Merged service documents. Default, on Node: the `openapi.json` of every client package that is installed in a
   * `node_modules` above the working directory or above this package.
   */
  documents?: readonly JsonObject[] | undefined;
  /** These vendors only. Default: all of which there is a document. */
  vendors?: readonly string[] | undefined;
  /** Known credentials, per vendor, in the shape that the vendor's client takes. */
  credentials?: { readonly [Name in keyof Vendors]?: readonly CredentialsOf<Name>[] } | undefined;
  /** The server's clock: for signatures, limits and the `Date` header. */
  clock?: (() => Date) | undefined;
  /** Whether the documented rate limits hold. Default: true. */
  limits?: boolean | undefined;
  /**
   * Faults by operation (`"*"`: any): a list, of which each call uses up one entry, in their order; `null` is no fault, as
   * is everything after the list. Or a function that decides call by call. An operation's own list goes before that of
   * `"*"`. Default: none.
   */
  faults?: FaultScripts | ChooseFault | undefined;
  /** Is called after every response with the record of the call. */
  onCall?: ((call: Readonly<Call>) => void) | undefined;
}

/** The vendors' side of the wire. */
export interface Simulator {
  /** Responds as the vendor would; takes the place of the global `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Listens for HTTP, by default on loopback. Needs Node. */
  listen(options?: ListenOptions): Promise<Listening>;
  /**
   * Adds faults to the list of an operation (`"*"`: of any); they go before those of a function.
   *
   * @throws TypeError for an unknown fault or operation, or if the operation's vendor has no such fault; RangeError if more
   *   than 100,000 faults would wait for one operation
   */
  inject(operation: string, ...faults: readonly (Fault | null | undefined)[]): void;
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
 * @throws TypeError if an option names an unknown vendor, fault or operation, a document is no service document, or a schema
 *   in it has a pattern or a reference that cannot be used; without `documents`, names of operations are checked at the first
 *   use
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const { clock = () => new Date(), limits = true, onCall } = options;
  const credentials: Record<string, readonly object[]> = { ...simulatorCredentials, ...options.credentials };
  for (const vendor of [...(options.vendors ?? []), ...Object.keys(options.credentials ?? {})])
    if (!Object.hasOwn(vendors, vendor))
      throw new TypeError(`unknown vendor ${JSON.stringify(vendor)}; known: ${known}`);

  const calls = createCalls(secretsOf(credentials));
  const state = createState();
  const validate = createValidator();
  const rateLimit = limits ? createRateLimit() : undefined;
  const faults = createFaultScript(options.faults);

  const start = (documents: readonly JsonObject[]): VendorService[] => {
    const operations = documents.flatMap(readDocument);
    const names = options.vendors ?? [...new Set(operations.map(({ vendor }) => vendor))];
    const services = names.map((name) => ({
      name,
      vendor: vendorOf(name),
      operations: operations.filter(({ vendor }) => vendor === name),
      credentials: credentials[name] ?? [],
      memory: new Map(),
    }));
    for (const { operations } of services) checkSchemas(operations);
    faults.check(services);
    return services;
  };
  let started: Promise<VendorService[]> | undefined = options.documents && Promise.resolve(start(options.documents));
  const ready = () => (started ??= discoverDocuments().then(start));

  const record = (call: Call, request?: WireRequest) => {
    const shown = calls.add(call, request);
    onCall?.(shown);
  };
  const respond = async (request: WireRequest) => {
    const services = await ready();
    const { response, call } = await handle(request, { services, state, validate, rateLimit, faults, now: clock() });
    record(call, request);
    return response;
  };
  const refusesConnection = () => {
    const isRefused = faults.refusesConnection();
    if (isRefused)
      record({ method: "", target: "", signature: "not checked", fault: "refused", done: false, status: 0 });
    return isRefused;
  };

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      return toResponse(await respond(await fromRequest(request)), request);
    },
    async listen(address = {}) {
      await ready();
      return listen({ respond, refusesConnection }, address);
    },
    inject: (operation, ...entries) => faults.add({ [operation]: entries }),
    hosts: async () => (await ready()).flatMap(({ operations }) => hostsOf(operations)),
    calls: calls.list,
    state: (resource) => state.read(resource),
  };
}

const known = Object.keys(vendors).join(", ");

const vendorOf = (name: string) => (vendors as Record<string, Vendor>)[name] as Vendor;

const secretsOf = (credentials: Readonly<Record<string, readonly object[]>>): string[] =>
  Object.entries(credentials).flatMap(([vendor, ofVendor]) => {
    const { secrets } = vendorOf(vendor);
    return ofVendor.flatMap((one) => secrets(one).filter((secret): secret is string => typeof secret === "string"));
  });

function readDocument(document: JsonObject) {
  const { vendor } = asObject(document["x-cloudseal"]);
  if (typeof vendor !== "string")
    throw new TypeError(
      "not a service document: x-cloudseal.vendor is missing at its root (the clients export theirs as openapi.json)",
    );
  if (!Object.hasOwn(vendors, vendor))
    throw new TypeError(`a document is of the unknown vendor ${JSON.stringify(vendor)}; known: ${known}`);
  return readOperations(document);
}
