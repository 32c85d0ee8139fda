import { discoverDocuments, listen } from "#node";
import { type Call, createCalls } from "./calls.js";
import { createRateLimit } from "./create-rate-limit.js";
import { createFaultScript } from "./faults/create-fault-script.js";
import { handle } from "./handle.js";
import { hostsOf } from "./hosts-of.js";
import { fromRequest } from "./http/from-request.js";
import { toResponse } from "./http/to-response.js";
import type { WireRequest } from "./http/wire-request.js";
import type { JsonObject } from "./json.js";
import { asObject } from "./json.js";
import { readOperations } from "./read-operations.js";
import { checkSchemas } from "./schema/check-schemas.js";
import { createValidator } from "./schema/validate.js";
import type { Simulator, SimulatorOptions } from "./simulator.js";
import { simulatorCredentials } from "./simulator-credentials.js";
import { createState } from "./state/state.js";
import type { VendorServer } from "./vendor-server.js";
import { vendors } from "./vendors/index.js";
import type { Served } from "./world.js";

/**
 * Creates the vendors' side of the wire from service documents.
 *
 * @throws TypeError if an option names a vendor, fault or operation that is not known, a document is no service document, or
 *   a schema in it has a pattern or a reference that cannot be used; without `documents`, what names an operation is checked
 *   when the simulator is first used
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

  const serve = (documents: readonly JsonObject[]): Served[] => {
    const operations = documents.flatMap(readDocument);
    const wanted = options.vendors ?? [...new Set(operations.map(({ vendor }) => vendor))];
    const result = wanted.map((vendor) => ({
      vendor,
      server: (vendors as Record<string, VendorServer>)[vendor] as VendorServer,
      operations: operations.filter((operation) => operation.vendor === vendor),
      credentials: credentials[vendor] ?? [],
      memory: new Map(),
    }));
    for (const { operations } of result) checkSchemas(operations);
    faults.serve(result);
    return result;
  };
  let served: Promise<Served[]> | undefined = options.documents && Promise.resolve(serve(options.documents));
  const ready = () => (served ??= discoverDocuments().then(serve));

  const record = (call: Call, request?: WireRequest) => {
    const shown = calls.add(call, request);
    onCall?.(shown);
  };
  const answer = async (request: WireRequest) => {
    const { response, call } = await handle(request, {
      served: await ready(),
      state,
      validate,
      rateLimit,
      faults,
      now: clock(),
    });
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
      return toResponse(await answer(await fromRequest(request)), request);
    },
    async listen(address = {}) {
      await ready();
      return listen({ answer, refusesConnection }, address);
    },
    inject: (operation, ...entries) => faults.add({ [operation]: entries }),
    hosts: async () => (await ready()).flatMap(({ operations }) => hostsOf(operations)),
    calls: calls.list,
    state: (resource) => state.read(resource),
  };
}

const known = Object.keys(vendors).join(", ");

const secretsOf = (credentials: Readonly<Record<string, readonly object[]>>): string[] =>
  Object.entries(credentials).flatMap(([vendor, ofVendor]) => {
    const { secrets } = (vendors as Record<string, VendorServer>)[vendor] as VendorServer;
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
