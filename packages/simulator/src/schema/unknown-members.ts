import type { JsonObject } from "../json.js";
import { asObject } from "../json.js";
import { declared } from "./schemas.js";

/** Names of members of `value`, at any depth, that the schema does not declare, up to `limit`. */
export function unknownMembers(document: JsonObject, schema: JsonObject, value: unknown, limit: number): string[] {
  const names: string[] = [];
  const visit = (schema: JsonObject, value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null || names.length >= limit) return;
    const { items, members, isOpen } = declared(document, schema);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(items, item, `${at}[${index}]`);
      return;
    }
    if (isOpen) return;
    for (const [name, member] of Object.entries(asObject(value))) {
      const place = at === "" ? name : `${at}.${name}`;
      const known = members.get(name);
      if (known) visit(known, member, place);
      else if (names.push(place) >= limit) return;
    }
  };
  visit(schema, value, "");
  return names;
}
