import type { Json } from "./spec-file.js";

/** What a keyword may have for the schema to be plain; a schema or schemas in it are looked at as well. */
const keywords: Record<string, (value: Json) => boolean> = {
  $ref: (value) => /^#\/components\/schemas\/\w+$/.test(value),
  type: (value) => types.has(value),
  const: isScalar,
  enum: (value) => Array.isArray(value) && value.length > 0 && value.every(isScalar),
  required: (value) => Array.isArray(value) && value.every((name) => typeof name === "string") && isSet(value),
  properties: (value) => isObject(value) && Object.values(value).every(isPlainSchema),
  items: isPlainSchema,
  additionalProperties: isPlainSchema,
  anyOf: (value) => Array.isArray(value) && value.length > 0 && value.every(isPlainSchema),
  // Of constants alone, so that it is certain which of them do not fit.
  oneOf: (value) =>
    Array.isArray(value) &&
    value.every((part) => isObject(part) && "const" in part && Object.keys(part).every(isOfConstant)),
  minimum: Number.isFinite,
  maximum: Number.isFinite,
  minLength: isCount,
  maxLength: isCount,
  format: (value) => formats.has(value),
  description: (value) => typeof value === "string",
  title: (value) => typeof value === "string",
  deprecated: (value) => typeof value === "boolean",
  examples: Array.isArray,
  example: () => true,
  default: () => true,
  "x-cloudseal": () => true,
};

const types = new Set(["string", "integer", "number", "boolean", "array", "object", "null"]);
const formats = new Set(["int32", "int64", "uint64", "float", "double", "password"]);

/** Whether a schema has only keywords that {@link fitsPlainSchema} knows, with values that they may have. */
export function isPlainSchema(schema: Json): boolean {
  if (typeof schema === "boolean") return true;
  if (!isObject(schema)) return false;
  for (const keyword in schema)
    if (!Object.hasOwn(keywords, keyword) || !keywords[keyword]?.(schema[keyword])) return false;
  return true;
}

function isOfConstant(keyword: string): boolean {
  return keyword === "const" || keyword === "description" || keyword === "deprecated";
}
function isObject(value: Json): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isScalar(value: Json): boolean {
  return value === null || typeof value !== "object";
}
function isCount(value: Json): boolean {
  return Number.isInteger(value) && value >= 0;
}
const isSet = (values: Json[]): boolean => new Set(values).size === values.length;
