import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { foldersIn, root } from "./repository.js";

/** What the tests know of: one folder a vendor, with the same file names in each. Nothing else lists vendors. */
export const vendorNames: readonly string[] = foldersIn("test/vendors");

/**
 * One part of what the tests know of each vendor: the default export of `test/vendors/<vendor>/<part>.ts`. A part that a
 * vendor does not have is left out.
 */
export async function loadVendors<Part>(part: string): Promise<readonly Part[]> {
  const files = vendorNames.map((name) => join(root, "test/vendors", name, `${part}.ts`)).filter(existsSync);
  return Promise.all(files.map(async (file) => (await import(pathToFileURL(file).href)).default as Part));
}

/** The one of this name. @throws Error that says which there are */
export function vendorNamed<Part extends { readonly name: string }>(parts: readonly Part[], name: string): Part {
  const found = parts.find((part) => part.name === name);
  if (!found) throw new Error(`there is no vendor ${name}, only ${parts.map((part) => part.name).join(", ")}`);
  return found;
}
