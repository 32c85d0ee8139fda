import { resolve } from "@cloudseal/openapi";
import type { Json } from "../read/spec-file.js";

/**
 * Whether a value fits a plain schema; `false` says as well that it is not sure. Compiling a schema takes a hundred times
 * as long as looking at the one value that it is for.
 *
 * @param document where references lead; all of its schemas must be plain
 */
export function fitsPlainSchema(
  document: Json,
  schema: Json,
  value: Json,
  depth = 0,
  work = { left: 100_000 },
): boolean {
  if (typeof schema === "boolean") return schema;
  if (typeof schema !== "object" || depth > 100 || work.left-- <= 0) return false;
  const fits = (part: Json, member: Json) => fitsPlainSchema(document, part, member, depth + 1, work);
  const { $ref, type, enum: values, required, properties, items, additionalProperties, anyOf, oneOf } = schema;
  if ($ref !== undefined && !fits(resolve<Json>(document, { $ref }), value)) return false;
  if (type !== undefined && !isOfType(type, value)) return false;
  if ("const" in schema && value !== schema.const) return false;
  if (values !== undefined && !values.includes(value)) return false;
  if (anyOf !== undefined && !anyOf.some((part: Json) => fits(part, value))) return false;
  if (oneOf !== undefined && oneOf.filter((part: Json) => value === part.const).length !== 1) return false;
  if (typeof value === "number") return fitsNumber(schema, value);
  if (typeof value === "string") return fitsText(schema, value);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return items === undefined || value.every((item) => fits(items, item));
  if (required?.some((name: string) => !Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, member]) => {
    const known = properties !== undefined && Object.hasOwn(properties, name);
    const part = known ? properties[name] : additionalProperties;
    return part === undefined || fits(part, member);
  });
}

function isOfType(type: string, value: Json): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const fitsNumber = ({ minimum = -Infinity, maximum = Infinity, format }: Json, value: number): boolean =>
  value >= minimum &&
  value <= maximum &&
  (format === "int32" ? (value | 0) === value : !/^u?int64$/.test(format ?? "") || Number.isInteger(value));

/** A length counts code points, of which there are at most as many as units; a text with more is left to ajv. */
const fitsText = ({ minLength = 0, maxLength = Infinity }: Json, value: string): boolean =>
  value.length <= maxLength && (minLength === 0 || value.length >= 2 * minLength || [...value].length >= minLength);

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
