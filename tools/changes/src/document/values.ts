import { asList } from "../json/as-list.js";
import { get } from "../json/get.js";

/** The values that a schema lists. */
export interface Values {
  known: readonly unknown[];
  /** The bare schema that lets others in; nothing if the list is closed. */
  open: unknown;
}

/** The values of an enum, written as `enum`, as `const`, or as constants with words to each. */
export function valuesOf(schema: unknown): Values | undefined {
  const listed = get(schema, "enum");
  if (Array.isArray(listed)) return { known: listed, open: undefined };
  if (get(schema, "const") !== undefined) return { known: [get(schema, "const")], open: undefined };
  const members = [...asList(get(schema, "anyOf")), ...asList(get(schema, "oneOf"))];
  const known = members.map((member) => get(member, "const")).filter((value) => value !== undefined);
  const others = members.filter((member) => get(member, "const") === undefined);
  if (known.length === 0 || others.length > 1 || others.some((member) => typeof get(member, "type") !== "string"))
    return undefined;
  return { known, open: others[0] };
}
