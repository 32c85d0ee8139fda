import type { VendorServer } from "../vendor-server.js";
import type { FaultWithOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";
import { kinds } from "./kinds.js";

/** Whether the vendor has this fault: who knows no nonces never finds one used. */
export function isKnownTo({ codes }: VendorServer, { type }: FaultWithOptions): boolean {
  const { needs } = kinds[type] as FaultKind;
  return needs === undefined || codes[needs] !== undefined;
}
