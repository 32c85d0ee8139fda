import { deref } from "./pointer.js";
import type { Json } from "./spec-file.js";

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
  if ($ref !== undefined && !fits(deref(document, { $ref }), value)) return false;
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
