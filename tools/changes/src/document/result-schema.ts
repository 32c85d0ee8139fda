import { get } from "../json/get.js";
import { resolve } from "./resolve.js";

/** The schema of what a method returns; nothing if a success has no documented body. */
export function resultSchema(document: unknown, operation: unknown): unknown {
  const result = get(document, "x-cloudseal", "result");
  let schema = get(resolve(document, get(operation, "responses", "200")), "content", "application/json", "schema");
  for (const step of typeof result === "string" ? result.split("/").slice(1) : [])
    schema = get(resolve(document, schema), "properties", step);
  return schema;
}
