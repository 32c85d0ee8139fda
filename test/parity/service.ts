import type { Operation } from "@cloudseal/openapi";
import { asObject, methodName, operationsOf } from "@cloudseal/openapi";
import type { Facts, OperationFacts } from "../../packages/generate/src/facts/record.js";
import { requireOfficial } from "../../tools/bench/src/install.js";
import { readJson } from "../support/repository.js";
import { type Comparison, compareOperation } from "./compare.js";
import { inputsOf } from "./inputs.js";
import { omissionsOf } from "./omissions.js";
import type { ServiceReport } from "./report.js";
import type { Frozen, Vendor } from "./vendor.js";
import type { Call } from "./wire.js";

/** All operations of a service: as our package has them, and as the vendor's own definitions do. */
export interface WholeService {
  /** Our service document. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly operations: readonly Operation[];
  /** What the vendor's generated clients do. */
  readonly facts: Facts;
}

const known = new Map<string, WholeService>();

/** @param client the folder of our package in `packages/`, which must be built */
export function wholeService(client: string): WholeService {
  const found = known.get(client);
  if (found) return found;
  const document = readJson(`packages/${client}/openapi.json`);
  const { vendor, service, version } = asObject(document["x-cloudseal"]);
  const facts = readJson(`specs/${vendor}/${service}-${version}/facts.json`) as Facts;
  const made = { document, operations: operationsOf(document), facts };
  known.set(client, made);
  return made;
}

/**
 * Compares the official SDK with our client for some inputs of each operation of the service.
 *
 * @throws Error if a member is recorded as left out, and is not
 */
export async function compareService(
  vendor: Vendor,
  comparison: Comparison,
  inputs: number,
  seed: number,
): Promise<ServiceReport> {
  const { client, sdk, call, limits, lacks, omitted = {}, connect } = vendor.service;
  const { document, operations, facts } = wholeService(client);
  const official: Vendor = { ...vendor, connect: (to) => connect?.(to) ?? vendor.connect(to) };
  const shared = operations.filter(({ name }) => !lacks(name));
  const reports = [];
  for (const [i, operation] of shared.entries()) {
    const { name } = operation;
    const calls = inputsOf(document, operation, limits).map((input) => ({
      ...call,
      operation: name,
      input,
      headers: {},
    }));
    const report = await compareOperation(official, name, calls, comparison, inputs, seed + i);
    reports.push({ ...report, styles: stylesOf(facts.operations[name]) });
  }
  const leftOut = shared.flatMap((operation) =>
    omissionsOf(document, operation, facts).map((path) => `${operation.name}.${path}`),
  );
  const stale = Object.keys(omitted).find((member) => !leftOut.includes(member));
  if (stale) throw new Error(`${stale} is recorded as left out, and our document has it: take it off the list`);
  return {
    sdk: sdk(),
    operations: reports,
    lacking: operations.filter(({ name }) => lacks(name)).map(({ name }) => name),
    omitted: leftOut.map((member) => ({ member, why: omitted[member] })),
  };
}

/** How an operation's inputs travel, as the vendor's definitions say it: `query`, `query, flat`, `form, json`, `body`, … */
export function stylesOf({ parameters = [], body }: Pick<OperationFacts, "parameters" | "body"> = {}): string[] {
  const styles = parameters.map(({ in: place = "", style }) => (style ? `${place}, ${style}` : place));
  const all = new Set(body === undefined ? styles : [...styles, "body"]);
  return all.size === 0 ? ["no input"] : [...all].sort();
}

/**
 * A generated client of the vendor's, if somebody has installed it in `test/official` beside the core that it calls; not all
 * registries have it, so that `npm ci` does not.
 */
// biome-ignore lint/suspicious/noExplicitAny: a package without types
export function generatedClient(name: string): any {
  try {
    requireOfficial.resolve(name);
  } catch {
    return undefined;
  }
  return requireOfficial(name);
}

/**
 * Makes a client of ours for a call, once for all that differ in operation and input only: one of a whole service takes its
 * time.
 */
export function clientsBy<Client extends object>(
  make: (call: Call, now: () => Frozen) => Client,
): (call: Call, frozen: Frozen) => Client {
  let last: { key: string; client: Client } | undefined;
  let now: Frozen;
  return (call, frozen) => {
    now = frozen;
    const key = JSON.stringify([call.credentials, call.host, call.region]);
    if (last?.key !== key) last = { key, client: make(call, () => now) };
    return last.client;
  };
}

/** The method of our client that calls an operation. */
export function methodOf(client: object, operation: string): (input: object, options: object) => Promise<unknown> {
  const method = (client as Record<string, unknown>)[methodName(operation)];
  if (typeof method !== "function") throw new TypeError(`our client has no method for ${operation}`);
  return method as (input: object, options: object) => Promise<unknown>;
}
