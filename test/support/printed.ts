import { inspect } from "node:util";

/** Everything that a person or a logger can make of a value. */
export function printed(value: unknown): string {
  const { message, stack, cause } = value as Error;
  return [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxStringLength: null }),
    JSON.stringify(value),
    String(value),
    stack,
    message,
    value instanceof Error ? inspect(structuredClone(value), { depth: Number.POSITIVE_INFINITY }) : "",
    Object.getOwnPropertyNames(value).map((name) => inspect((value as Record<string, unknown>)[name])),
    cause instanceof Error ? String(cause) : "",
  ].join("\n");
}
