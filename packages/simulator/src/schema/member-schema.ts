import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import { branches } from "./branches.js";

/** The schema of an object's member; nothing for a member that the schema does not declare. */
export function memberSchema(document: JsonObject, schema: JsonObject, name: string): JsonObject | undefined {
  for (const branch of branches(document, schema)) {
    const properties = asObject(branch.properties);
    if (Object.hasOwn(properties, name)) return asObject(properties[name]);
  }
  return undefined;
}
