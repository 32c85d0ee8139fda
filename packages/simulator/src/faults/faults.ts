import type { Fault } from "./fault.js";

/** What goes wrong, by operation (`"*"`: any), one entry a call, in their order; `null` and `undefined`: all is well. */
export type FaultScripts = Readonly<Record<string, readonly (Fault | null | undefined)[]>>;

/** What is known of a call when it is decided what goes wrong with it. */
export interface FaultCall {
  readonly vendor: string;
  readonly operation: string;
  /** Which call of this operation it is; the first is 1. */
  readonly count: number;
}

/** Decides call by call; nothing: all is well. */
export type ChooseFault = (call: FaultCall) => Fault | null | undefined;
