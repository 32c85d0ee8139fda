import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SignerPair } from "./signer-pair.js";
import type { Subject } from "./subjects.js";

/** One vendor's half of the benchmark: all in which the vendors differ. A file of `vendors/`. */
export interface Vendor {
  readonly name: string;
  /** The operation that every subject calls. */
  readonly operation: string;
  /** How the loopback server knows the operation, and what it answers. */
  readonly answer: {
    readonly header?: readonly [name: string, value: string];
    readonly path?: string;
    readonly body: string;
  };
  /** Whoever sends the request; the first is our client, whose request the bare ones repeat. */
  readonly subjects: readonly Subject[];
  /** Our package, for import, bundle and size. */
  readonly package: string;
  /** Names that our package exports, and the input of a call, for the programs that are bundled. */
  readonly exports: {
    readonly create: string;
    readonly service: string;
    readonly method: string;
    readonly input: string;
  };
  readonly official: {
    /** The module that a user of the official SDK imports. */
    readonly package: string;
    /** What has to be installed with it, although it does not say so. */
    readonly beside?: readonly string[];
  };
  /** Our signer and the bare computations that it cannot do without. */
  signers(): Promise<SignerPair>;
}

const folder = join(import.meta.dirname, "vendors");

/** All vendors of the folder, whose files are TypeScript here and JavaScript in the measured processes. */
export const vendors: readonly Vendor[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (file) => (await import(pathToFileURL(join(folder, file)).href)).default as Vendor),
);
