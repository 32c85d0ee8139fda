import { UnknownShape } from "./reading.js";

/** What JSON of a stranger holds, taken by type: what is of another type is an unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @throws UnknownShape for what is no object */
export function objectAt(value: unknown, place: string): JsonObject {
  if (isObject(value)) return value;
  throw new UnknownShape(`expected an object at ${place}, found ${kindOf(value)}`);
}

/** @throws UnknownShape for what is no list */
export function listAt(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new UnknownShape(`expected a list at ${place}, found ${kindOf(value)}`);
}

/** @throws UnknownShape for what is no text */
export function textAt(value: unknown, place: string): string {
  if (typeof value === "string") return value;
  throw new UnknownShape(`expected a text at ${place}, found ${kindOf(value)}`);
}

/** A member that is the object's own: no name reaches a prototype. */
export const memberOf = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

const kindOf = (value: unknown): string =>
  value === undefined ? "nothing" : value === null ? "null" : Array.isArray(value) ? "a list" : article(typeof value);

const article = (type: string): string => `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
