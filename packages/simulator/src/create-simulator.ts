import { discoverDocuments, listen } from "#node";
import { asObject } from "./as-object.js";
import type { Call } from "./call.js";
import { createRateLimit } from "./create-rate-limit.js";
import { createState } from "./create-state.js";
import { handle, type Served } from "./handle.js";
import { fromRequest } from "./http/from-request.js";
import type { WireRequest } from "./http/wire-request.js";
import type { JsonObject } from "./json-object.js";
import { readOperations } from "./read-operations.js";
import { createValidator } from "./schema/create-validator.js";
import type { Simulator, SimulatorOptions } from "./simulator.js";
import { simulatorCredentials } from "./simulator-credentials.js";
import type { VendorServer } from "./vendor-server.js";
import { vendors } from "./vendors/index.js";

/**
 * Creates the vendors' side of the wire from service documents.
 *
 * @throws TypeError if an option names a vendor that is not known or a document is no service document
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const { clock = () => new Date(), limits = true, onCall } = options;
  const credentials: Record<string, readonly object[]> = { ...simulatorCredentials, ...options.credentials };
  for (const vendor of [...(options.vendors ?? []), ...Object.keys(options.credentials ?? {})])
    if (!Object.hasOwn(vendors, vendor))
      throw new TypeError(`unknown vendor ${JSON.stringify(vendor)}; known: ${known}`);

  const calls: Call[] = [];
  const state = createState();
  const validate = createValidator();
  const rateLimit = limits ? createRateLimit() : undefined;

  const serve = (documents: readonly JsonObject[]): Served[] => {
    const operations = documents.flatMap(readDocument);
    const wanted = options.vendors ?? [...new Set(operations.map(({ vendor }) => vendor))];
    return wanted.map((vendor) => ({
      vendor,
      server: (vendors as Record<string, VendorServer>)[vendor] as VendorServer,
      operations: operations.filter((operation) => operation.vendor === vendor),
      credentials: credentials[vendor] ?? [],
      memory: new Map(),
    }));
  };
  let served: Promise<Served[]> | undefined = options.documents && Promise.resolve(serve(options.documents));
  const ready = () => (served ??= discoverDocuments().then(serve));

  const answer = async (request: WireRequest) => {
    const { response, call } = await handle(request, {
      served: await ready(),
      state,
      validate,
      rateLimit,
      now: clock(),
    });
    calls.push(call);
    if (calls.length > 10_000) calls.shift();
    onCall?.(call);
    return response;
  };

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const { status, headers, body } = await answer(await fromRequest(request));
      request.signal.throwIfAborted();
      return new Response(body === "" ? null : body, { status, headers });
    },
    async listen(address = {}) {
      await ready();
      return listen(answer, address);
    },
    calls,
    state: (resource) => state.read(resource),
  };
}

const known = Object.keys(vendors).join(", ");

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
