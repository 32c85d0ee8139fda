/** The steps of a JSON pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export const parsePointer = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A JSON pointer, longer by some steps. */
export const joinPointer = (pointer: string, ...steps: (string | number)[]): string =>
  pointer + steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The value that a JSON pointer leads to, by own members and indices; `undefined` if it leads nowhere. */
export function readPointer(value: unknown, pointer: string): unknown {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  return parsePointer(pointer).reduce<unknown>(step, value);
}

function step(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  // Of a list, only indices: its `length` is no member, and `01` is no index.
  if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
