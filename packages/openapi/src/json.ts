/** A JSON object of unknown members. */
export type JsonObject = { readonly [key: string]: unknown };

/** `value` if it is an object, else an object without members. */
export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** `value` if it is a list, else an empty one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether `value` is an object, and neither a list nor `null`. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value below `value` at `keys`, own members of objects only: `constructor` is a member like any other. */
export function get(value: unknown, ...keys: string[]): unknown {
  let found = value;
  for (const key of keys) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

/** `value` if it is a string. */
export const asString = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
