import type { createSimulator } from "@cloudseal/simulator";
import type { VendorSettings } from "../program/settings.js";

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
