import type { JsonObject } from "../json-object.js";
import { branches } from "./branches.js";

/** The JSON types that a schema names, by `type` or by constants. */
export function typesOf(document: JsonObject, schema: JsonObject): ReadonlySet<string> {
  const types = branches(document, schema).flatMap((branch) => [
    ...[branch.type ?? []].flat(),
    ...("const" in branch ? [typeof branch.const] : []),
    ...(Array.isArray(branch.enum) ? branch.enum.map((value) => typeof value) : []),
  ]);
  return new Set(types.map(String));
}
