import type { RefusalKind } from "../vendor-server.js";
import type { FaultKind } from "./fault-kind.js";

/** An error that the vendor has a code for. */
export const refusedByVendor = (kind: RefusalKind, message: string): FaultKind => ({
  options: {},
  needs: kind,
  effect: () => ({ instead: (refuse) => refuse(kind, message) }),
});
