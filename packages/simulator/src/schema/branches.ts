import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import { deref } from "./deref.js";

/** A schema and all the schemas that speak about the same value beside it: behind `$ref`, in `allOf`, `anyOf`, `if`, … */
export function branches(document: JsonObject, schema: JsonObject, depth = 0): JsonObject[] {
  const { schema: self } = deref(document, { schema, pointer: "" });
  const siblings = schema === self ? [] : [schema];
  if (depth > 16) return [self];
  const beside = [self.allOf, self.anyOf, self.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [
    self,
    ...siblings,
    ...[...beside, self.then, self.else].flatMap((item) =>
      item === undefined ? [] : branches(document, asObject(item), depth + 1),
    ),
  ];
}
