/** The value that a JSON pointer leads to; `undefined` if it leads nowhere. */
export function readPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (at, token) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, token)
          ? (at as Record<string, unknown>)[token]
          : undefined,
      value,
    );
}
