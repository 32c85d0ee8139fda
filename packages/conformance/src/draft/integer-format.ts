import type { Json } from "../specs/json.js";
import type { Spec } from "../specs/load-specs.js";

/** The format that most integers of some specs have: the likeliest of one whose page does not tell. */
export function integerFormat(siblings: readonly Spec[]): string {
  const counts = new Map<string, number>();
  const visit = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    if (value.type === "integer" && typeof value.format === "string")
      counts.set(value.format, (counts.get(value.format) ?? 0) + 1);
    for (const member of Object.values(value)) visit(member);
  };
  for (const { document } of siblings) visit(document.root);
  const [[format] = ["int64"]] = [...counts].sort(([, a], [, b]) => b - a);
  return format;
}
