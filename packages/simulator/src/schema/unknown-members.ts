import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import { branches } from "./branches.js";
import { itemSchema } from "./item-schema.js";
import { memberSchema } from "./member-schema.js";

/** Names of the members of `value`, at any depth, that the schema does not declare. */
export function unknownMembers(document: JsonObject, schema: JsonObject, value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    const items = itemSchema(document, schema);
    return value.flatMap((item, index) => unknownMembers(document, items, item, `${at}[${index}]`));
  }
  // A schema without `properties` leaves the members open.
  if (!branches(document, schema).some((branch) => branch.properties !== undefined)) return [];
  return Object.entries(asObject(value)).flatMap(([name, member]) => {
    const place = at === "" ? name : `${at}.${name}`;
    const known = memberSchema(document, schema, name);
    return known ? unknownMembers(document, known, member, place) : [place];
  });
}
