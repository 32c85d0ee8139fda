import type { JsonObject } from "../json-object.js";
import type { Memory } from "./memory.js";
import type { NotFound } from "./not-found.js";

/** What a call brings, and the result in the documented example, into which a rule puts its traces. */
export interface Call {
  readonly memory: Memory;
  readonly input: JsonObject;
  readonly result: Record<string, unknown>;
  readonly now: Date;
  /** How the result comes in pages (`x-cloudseal.pages`), if it does. */
  readonly pages?: JsonObject | undefined;
}

/** Does what one key of `x-cloudseal.simulator` says. */
export type Rule = (rule: JsonObject, call: Call) => NotFound | undefined;
