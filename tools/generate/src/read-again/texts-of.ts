import type { Json } from "../spec-file.js";

/** All texts and names of members of some data. */
export function textsOf(value: Json, into = new Set<string>()): Set<string> {
  if (typeof value === "string") into.add(value);
  if (typeof value !== "object" || value === null) return into;
  for (const [name, member] of Object.entries<Json>(value)) {
    into.add(name);
    textsOf(member, into);
  }
  return into;
}
