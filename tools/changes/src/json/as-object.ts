import type { JsonObject } from "./json-object.js";

/** `value` if it is an object, else an object without members. */
export const asObject = (value: unknown): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
