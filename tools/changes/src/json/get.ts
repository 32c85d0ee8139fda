import { asObject } from "./as-object.js";

/** The value below `value` at `keys`, own members only: `constructor` is a member like any other. */
export function get(value: unknown, ...keys: string[]): unknown {
  let found = value;
  for (const key of keys) {
    const object = asObject(found);
    found = Object.hasOwn(object, key) ? object[key] : undefined;
  }
  return found;
}
