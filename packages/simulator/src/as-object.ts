import type { JsonObject } from "./json-object.js";

/** `value` if it is an object, else an object without members. */
export function asObject(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
