import { readMember } from "../read-member.js";
import type { WaitState } from "./waiter.js";

/** The state at a place of a result; `undefined` if there is none. */
export function readState(output: unknown, path: readonly string[]): WaitState | undefined {
  const value = readMember(output, path);
  return /^(string|number|boolean)$/.test(typeof value) ? (value as WaitState) : undefined;
}
