import type { WaitState } from "./waiter.js";

/** The state at a place of a result; `undefined` if there is none. */
export function readState(output: unknown, path: readonly string[]): WaitState | undefined {
  let value = output;
  for (const name of path)
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name as never] : undefined;
  return /^(string|number|boolean)$/.test(typeof value) ? (value as WaitState) : undefined;
}
