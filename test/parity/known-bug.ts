import type { Call } from "./call.js";
import type { Wire } from "./wire.js";

/**
 * A bug of an official SDK. It is recognised exactly: what the rules give, changed as the bug changes it, must be what the
 * SDK sent, signature included.
 */
export interface KnownBug {
  readonly name: string;
  /** What the SDK does. */
  readonly does: string;
  /** The rule that this breaks. */
  readonly breaks: string;
  /** Where the rule stands. */
  readonly reference: string;
  /** Whether the bug can show in this call. */
  applies(call: Call): boolean;
  /** The input as the SDK takes it. */
  input?(input: Call["input"]): Call["input"];
  /** The request that the SDK makes of the right one. */
  request?(right: Wire, call: Call): Wire;
  /** The canonical request that the SDK makes of the right one. */
  canonicalRequest?(right: string, call: Call): string;
}
