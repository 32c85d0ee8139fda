/**
 * Whether an object is no more than its own members, so that writing these writes all of it: a plain object, of whatever
 * realm, or an instance of a class that has fields and no form of its own (`toJSON`, `toString`, `valueOf`). What keeps
 * its content elsewhere, such as a Map, a URL or a boxed string, would vanish or become `[object Object]`.
 */
export function isRecord(value: object): value is Record<string, unknown> {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  if (tagOf(value) !== "Object") return false;
  if (Object.getPrototypeOf(prototype) === null) return true;
  if ("toJSON" in value || value.toString !== Object.prototype.toString || value.valueOf !== Object.prototype.valueOf)
    return false;
  return Object.keys(value).length > 0;
}

/** Whether a value is a Date, of whatever realm. */
export const isDate = (value: object): value is Date => value instanceof Date || tagOf(value) === "Date";

/**
 * A value as the text of a query, a header or a path: a Date in ISO 8601, a bigint in decimals.
 *
 * @param name what the value is called in the error
 * @throws TypeError for what is not text, a number, a truth value, a bigint or a Date
 */
export function textOf(value: unknown, name: string): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
    case "bigint":
      return String(value);
    default:
      if (typeof value === "object" && value !== null && isDate(value) && !Number.isNaN(value.getTime()))
        return value.toISOString();
      throw new TypeError(`${name} is ${describe(value)}: pass a string, number, boolean, bigint or Date`);
  }
}

/** What a value is, for an error: `a Map`, `an array`, `a function`. */
export function describe(value: unknown): string {
  if (value instanceof Date && Number.isNaN(value.getTime())) return "an invalid Date";
  if (typeof value !== "object" || value === null) return value == null ? String(value) : `a ${typeof value}`;
  const { name } = Object(value.constructor) as { name?: unknown };
  const found = typeof name === "string" && name !== "" && name !== "Object" ? name : tagOf(value);
  if (found === "Object" || found === "Array") return `an ${found.toLowerCase()}`;
  return `${/^[AEIO]/.test(found) ? "an" : "a"} ${found}`;
}

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);
