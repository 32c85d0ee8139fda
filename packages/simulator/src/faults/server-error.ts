import type { FaultOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";
import { insteadOrAfter } from "./instead-or-after.js";

/** @param status that of the answer; by default the vendor's own */
export const serverError = (
  kind: "internal" | "badGateway" | "unavailable" | "gatewayTimeout",
  status?: number,
): FaultKind<FaultOptions["500"]> => ({
  options: { done: "boolean", retryAfter: "number" },
  effect: ({ done, retryAfter }) =>
    insteadOrAfter(done, (refuse) => refuse(kind, "The service failed.", { status, wait: retryAfter })),
});
