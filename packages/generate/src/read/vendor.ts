import { join, relative } from "node:path";
import { fingerprint, folderOf } from "../cache.js";
import { readText } from "../write/package.js";
import { SpecError } from "./spec-error.js";

/**
 * Lower-case names of the headers that a vendor's signer sets, as its protocol package lists them.
 *
 * @param vendor one whose package is installed
 * @param specs where the vendor's specs are, for the error
 * @throws SpecError if the package does not list them
 */
export async function ownHeadersOf(vendor: string, specs: string): Promise<readonly string[]> {
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
  return ownHeaders;
}

/** A digest of the sources of a vendor's package. */
export const protocolFingerprint = (vendor: string): string =>
  fingerprint(join(folderOf(`@cloudseal/${vendor}`), "src"));

/** Versions that go into a client package. */
export interface PackageVersions {
  own: string;
  /** The npm scope of the package that is there. */
  scope: string | undefined;
  dependencies: Record<string, string>;
}

/**
 * A package keeps its version, which the release sets, and its scope; a new one has 0.1.0. It stands on core and on its vendor's
 * protocol package, at the versions that are installed.
 *
 * @param directory the package's folder
 * @param specs where the vendor's specs are, for the error
 * @throws SpecError if the vendor has no protocol package
 */
export function packageVersions(directory: string, vendor: string, specs: string): PackageVersions {
  const dependencies = ["core", vendor].map((name) => {
    try {
      return [`@cloudseal/${name}`, `^${manifestIn(folderOf(`@cloudseal/${name}`)).version}`];
    } catch {
      throw new SpecError(
        relative(process.cwd(), specs),
        1,
        `a protocol package packages/${vendor} that exports protocol, Credentials and fromEnv`,
        "none",
      );
    }
  });
  const { name, version = "0.1.0" } = manifestIn(directory);
  const scope = name?.split("/", 1)[0];
  return {
    own: version,
    scope: scope !== undefined && isScope(scope) ? scope : undefined,
    dependencies: Object.fromEntries(dependencies),
  };
}

/** Whether something is an npm scope. @see https://docs.npmjs.com/cli/v11/using-npm/scope */
export const isScope = (text: string): boolean => /^@[a-z0-9][a-z0-9._-]{0,100}$/.test(text);

function manifestIn(folder: string): { name?: string; version?: string } {
  const text = readText(join(folder, "package.json"));
  return text === undefined ? {} : JSON.parse(text);
}
