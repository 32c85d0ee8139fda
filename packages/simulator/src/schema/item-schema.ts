import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import { branches } from "./branches.js";

/** The schema of an array's members. */
export function itemSchema(document: JsonObject, schema: JsonObject): JsonObject {
  return asObject(branches(document, schema).find((branch) => branch.items !== undefined)?.items);
}
