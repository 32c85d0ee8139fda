import type { Field } from "../../page.js";

/**
 * The parts of a dotted name: `Tag.N.Key` is `Tag`, a list, and `Key`. The field of a list, `Ids.N`, loses the notation and has
 * the type of a list.
 */
export function placed(field: Field): { name: string; list: boolean }[] {
  const parts: { name: string; list: boolean }[] = [];
  for (const part of field.name.split(/\.|(?=\[)/)) {
    const last = parts.at(-1);
    if (last && /^(?:N|n|M|X|#|\*|\d+|\[[\dnN*]*\])$/.test(part)) last.list = true;
    else if (part !== "") parts.push({ name: part, list: false });
  }
  const last = parts.at(-1);
  if (!last) return [{ name: field.name, list: false }];
  if (last.list && field.type.type !== "array") field.type = { type: "array", items: field.type };
  if (parts.length === 1) field.name = last.name;
  return parts;
}
