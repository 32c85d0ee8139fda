import { constants } from "./constants.js";
import type { Json } from "./spec-file.js";

/** The JSON types of a schema as callers see them; none if it does not tell. */
export function typesOf(schema: Json): string[] {
  if (schema?.["x-cloudseal"]?.exposeAs) return [schema["x-cloudseal"].exposeAs];
  const values = constants(schema ?? {});
  const types =
    schema?.type ?? values?.open?.type ?? (values && [...new Set(values.known.map((value) => typeof value))]);
  return types === undefined ? [] : [types].flat();
}
