import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { methodName, type Operation, operationsOf as readOperations } from "@cloudseal/openapi";
import { simulatorCredentials } from "@cloudseal/simulator";

/** Any JSON value. */
// biome-ignore lint/suspicious/noExplicitAny: members of OpenAPI documents, which the generator checks
export type Json = any;

/** A built client package. */
export interface ClientPackage {
  vendor: string;
  service: string;
  document: Json;
  /** Makes its client. */
  create: (options: object) => Record<string, (input: object) => Promise<Json>>;
}

/**
 * All client packages: those that have a service document. They are loaded as their users load them, from `dist`.
 *
 * @throws Error that says what to do if there are none, one cannot be loaded, or the simulator lacks its vendor
 */
export async function findClients(packages: string): Promise<ClientPackage[]> {
  const names = readdirSync(packages).filter((name) => existsSync(join(packages, name, "openapi.json")));
  if (names.length === 0)
    throw new Error(`no package in ${packages} has an openapi.json: run npm run generate, then npm run build`);
  return Promise.all(names.sort().map((name) => readClient(packages, name)));
}

async function readClient(packages: string, name: string): Promise<ClientPackage> {
  const document = JSON.parse(readFileSync(join(packages, name, "openapi.json"), "utf8"));
  const { vendor, service } = document["x-cloudseal"];
  if (!Object.hasOwn(simulatorCredentials, vendor))
    throw new Error(
      `the simulator has no vendor ${JSON.stringify(vendor)}, of which packages/${name} is a client; it has ${Object.keys(simulatorCredentials).join(", ")}: write packages/simulator/src/vendors/${vendor}.ts (docs/contributing/add-a-vendor.md), then run npm run build`,
    );
  const module = await import(`@cloudseal/${name}`).catch((error) => {
    throw new Error(`@cloudseal/${name} cannot be loaded: ${error.message}; run npm ci, then npm run build`);
  });
  const create = module[String(Object.keys(module).find((key) => /^create\w+Client$/.test(key)))];
  if (!create) throw new Error(`@cloudseal/${name} exports no create…Client: run npm run generate, then npm run build`);
  return { vendor, service, document, create };
}

/** The operations of a service document, with the names of their methods. */
export const operationsOf = (document: Json): { method: string; extension: Json; spec: Operation }[] =>
  readOperations(document).map((spec) => ({
    method: methodName(spec.name),
    extension: spec.operation["x-cloudseal"],
    spec,
  }));
