import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SourceFiles } from "./checkouts.js";
import type { PageNames } from "./pages.js";
import type { Reading } from "./reading.js";

/** One vendor's half: where its definitions lie and who reads them. The `index.ts` of a folder of `vendors/`. */
export interface Vendor {
  /** The sources of a service, the one that gives the structure first. */
  sources(service: string, version: string): SourceDefinition[];
  /** How the vendor calls the members that pages are made of. */
  readonly pages: PageNames;
}

/** A definition that the vendor publishes. */
export interface SourceDefinition {
  /** Short name, as records use it. */
  readonly name: string;
  /** `<owner>/<name>` of the public repository. */
  readonly repository: string;
  readonly licence: string;
  /** What it is read for, as the head of facts.json says it. */
  readonly tells: readonly string[];
  /**
   * `definition`: types, required inputs and places, which make a second witness. `addition`: errors, payloads, permissions.
   */
  readonly kind: "definition" | "addition";
  /** Whether it says which members of shared types must be given, and which inputs. */
  readonly required: "all" | "inputs";
  /** Whether its text is the same as another's, in another file: then the two are one witness of what texts say. */
  readonly textOf?: string;
  /** Whether it stands for the vendor's international site. */
  readonly international?: true;
  /** The file or folder of the repository without which there is nothing to read. */
  readonly path: string;
  read(files: SourceFiles, path: string, name: string): Reading;
}

const folder = join(import.meta.dirname, "vendors");

/** The vendors of the folder. */
export async function loadVendor(name: string): Promise<Vendor | undefined> {
  if (!readdirSync(folder).includes(name)) return undefined;
  const { vendor } = await import(pathToFileURL(join(folder, name, "index.ts")).href);
  return vendor;
}
