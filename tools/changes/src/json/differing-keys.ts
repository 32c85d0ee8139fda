import { asObject } from "./as-object.js";
import { get } from "./get.js";
import { same } from "./same.js";

/** The members in which two objects differ, sorted. */
export function differingKeys(before: unknown, after: unknown): string[] {
  const keys = new Set([...Object.keys(asObject(before)), ...Object.keys(asObject(after))]);
  return [...keys].filter((key) => !same(get(before, key), get(after, key))).sort();
}
