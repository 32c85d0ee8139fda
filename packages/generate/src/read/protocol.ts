import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { findPackage, fingerprint } from "../cache.js";
import type { VendorWire } from "../check/styles.js";
import { manifestIn } from "./manifest.js";
import { SpecError } from "./spec-error.js";

/** The package of a vendor's protocol, as it is installed. */
export interface ProtocolPackage {
  vendor: string;
  name: string;
  folder: string;
  version: string;
}

/** Where protocol packages are looked for. */
export interface ProtocolPlaces {
  /** The folder of the project whose dependencies count. */
  root: string;
  /** Names of packages by vendor, which go before all others. */
  protocols: Readonly<Record<string, string>>;
}

/**
 * The protocol package of a vendor: the one that the configuration names, else the dependency of the project whose
 * package.json says `"cloudseal": { "vendor": "<vendor>" }`, else `@cloudseal/<vendor>`.
 *
 * @param specs where the vendor's specs are, for the error
 * @throws SpecError if there is none, or more than one
 */
export function findProtocol(vendor: string, { root, protocols }: ProtocolPlaces, specs: string): ProtocolPackage {
  const error = (expected: string, found: string) => new SpecError(relative(process.cwd(), specs), 1, expected, found);
  const named = Object.hasOwn(protocols, vendor) ? protocols[vendor] : undefined;
  const names = named === undefined ? dependenciesFor(vendor, root) : [named];
  if (names.length > 1)
    throw error(
      `one protocol package of ${vendor}: name it in cloudseal.config.json, "protocols": { "${vendor}": "…" }`,
      names.join(", "),
    );
  const [name = `@cloudseal/${vendor}`] = names;
  const folder = findPackage(name, root);
  if (folder !== undefined) return { vendor, name, folder, version: manifestIn(folder).version ?? "0.0.0" };
  if (named !== undefined) throw error(`the package ${name}, which protocols names: npm install ${name}`, "none");
  throw error(
    `a protocol package of ${vendor}: install one whose package.json has "cloudseal": { "vendor": "${vendor}" }, ` +
      `or name it in cloudseal.config.json, "protocols": { "${vendor}": "…" }`,
    `none among the dependencies of the project, and no ${name}`,
  );
}

/** The dependencies of a project that say that they are the protocol of a vendor. */
function dependenciesFor(vendor: string, root: string): string[] {
  const { dependencies, devDependencies, peerDependencies } = manifestIn(root);
  const names = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
  return names.filter((name) => {
    const folder = findPackage(name, root);
    return folder !== undefined && manifestIn(folder).cloudseal?.vendor === vendor;
  });
}

/**
 * What of the wire is a vendor's, as its protocol package says it.
 *
 * @param specs where the vendor's specs are, for the error
 * @throws SpecError if the package cannot be loaded, or is no protocol package
 */
export async function wireOf({ vendor, name, folder }: ProtocolPackage, specs: string): Promise<VendorWire> {
  const error = (expected: string, found: string) => new SpecError(relative(process.cwd(), specs), 1, expected, found);
  const path = entryOf(folder);
  const module = await import(/* @vite-ignore */ pathToFileURL(path).href).catch((cause: Error) => {
    throw error(`the package ${name}, built so that it can be imported`, cause.message);
  });
  const { protocol, fromEnv } = module;
  const missing = [
    ...(typeof protocol?.serialiseQuery === "function" ? [] : ["protocol"]),
    ...(typeof fromEnv === "function" ? [] : ["fromEnv"]),
  ];
  if (missing.length > 0)
    throw error(`a package ${name} that exports protocol, Credentials and fromEnv`, `no ${missing.join(", no ")}`);
  if (protocol.vendor !== vendor)
    throw error(`a package ${name} whose protocol.vendor is "${vendor}"`, JSON.stringify(protocol.vendor) ?? "none");
  const ownHeaders: unknown = protocol.ownHeaders ?? [];
  if (
    !Array.isArray(ownHeaders) ||
    !ownHeaders.every((header) => typeof header === "string" && header === header.toLowerCase())
  )
    throw error(
      `a package ${name} whose protocol.ownHeaders lists the headers that its signer sets, in lower case`,
      JSON.stringify(ownHeaders) ?? "none",
    );
  return { ownHeaders, writesLists: protocol.serialiseQuery({ a: ["1", "2"] }) };
}

/** From source, our own packages are taken from source too. */
const conditions = [
  ...(import.meta.filename.endsWith(".ts") ? ["@cloudseal/source"] : []),
  "node",
  "import",
  "default",
];

/** The file that `import` of a package loads. @see https://nodejs.org/api/packages.html#conditional-exports */
function entryOf(folder: string): string {
  const { exports, main = "index.js" } = manifestIn(folder);
  const chosen = (value: unknown): string | undefined => {
    if (typeof value !== "object" || value === null) return typeof value === "string" ? value : undefined;
    const members = value as Record<string, unknown>;
    if ("." in members) return chosen(members["."]);
    const [condition] = Object.keys(members).filter((key) => conditions.includes(key));
    return condition === undefined ? undefined : chosen(members[condition]);
  };
  return join(folder, chosen(exports) ?? main);
}

/** A digest of a protocol package: of its sources, and of what is built of them. */
export const protocolFingerprint = ({ folder }: ProtocolPackage): string =>
  fingerprint(folder, (path) => !/(^|\/)(node_modules|\.[\w-]+)\/$/.test(path));
