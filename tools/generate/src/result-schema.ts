import { deref, parsePointer } from "./pointer.js";
import type { Json } from "./spec-file.js";

/**
 * The schema of what a method returns; nothing if a success has no documented body.
 *
 * @param result JSON pointer to the result in the body of a success
 */
export function resultSchema(document: Json, operation: Json, result: string): Json {
  let schema = deref(document, operation.responses["200"])?.content?.["application/json"]?.schema;
  for (const step of parsePointer(result)) schema = deref(document, schema)?.properties?.[step];
  return schema;
}
