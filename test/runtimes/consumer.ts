import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { methodName, type Operation, operationsOf as readOperations, sampleInput } from "@cloudseal/openapi";
import type { createSimulator } from "@cloudseal/simulator";
import type { Json } from "../../packages/generate/src/read/spec-file.js";
import { matchingInput } from "../../tools/demo/src/matching-input.js";
import type { Server } from "../canonical/server.js";
import { install, pack } from "../packages/pack.js";
import type { Log } from "../support/command.js";
import { unsignedRequest, vectors } from "../support/vectors.js";
import { loadVendors, secretsOf, type Vendor, vendorNamed } from "../support/vendors.js";
import { buildProgram } from "./bundles.js";
import type { OperationSettings, VectorSettings, VendorSettings } from "./program/settings.js";

/** Packs what is published, installs it in an empty folder and puts the program there. */
export async function prepareConsumer(log: Log): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "cloudseal-runtimes-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    log("packing the packages and installing them in an empty folder");
    const published = await pack(folder);
    await install(
      folder,
      published.map(({ tarball }) => tarball),
    );
    await buildProgram(folder);
    const simulator = createRequire(join(folder, "package.json")).resolve("@cloudseal/simulator");
    const { createSimulator, simulatorCredentials } = (await import(
      pathToFileURL(simulator).href
    )) as typeof import("@cloudseal/simulator");
    const clients = published.filter(({ isClient }) => isClient).map(({ name }) => name);
    const documents = await Promise.all(
      clients.map(async (name) =>
        JSON.parse(await readFile(join(folder, "node_modules", name, "openapi.json"), "utf8")),
      ),
    );
    const vendors = Object.entries(simulatorCredentials).map(([vendor, [permanent, session]]) => {
      const own = documents.filter((document) => document["x-cloudseal"].vendor === vendor);
      return [
        vendor,
        { permanent, session, operations: own.flatMap(operationsOf), vectors: vectorsOf(vendor) },
      ] as const;
    });
    return {
      folder,
      createSimulator,
      documents,
      vendors: Object.fromEntries(vendors),
      operations: documents.flatMap(operationsOf).map(({ name }) => name),
      secrets: vendors.flatMap(([vendor, { permanent, session }]) => secretsOfVendor(vendor, permanent, session)),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A folder in which the packed packages are installed, as somebody who uses them has it. */
export interface Consumer {
  readonly folder: string;
  /** Of the installed simulator. */
  readonly createSimulator: typeof createSimulator;
  /** The service documents of the installed clients. */
  readonly documents: readonly Record<string, never>[];
  readonly vendors: Readonly<Record<string, VendorSettings>>;
  /** Names of all operations of all documents. */
  readonly operations: readonly string[];
  /** Texts that nobody may see. */
  readonly secrets: readonly string[];
  remove(): Promise<void>;
}

/** The operations of a service document as calls: who makes a resource before who reads it. */
function operationsOf(document: Json): (OperationSettings & { readonly name: string })[] {
  const operations = readOperations(document);
  const rulesOf = ({ operation }: Operation): Json => (operation as Json)["x-cloudseal"].simulator ?? {};
  const made = (maker: Operation) => ({ id: "", input: sampleInput(document, maker).input });
  const makerOf = (resource: string) => operations.find((one) => rulesOf(one).create?.resource === resource);
  return operations
    .map((operation) => {
      const rules = rulesOf(operation);
      const { create, read, list, end } = rules;
      const maker = makerOf((read ?? list ?? end)?.resource);
      // The id is known only when the program has made the resource.
      const byId = read?.match ? undefined : (read ?? end);
      const known = maker && !byId ? matchingInput({ read, list: list && { match: list.match } }, made(maker)) : {};
      return {
        name: operation.name,
        method: methodName(operation.name),
        input: { ...sampleInput(document, operation).input, ...known },
        creates: create && { resource: create.resource, id: create.id },
        reads: byId && { resource: byId.resource, id: byId.id },
      };
    })
    .sort((a, b) => rank(a) - rank(b));
}

const rank = ({ creates, reads }: OperationSettings): number => (creates ? 0 : reads ? 2 : 1);

const servers = await loadVendors<Server>("server");
const known = await loadVendors<Vendor>("index");

/** What of a vendor's credentials nobody may see. */
export const secretsOfVendor = (vendor: string, ...all: readonly object[]): string[] =>
  all.flatMap((credentials) => secretsOf(vendorNamed(known, vendor), { ...credentials }));

/** The recorded requests of a vendor as they were before they were signed. */
function vectorsOf(vendor: string): VectorSettings[] {
  const { algorithm, signersOwn } = vendorNamed(servers, vendor);
  return vectors(vendor, algorithm).map((vector) => {
    const { url, method, headers } = unsignedRequest(vector, signersOwn);
    const { input, output, docConformant, documentedSignature } = vector;
    return {
      id: vector.id,
      url,
      method,
      headers: [...headers],
      body: output.body === "" ? null : output.body,
      credentials: input.credentials,
      timestamp: input.timestamp,
      nonce: input.nonce ?? undefined,
      authorization: docConformant ? (output.headers.authorization ?? "none") : `Signature=${documentedSignature}`,
    };
  });
}
