import { join, relative, resolve } from "node:path";
import { fingerprint } from "./fingerprint.js";
import { SpecError } from "./spec-error.js";

const packages = resolve(import.meta.dirname, "../../../packages");

/**
 * Lower-case names of the headers that a vendor's signer sets, as its protocol package lists them.
 *
 * @param vendor one whose package is there
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
export const protocolFingerprint = (vendor: string): string => fingerprint(join(packages, vendor, "src"));
