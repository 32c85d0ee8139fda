import { stringifyJson } from "@cloudseal/core";
import {
  asList,
  type Direction,
  documentFor,
  exposedTypes,
  get,
  isUnsafeInteger,
  joinPath,
  membersOf,
  otherMembers,
  resolve,
  type Values,
  valuesOf,
} from "@cloudseal/openapi";

/** A place at which a value is not of the type that the client declares. */
export interface Misfit {
  /** Address of the place: `output.List[].MeasureSpace`. */
  where: string;
  /** What stands there: JSON, or `nothing`. */
  found: string;
  /** What the type says. */
  expected: string;
}

/**
 * Where a value departs from a schema, as callers see its type: an int64 without safe bounds is a bigint in a result, other
 * integers are numbers, values of closed lists are among them, limits hold, nothing is missing that is required, and nothing is
 * there that is not declared. Each place is given once, however many items of a list are wrong there.
 *
 * @param document where references lead
 * @param direction a result, or an input, in which an int64 may be a number as well
 * @param where address of the value
 */
export function misfitsOf(
  document: unknown,
  schema: unknown,
  value: unknown,
  direction: Direction,
  where: string = direction,
): Misfit[] {
  const places = new Map<string, Misfit>();
  const walk: Walk = { document: documentFor(document, direction), direction };
  for (const misfit of visit(walk, schema, value, where))
    if (!places.has(misfit.where)) places.set(misfit.where, misfit);
  return [...places.values()];
}

interface Walk {
  document: unknown;
  direction: Direction;
}

function visit(walk: Walk, given: unknown, value: unknown, where: string): Misfit[] {
  const schema = resolve(walk.document, given);
  if (schema === undefined || schema === true) return [];
  if (schema === false) return [misfit(where, value, "nothing")];
  const values = valuesOf(schema);
  if (values) return ofValues(schema, values, value, where) ?? visit(walk, openPart(schema, values), value, where);
  for (const word of ["anyOf", "oneOf"]) {
    const choices = asList(get(schema, word));
    if (choices.length > 0 && get(schema, "type") === undefined)
      return nearest(choices.map((choice) => visit(walk, choice, value, where)));
  }
  const wrong = ofType(walk, schema, value, where);
  if (wrong) return [wrong];
  if (Array.isArray(value)) return value.flatMap((item) => visit(walk, get(schema, "items"), item, `${where}[]`));
  return typeof value === "object" && value !== null ? ofMembers(walk, schema, value, where) : [];
}

/** The misfits of a closed list; nothing where another schema decides, because the list is open. */
function ofValues(schema: unknown, { known, open }: Values, value: unknown, where: string): Misfit[] | undefined {
  if (known.includes(value)) return [];
  if (open) return undefined;
  const isNullable = asList(get(schema, "type")).includes("null");
  return isNullable && value === null ? [] : [misfit(where, value, `one of ${known.map(jsonOf).join(", ")}`)];
}

/** What lets other values into a list, with what stands around it. */
const openPart = (schema: unknown, { open }: Values): unknown => ({
  ...open,
  "x-cloudseal": get(schema, "x-cloudseal") ?? open?.["x-cloudseal"],
});

/** Of several forms, one must fit; if none does, the one that comes nearest is told. */
const nearest = (all: readonly Misfit[][]): Misfit[] =>
  all.reduce((best, one) => (one.length < best.length ? one : best));

function ofType({ document, direction }: Walk, schema: unknown, value: unknown, where: string): Misfit | undefined {
  const types = exposedTypes(schema);
  const isObject = types.length === 0 && membersOf(document, schema) !== undefined;
  if (isObject) types.push("object");
  const isBig = get(schema, "x-cloudseal", "exposeAs") === undefined && isUnsafeInteger(schema);
  const isOf = (type: string) =>
    type !== "integer" || !isBig
      ? isOfType(value, type)
      : typeof value === "bigint" || (direction === "input" && isOfType(value, type));
  if (types.length > 0 && !types.some(isOf))
    return misfit(where, value, types.map((type) => nameOf(type, isBig, direction)).join(" or "));
  const limit = brokenLimit(schema, value);
  return limit === undefined ? undefined : misfit(where, value, limit);
}

const nameOf = (type: string, isBig: boolean, direction: Direction): string =>
  type !== "integer" || !isBig ? type : direction === "output" ? "bigint" : "integer";

function isOfType(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** The limit of a schema that a value of its type breaks. */
function brokenLimit(schema: unknown, value: unknown): string | undefined {
  const limit = (word: string) => get(schema, word) as number | undefined;
  const outside = (size: number | bigint, least: string, most: string): string | undefined =>
    size < (limit(least) ?? Number.NEGATIVE_INFINITY)
      ? `${least} ${limit(least)}`
      : size > (limit(most) ?? Number.POSITIVE_INFINITY)
        ? `${most} ${limit(most)}`
        : undefined;
  if (typeof value === "number" || typeof value === "bigint")
    return get(schema, "format") === "int32" && Number(value) !== (Number(value) | 0)
      ? "int32"
      : outside(value, "minimum", "maximum");
  if (Array.isArray(value)) return outside(value.length, "minItems", "maxItems");
  if (typeof value !== "string") return undefined;
  const pattern = get(schema, "pattern");
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) return `pattern ${pattern}`;
  return outside([...value].length, "minLength", "maxLength");
}

function ofMembers(walk: Walk, schema: unknown, value: object, where: string): Misfit[] {
  const members = membersOf(walk.document, schema);
  const others = otherMembers(schema);
  // Which of its schemas are meant is told by a value: all may add members.
  const isOpen = members === undefined || others === true || get(schema, "discriminator") !== undefined;
  const found: Misfit[] = [];
  for (const [name, { required }] of members ?? [])
    if (required && (value as Record<string, unknown>)[name] === undefined)
      found.push({ where: joinPath(where, name), found: "nothing", expected: "a value" });
  for (const [name, member] of Object.entries(value)) {
    const known = members?.get(name);
    if (member === undefined) continue;
    if (known) found.push(...visit(walk, known.schema, member, joinPath(where, name)));
    else if (typeof others === "object" && others !== null) found.push(...visit(walk, others, member, `${where}{}`));
    // An object of which nothing is said may have any members.
    else if (!isOpen && (members?.size ?? 0) > 0) found.push(misfit(joinPath(where, name), member, "nothing"));
  }
  return found;
}

const misfit = (where: string, value: unknown, expected: string): Misfit => ({ where, found: jsonOf(value), expected });

/** Longest text of a value that is shown whole. */
const longest = 60;

const jsonOf = (value: unknown): string => {
  const text = value === undefined ? "nothing" : stringifyJson(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};
