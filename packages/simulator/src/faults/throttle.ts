import type { FaultOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";

export const throttle: FaultKind<FaultOptions["throttle"]> = {
  options: { retryAfter: "number" },
  effect: ({ retryAfter }) => ({
    instead: (refuse) => refuse("throttled", "Too many requests.", { wait: retryAfter }),
  }),
};
