import type { JsonObject } from "../json.js";
import type { Budget } from "./budget.js";

/** Whether a value has a type of JSON Schema. */
export function isOfType(value: unknown, type: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return typeof value === "bigint" || Number.isInteger(value);
  if (type === "number") return isNumber(value);
  return typeof value === type;
}

export const isNumber = (value: unknown): value is number | bigint =>
  typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value));
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A divisor of 0 is taken for none. */
export function isMultiple(value: number | bigint, divisor: number | bigint): boolean {
  if (!(divisor > 0)) return true;
  if (isWhole(value) && isWhole(divisor)) return BigInt(value) % BigInt(divisor) === 0n;
  return Number.isInteger(Number(value) / Number(divisor));
}

const isWhole = (value: number | bigint) => typeof value === "bigint" || Number.isSafeInteger(value);

/** In characters, of which some take two places of a string. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let i = 0; i + 1 < text.length; i++) if ((text.codePointAt(i) as number) > 0xffff) length--;
  return length;
}

/** Whether two values are the same JSON. */
export function isEqual(budget: Budget, a: unknown, b: unknown): boolean {
  budget.spend(1);
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(budget, item, b[index]));
  if (isObject(a)) {
    if (!isObject(b)) return false;
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isEqual(budget, a[name], b[name]))
    );
  }
  // An integer is a number or a bigint, whichever holds it.
  return typeof a === "bigint" || typeof b === "bigint" ? isNumber(a) && isNumber(b) && a >= b && a <= b : a === b;
}

/** The first two items that are equal, the later one first. */
export function samePair(budget: Budget, items: readonly unknown[]): [number, number] | undefined {
  const known = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const key = canonical(budget, item);
    const other = known.get(key);
    if (other !== undefined) return [index, other];
    known.set(key, index);
  }
  return undefined;
}

/** The same text for equal values. */
function canonical(budget: Budget, value: unknown): string {
  budget.spend(1);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(budget, item)).join()}]`;
  if (isObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonical(budget, value[name])}`);
    return `{${members.join()}}`;
  }
  if (typeof value === "string") budget.spend(value.length >> 4);
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
