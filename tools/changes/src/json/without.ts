import { asObject } from "./as-object.js";
import type { JsonObject } from "./json-object.js";

/** An object without some of its members. */
export const without = (value: unknown, keys: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(asObject(value)).filter(([key]) => !keys.has(key)));
