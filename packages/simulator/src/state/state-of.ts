import type { Resource } from "./resource.js";

/** The state in which a resource was read last; its first one before that. */
export function stateOf({ ended, reads, states }: Resource): string | undefined {
  return ended ?? states[Math.max(0, Math.min(reads, states.length) - 1)];
}
