import type { FaultOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";

export const clockSkew: FaultKind<FaultOptions["clock-skew"]> = {
  options: { minutes: "number" },
  effect: ({ minutes = 20 }) => ({ clock: (now) => new Date(now.getTime() + minutes * 60_000) }),
};
