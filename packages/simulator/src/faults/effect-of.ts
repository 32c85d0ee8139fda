import type { Effect } from "./effect.js";
import type { FaultWithOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";
import { kinds } from "./kinds.js";

/** What a fault does. */
export const effectOf = (fault: FaultWithOptions): Effect => (kinds[fault.type] as FaultKind).effect(fault);
