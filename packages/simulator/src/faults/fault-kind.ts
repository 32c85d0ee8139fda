import type { RefusalKind } from "../vendor-server.js";
import type { Effect } from "./effect.js";

/** A type of fault. */
export interface FaultKind<Options extends object = object> {
  /** The options that it takes. */
  readonly options: { readonly [Name in keyof Options]-?: "number" | "boolean" | "string" };
  /** The error that a vendor must know to have this fault. */
  readonly needs?: RefusalKind;
  effect(options: Options): Effect;
}
