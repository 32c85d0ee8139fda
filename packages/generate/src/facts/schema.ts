import type { Json } from "../read/spec-file.js";
import type { Field, FieldType, ItemType } from "./record.js";

/** What the schemas of a service's fields need to know of each other. */
export interface SchemaContext {
  /** Which members an object must have. */
  requires(field: Field): boolean;
  /** The name of the schema component that a type of the vendor's becomes. */
  nameOf(type: string): string;
  /** What callers must know of a field. */
  noteOf?(field: Field): string | undefined;
}

const base: Readonly<Record<FieldType, Json>> = {
  string: { type: "string" },
  boolean: { type: "boolean" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  uint64: { type: "integer", format: "uint64", minimum: 0 },
  float: { type: "number", format: "float" },
  double: { type: "number", format: "double" },
  number: { type: "number" },
  object: { type: "object" },
  array: { type: "array" },
  map: { type: "object" },
  any: {},
};

/** The schema of an object with these members. */
export function objectSchema(fields: readonly Field[], context: SchemaContext): Json {
  const required = fields.filter((field) => context.requires(field)).map(({ name }) => name);
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, context)])),
  };
}

/** The schema of a field. */
export function fieldSchema(field: Field, context: SchemaContext): Json {
  const { type, items, fields, minItems, maxItems, deprecated } = field;
  const note = context.noteOf?.(field);
  const isHolder = type === "array" || type === "map";
  const words: Json = {
    ...(isHolder
      ? holderSchema(field, type, items ?? (fields ? "object" : undefined), context)
      : valueSchema(field, type, context)),
    ...(type === "array" && minItems !== undefined && { minItems }),
    ...(type === "array" && maxItems !== undefined && { maxItems }),
    ...(deprecated && { deprecated }),
    ...(note !== undefined && { description: note }),
  };
  const example = exampleOf(field);
  if (example !== undefined && fits(words, example)) words.examples = [example];
  return nullable(field, words);
}

/** The schema of a list or a map; what it holds may be one in turn. */
function holderSchema(
  field: Field,
  type: "array" | "map",
  items: FieldType | ItemType | undefined,
  context: SchemaContext,
): Json {
  const inner =
    typeof items === "object"
      ? holderSchema(field, items.type, items.items, context)
      : items === undefined || items === "any"
        ? undefined
        : valueSchema(field, items, context);
  return type === "array"
    ? { type: "array", items: inner ?? {} }
    : { type: "object", additionalProperties: inner ?? true };
}

/** The schema of a value that is no list. */
function valueSchema(field: Field, type: FieldType, context: SchemaContext): Json {
  const { ref, fields, values } = field;
  if (type === "object" && ref !== undefined) return { $ref: `#/components/schemas/${context.nameOf(ref)}` };
  if (type === "object" && fields) return objectSchema(fields, context);
  if (type === "array") return { type: "array", items: {} };
  if (type === "map" || type === "object") return { type: "object", additionalProperties: true };
  const scalar = { ...base[type], ...bounds(field, type) };
  const known = [...new Set(values ?? [])].flatMap((text) => scalarOf(type, text) ?? []);
  return known.length > 0 && type !== "any" && type !== "boolean"
    ? { anyOf: [...known.map((value) => ({ const: value })), scalar] }
    : scalar;
}

/** As many milliseconds as a `Date` holds, and as large as an integer is exact. */
const latest = 8_640_000_000_000_000;

/**
 * The bounds of a value. A 64-bit integer is a `bigint` to callers where its name or its example says that it identifies
 * something, and a plain number where it dates or counts.
 */
function bounds(field: Field, type: FieldType): Json {
  const { name, minimum, maximum, minLength, maxLength, pattern, example } = field;
  if (type === "string")
    return {
      ...(minLength !== undefined && { minLength }),
      ...(maxLength !== undefined && { maxLength }),
      ...(pattern !== undefined && { pattern }),
    };
  if (/^(any|boolean)$/.test(type)) return {};
  const given = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  if (!/64$/.test(type) || isIdentifier(name, example)) return given;
  const least = type === "uint64" || isTime(name) ? 0 : Number.MIN_SAFE_INTEGER;
  return { minimum: least, maximum: isTime(name) ? latest : Number.MAX_SAFE_INTEGER, ...given };
}

const isTime = (name: string): boolean => /time|date|timestamp/i.test(name);

const isIdentifier = (name: string, example = ""): boolean =>
  /(?:Id|Ids|Uin|Uid|_id|_ids)$|^ids?$/.test(name) ||
  (/^-?\d{16,}$/.test(example) && !Number.isSafeInteger(Number(example)));

/** `null` beside the other values. */
function nullable({ nullable }: Field, schema: Json): Json {
  if (!nullable) return schema;
  if (schema.type !== undefined) return { ...schema, type: [schema.type, "null"] };
  // A reference or a list of values: the null stands beside it.
  const { deprecated, description, examples, ...part } = schema;
  const open = part.anyOf?.at(-1);
  const anyOf = open ? [...part.anyOf.slice(0, -1), { ...open, type: [open.type, "null"] }] : [part, { type: "null" }];
  return {
    anyOf,
    ...(deprecated && { deprecated }),
    ...(description && { description }),
    ...(examples && { examples }),
  };
}

/** A value of a list or an example, which the facts have as a text. */
function scalarOf(type: FieldType, text: string): string | number | boolean | undefined {
  if (type === "string") return text;
  if (type === "boolean") return /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : undefined;
  if (/^u?int/.test(type)) return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
  if (type === "any") return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** The value that the vendor shows, unless it is of another type, or a list or an object. */
const exampleOf = ({ type, example }: Field): string | number | boolean | undefined =>
  example === undefined || /^(?:object|array|map|any)$/.test(type) ? undefined : scalarOf(type, example);

/** Whether a shown value is within the bounds that the same source tells. */
function fits({ anyOf, ...bare }: Json, value: string | number | boolean): boolean {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    minLength = 0,
    maxLength = Infinity,
    format,
  } = anyOf?.at(-1) ?? bare;
  if (typeof value === "string") return value !== "" && value.length >= minLength && value.length <= maxLength;
  if (typeof value === "number" && format === "int32" && (value | 0) !== value) return false;
  return typeof value !== "number" || (value >= minimum && value <= maximum);
}
