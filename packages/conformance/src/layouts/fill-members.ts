import type { Field, FieldType } from "../page.js";

/** Gives each field of a named type the members that the type has, at any depth; a type inside itself ends there. */
export function fillMembers(fields: readonly Field[], types: ReadonlyMap<string, readonly Field[]>): void {
  let left = most;
  const fill = (list: readonly Field[], within: readonly string[]): void => {
    for (const field of list) {
      const name = nameOf(field.type);
      if (name === undefined || within.includes(name)) continue;
      const members = types.get(name);
      if (!members || members.length > left) continue;
      left -= members.length;
      field.members = members.map((member) => ({ ...member, members: [] }));
      fill(field.members, [...within, name]);
    }
  };
  fill(fields, []);
}

/** Most members that are filled in: types that use each other widely must not fill the memory. */
const most = 50_000;

function nameOf(type: FieldType): string | undefined {
  let inner = type;
  while (inner.items) inner = inner.items;
  return inner.name;
}
