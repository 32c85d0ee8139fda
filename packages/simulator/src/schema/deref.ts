import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import type { Located } from "../operation.js";
import { readPointer } from "./read-pointer.js";

/** Follows local references to what they name; a cycle of nothing but references ends at an empty schema. */
export function deref(document: JsonObject, start: Located): Located {
  let at = start;
  for (let steps = 0; typeof at.schema.$ref === "string"; steps++) {
    if (steps > 64) return { schema: {}, pointer: start.pointer };
    const pointer = decodeURIComponent(at.schema.$ref.replace(/^#/, ""));
    at = { schema: asObject(readPointer(document, pointer)), pointer };
  }
  return at;
}
