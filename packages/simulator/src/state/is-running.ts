import type { Resource } from "./resource.js";

/** A resource runs until it has been read in its last state, or was ended. */
export function isRunning({ ended, reads, states }: Resource): boolean {
  return ended === undefined && reads < states.length;
}
