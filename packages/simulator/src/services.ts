import { asObject, isObject, type JsonObject } from "@cloudseal/openapi";
import { discoverDocuments, readDocumentFile } from "#node";
import { nearestHint } from "./nearest-hint.js";
import { type Operation, readOperations } from "./operation.js";
import { checkSchemas } from "./schema/check-schemas.js";
import { vendors as builtIn } from "./vendors/index.gen.js";
import type { Vendor, VendorService } from "./vendors/vendor.js";

/** A vendor of the caller's own, with the name that its documents have in `x-cloudseal.vendor`. */
export type NamedVendor<Credentials extends object = object> = Vendor<Credentials> & { readonly name: string };

export interface ServiceOptions {
  /**
   * Merged service documents, or on Node the paths of such files: JSON as `cloudseal-generate` writes it. Default, on Node:
   * the `openapi.json` of every client package that is installed in a `node_modules` above the working directory or above
   * this package.
   */
  documents?: readonly (JsonObject | string | URL)[] | undefined;
  /**
   * These vendors only: names of those that the simulator has, and vendors of your own. One with the name of another takes
   * its place. Default: all that the simulator has, and of which there is a document.
   */
  vendors?: readonly (string | NamedVendor)[] | undefined;
  /** Known credentials, by vendor, in the shape that the vendor's client takes. Default: those of the vendor. */
  credentials?: Readonly<Record<string, readonly object[] | undefined>> | undefined;
}

/** The vendors that run, with their operations. */
export interface Services {
  readonly services: readonly VendorService[];
  /** What to say of the documents that are left out, as their vendors are not known; mostly nothing. */
  readonly leftOut: string;
}

/**
 * Finds the vendors and their operations.
 *
 * @throws TypeError if a vendor or a document is missing, is unknown or cannot be used; Error if no document is found
 */
export function findServices({ documents: given, vendors: wanted, credentials = {} }: ServiceOptions): Services {
  const vendors = readVendors(wanted);
  for (const name of Object.keys(credentials)) if (!vendors.has(name)) throw unknownVendor(name, vendors);
  const { documents, leftOut } = given
    ? { documents: readDocuments(given), leftOut: [] }
    : discoverDocuments(known(vendors));
  const operations = documents.flatMap((document) => {
    const checked = asDocument(document, vendors);
    return given ? readOperations(checked) : installed(checked);
  });
  const names = wanted ? [...vendors.keys()] : [...new Set(operations.map(({ vendor }) => vendor))];
  const services = names.map((name): VendorService => {
    const vendor = vendors.get(name) as Vendor;
    const ofVendor = operations.filter((operation) => operation.vendor === name);
    if (ofVendor.length === 0) throw new TypeError(noDocument(name, operations, leftOut));
    return {
      name,
      vendor,
      operations: ofVendor,
      credentials: credentials[name] ?? vendor.credentials,
      memory: new Map(),
    };
  });
  // Those of installed packages were checked when they were generated.
  if (given) for (const { operations } of services) checkSchemas(operations);
  const named = leftOut.map((one) => `${one.package} of the vendor ${one.vendor}`).join(", ");
  return { services, leftOut: named && `; not known: ${named}: pass the vendor, createSimulator({ vendors: [ … ] })` };
}

/** The operations of installed packages, which nobody changes, so that a second simulator need not read them again. */
const operationsOf = new WeakMap<JsonObject, Operation[]>();

function installed(document: JsonObject): Operation[] {
  const known = operationsOf.get(document) ?? readOperations(document);
  operationsOf.set(document, known);
  return known;
}

type Vendors = ReadonlyMap<string, Vendor>;

/** The names that documents may have: those of vendors that are not wanted are left out. */
const known = (vendors: Vendors): string[] => [...new Set([...Object.keys(builtIn), ...vendors.keys()])];

