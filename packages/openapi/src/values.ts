import { asList, asString, get, isObject, type JsonObject } from "./json.js";

/** The values that a schema lists. */
export interface Values {
  readonly known: readonly unknown[];
  /** The schemas of constants, each with words of its own, if it is such a list. */
  readonly described: readonly JsonObject[];
  /** The bare schema that lets other values in; nothing if the list is closed. */
  readonly open: JsonObject | undefined;
}

/** The values of a list, written as `enum`, as `const`, or as constants with words to each (see {@link describedValues}). */
export function valuesOf(schema: unknown): Values | undefined {
  const listed = get(schema, "enum");
  if (Array.isArray(listed)) return { known: listed, described: [], open: undefined };
  const constant = get(schema, "const");
  if (constant !== undefined) return { known: [constant], described: [], open: undefined };
  return describedValues(schema);
}

/**
 * The values of a list of constants: `anyOf` or `oneOf` of schemas with `const`, and at most one bare schema of scalars
 * that lets others in. A schema with both words says two things of its values, and is no list.
 */
export function describedValues(schema: unknown): Values | undefined {
  const [anyOf, oneOf] = [get(schema, "anyOf"), get(schema, "oneOf")];
  if (anyOf !== undefined && oneOf !== undefined) return undefined;
  const members = asList(anyOf ?? oneOf);
  const described = members.filter(isObject).filter(isConstant);
  const [open, ...others] = members.filter((member) => !isObject(member) || !isConstant(member));
  if (described.length === 0 || others.length > 0) return undefined;
  if (open !== undefined && !/^(?:string|integer|number|boolean)$/.test(asString(get(open, "type")) ?? ""))
    return undefined;
  return {
    known: described.map((member) => member.const),
    described,
    open: isObject(open) ? open : undefined,
  };
}

const isConstant = (schema: JsonObject): boolean => schema.const !== undefined;

/** The JSON types of a schema, by its `type`, else by its values; none if it does not tell. */
export function typesOf(schema: unknown): string[] {
  const values = valuesOf(schema);
  const type = get(schema, "type") ?? values?.open?.type;
  if (type !== undefined) return [type].flat().map(String);
  return [...new Set((values?.known ?? []).map(typeOf))];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The types of a schema as callers see them, whatever the wire carries (`x-cloudseal.exposeAs`). */
export function exposedTypes(schema: unknown): string[] {
  const exposed = get(schema, "x-cloudseal", "exposeAs");
  return exposed === undefined ? typesOf(schema) : [String(exposed)];
}

/** Whether an integer may lie beyond ±(2^53−1), so that callers get a bigint. `null` and other types may stand beside it. */
export function isUnsafeInteger(schema: unknown): boolean {
  const format = asString(get(schema, "format")) ?? "";
  return isInteger(schema) && /^u?int64$/.test(format) && !isSafe(schema);
}

/** Whether a schema of an integer tells neither by a format nor by bounds or values how large it gets. */
export function isOfUnknownSize(schema: unknown): boolean {
  const format = asString(get(schema, "format")) ?? "";
  return isInteger(schema) && !/^u?int(?:8|16|32|64)$/.test(format) && !isSafe(schema);
}

const isInteger = (schema: unknown): boolean => [get(schema, "type")].flat().includes("integer");

/** Whether bounds or a closed list of values keep a number inside ±(2^53−1). */
function isSafe(schema: unknown): boolean {
  const { known, open } = valuesOf(schema) ?? {};
  if (known && !open) return known.every((value) => typeof value !== "number" || Number.isSafeInteger(value));
  const bound = (...keys: string[]) =>
    keys.map((key) => get(schema, key)).find((value) => typeof value === "number" && Number.isFinite(value));
  const least = bound("minimum", "exclusiveMinimum") ?? (/^uint/.test(String(get(schema, "format"))) ? 0 : undefined);
  const most = bound("maximum", "exclusiveMaximum");
  return Number(least) >= Number.MIN_SAFE_INTEGER && Number(most) <= Number.MAX_SAFE_INTEGER;
}
