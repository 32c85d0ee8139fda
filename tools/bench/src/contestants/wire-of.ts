import type { Course } from "./contestant.js";
import type { Wire } from "./wire.js";

/** The request that a bare contestant repeats. @throws Error when our client has not been seen yet */
export function wireOf({ wire }: Course): Wire {
  if (!wire)
    throw new Error("A bare contestant repeats our client's request, and there is none yet. Start our client first.");
  return wire;
}