function readVendors(wanted: ServiceOptions["vendors"]): Vendors {
  const all = new Map<string, Vendor>(Object.entries(builtIn as Record<string, Vendor>));
  if (wanted === undefined) return all;
  if (wanted.length === 0)
    throw new TypeError(
      `vendors is an empty list: name at least one of ${[...all.keys()].join(", ")}, pass one of your own, or leave it out for all`,
    );
  const vendors = new Map<string, Vendor>();
  for (const one of wanted) {
    const vendor = typeof one === "string" ? all.get(one) : checkVendor(one);
    if (!vendor) throw unknownVendor(String(one), all);
    const name = typeof one === "string" ? one : one.name;
    if (vendors.has(name)) throw new TypeError(`vendors names ${JSON.stringify(name)} twice`);
    vendors.set(name, vendor);
  }
  return vendors;
}

const unknownVendor = (name: string, vendors: Vendors): TypeError =>
  new TypeError(
    `unknown vendor ${JSON.stringify(name)}${nearestHint(name, vendors.keys())}; known: ${[...vendors.keys()].join(", ")}; a vendor of your own is an object, createSimulator({ vendors: [ … ] })`,
  );

const methods = [
  "secrets",
  "environment",
  "speaks",
  "route",
  "verify",
  "read",
  "retryHeader",
  "requestId",
  "succeed",
  "reject",
];
const codes = ["missing", "invalid", "unknown", "throttled", "notFound", "internal"];
const moreCodes = ["badGateway", "unavailable", "gatewayTimeout", "expiredToken"];

/** @throws TypeError that names what a vendor of the caller's own lacks */
function checkVendor(vendor: NamedVendor): NamedVendor {
  const given = asObject(vendor);
  const lacks = [
    ...(typeof given.name === "string" && given.name !== "" ? [] : ["name, as in x-cloudseal.vendor of its documents"]),
    ...(Array.isArray(given.credentials) ? [] : ["credentials"]),
    ...(typeof given.rejectsUnknown === "boolean" ? [] : ["rejectsUnknown"]),
    ...methods.filter((name) => typeof given[name] !== "function"),
    ...[...codes, ...moreCodes].filter((name) => !isObject(asObject(given.codes)[name])).map((name) => `codes.${name}`),
  ];
  if (lacks.length === 0) return vendor;
  const name = typeof given.name === "string" ? ` ${JSON.stringify(given.name)}` : "";
  throw new TypeError(
    `the vendor${name} of your own lacks ${lacks.join(", ")}: it has all members of Vendor in @cloudseal/simulator/vendor`,
  );
}

function readDocuments(given: NonNullable<ServiceOptions["documents"]>): unknown[] {
  if (given.length === 0)
    throw new TypeError(
      "documents is an empty list: pass the openapi.json of a client package, or leave it out for those of all that are installed",
    );
  return given.map((one) => (typeof one === "string" || one instanceof URL ? readDocumentFile(one) : one));
}

function asDocument(document: unknown, vendors: Vendors): JsonObject {
  const { "x-cloudseal": extension, info, paths } = asObject(document);
  const { vendor, service } = asObject(extension);
  if (typeof vendor !== "string")
    throw new TypeError(
      'not a service document: "x-cloudseal": { "vendor": …, "service": … } is missing at its root (the clients export theirs as openapi.json)',
    );
  const title = String(service ?? asObject(info).title ?? "");
  if (!known(vendors).includes(vendor))
    throw new TypeError(
      `the document ${title} is of the unknown vendor ${JSON.stringify(vendor)}; known: ${known(vendors).join(", ")}; pass the vendor too, createSimulator({ vendors: [ … ] })`,
    );
  if (Object.keys(asObject(paths)).length === 0)
    throw new TypeError(`the document ${title} of the vendor ${vendor} has no operations: its paths are empty`);
  return document as JsonObject;
}

function noDocument(
  name: string,
  operations: readonly { readonly vendor: string; readonly service: string }[],
  leftOut: readonly { readonly vendor: string }[],
): string {
  const there = [...new Set([...operations, ...leftOut].map((one) => one.vendor))].join(", ");
  return `no document of the vendor ${JSON.stringify(name)}; there are those of ${there || "none"}; install a client package (@cloudseal/${name}-<service>), or pass its openapi.json, createSimulator({ documents: [ … ] })`;
}
