/**
 * `JSON.stringify` for a value that {@link assertSerialisable} has passed; a `bigint` is written as an integer, exact to
 * the last digit.
 */
export function stringifyJson(value: unknown): string {
  if (!hasBigint(value)) return JSON.stringify(value);
  return write(value) ?? "null";
}

function hasBigint(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "bigint";
  for (const key in value) if (hasBigint((value as Record<string, unknown>)[key])) return true;
  return false;
}

function write(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item) ?? "null").join(",")}]`;
  if ("toJSON" in value) return JSON.stringify(value);
  const members: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const text = write(item);
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(",")}}`;
}
