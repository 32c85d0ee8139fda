import type { FieldType } from "../../page.js";

/** The type of a value in JSON. */
export function valueKind(value: unknown): FieldType {
  if (Array.isArray(value)) {
    const first = value.find((item) => item !== null);
    return { type: "array", items: first === undefined ? { type: "unknown" } : valueKind(first) };
  }
  if (typeof value === "string") return { type: "string" };
  if (typeof value === "boolean") return { type: "boolean" };
  if (typeof value === "bigint") return { type: "integer" };
  if (typeof value === "number") return { type: Number.isInteger(value) ? "integer" : "number" };
  if (typeof value === "object" && value !== null) return { type: "object" };
  return { type: "unknown" };
}
