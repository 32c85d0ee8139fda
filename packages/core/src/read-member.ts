/** The value at a place of a result; `undefined` if there is none. */
export function readMember(output: unknown, path: readonly string[]): unknown {
  let value = output;
  for (const name of path)
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name as never] : undefined;
  return value;
}
