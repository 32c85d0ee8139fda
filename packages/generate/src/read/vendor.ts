import { join, relative } from "node:path";
import { fingerprint, folderOf } from "../cache.js";
import { readText } from "../write/package.js";
import { SpecError } from "./spec-error.js";

/** What of the wire is a vendor's. */
export interface VendorWire {
  /** Lower-case names of the headers that its signer sets, which no parameter may be. */
  readonly ownHeaders: readonly string[];
  /** How the query has a list of 1 and 2 that is called a: `a=1&a=2`, as OpenAPI has it, or `a.1=1&a.2=2`. */
  readonly writesLists: string;
}

/**
 * What of the wire is a vendor's, as its protocol package says it.
 *
 * @param vendor one whose package is installed
 * @param specs where the vendor's specs are, for the error
 * @throws SpecError if the package does not list them
 */
export async function wireOf(vendor: string, specs: string): Promise<VendorWire> {
  const { protocol } = await import(/* @vite-ignore */ `@cloudseal/${vendor}`);
  const ownHeaders: unknown = protocol?.ownHeaders;
  if (
    !Array.isArray(ownHeaders) ||
    !ownHeaders.every((name) => typeof name === "string" && name === name.toLowerCase())
  )
    throw new SpecError(
      relative(process.cwd(), specs),
      1,
      `a package @cloudseal/${vendor} whose protocol.ownHeaders lists the headers that its signer sets, in lower case`,
      JSON.stringify(ownHeaders) ?? "none",
    );
  return { ownHeaders, writesLists: protocol.serialiseQuery({ a: ["1", "2"] }) };
}

/** A digest of the sources of a vendor's package. */
export const protocolFingerprint = (vendor: string): string =>
  fingerprint(join(folderOf(`@cloudseal/${vendor}`), "src"));

/** Versions that go into a client package. */
export interface PackageVersions {
  own: string;
  dependencies: Record<string, string>;
}

/**
 * A package keeps its version, which the release sets; a new one has 0.1.0. It stands on core and on its vendor's
 * protocol package, at the versions that are installed.
 *
 * @param directory the package's folder
 * @param specs where the vendor's specs are, for the error
 * @throws SpecError if the vendor has no protocol package
 */
export function packageVersions(directory: string, vendor: string, specs: string): PackageVersions {
  const dependencies = ["core", vendor].map((name) => {
    try {
      return [`@cloudseal/${name}`, `^${versionIn(folderOf(`@cloudseal/${name}`))}`];
    } catch {
      throw new SpecError(
        relative(process.cwd(), specs),
        1,
        `a protocol package packages/${vendor} that exports protocol, Credentials and fromEnv`,
        "none",
      );
    }
  });
  return { own: versionIn(directory) ?? "0.1.0", dependencies: Object.fromEntries(dependencies) };
}

function versionIn(folder: string): string | undefined {
  const text = readText(join(folder, "package.json"));
  return text === undefined ? undefined : JSON.parse(text).version;
}
