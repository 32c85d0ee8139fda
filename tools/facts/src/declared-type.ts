import type { FieldType, ItemType } from "@cloudseal/generate/facts";
import { type ReadField, UnknownShape } from "./reading.js";

/** A type as a program declares it: a scalar, a list or a map of something, or the name of a class. */
export type DeclaredType = FieldType | { list: DeclaredType } | { map: DeclaredType } | { name: string };

type Typed = Pick<ReadField, "type" | "items" | "fields" | "ref">;

/** Levels of lists in lists. */
const maxLevels = 6;

/**
 * What a field of a declared type is.
 *
 * @param membersOf what stands for a class: its members, or a reference to them
 * @throws UnknownShape for lists in lists without end
 */
export function typed(
  declared: DeclaredType,
  membersOf: (name: string) => Pick<ReadField, "fields" | "ref">,
  level = 0,
): Typed {
  if (level > maxLevels) throw new UnknownShape(`expected at most ${maxLevels} levels of lists, found more`);
  if (typeof declared === "string") return { type: declared };
  if ("name" in declared) return { type: "object", ...membersOf(declared.name) };
  const list = "list" in declared;
  const { type, items, ...members } = typed(list ? declared.list : declared.map, membersOf, level + 1);
  const inner: FieldType | ItemType = type === "array" || type === "map" ? { type, items: items ?? "any" } : type;
  return { type: list ? "array" : "map", items: inner, ...members };
}
