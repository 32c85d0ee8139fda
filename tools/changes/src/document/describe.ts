import { get } from "../json/get.js";
import { printable } from "../printable.js";
import { valuesOf } from "./values.js";

/** A schema's type in a few words: `string`, `integer (int64)`, `"A" | "B"`, `list`. */
export function describe(schema: unknown): string {
  const values = valuesOf(schema);
  if (values)
    return printable(
      [...values.known.map((value) => JSON.stringify(value)), ...(values.open ? ["…"] : [])].join(" | "),
    );
  const ref = get(schema, "$ref");
  if (typeof ref === "string") return printable(ref.split("/").pop());
  const type = get(schema, "type");
  const name = Array.isArray(type)
    ? type.map(printable).join(" or ")
    : typeof type === "string"
      ? type
      : "any of several";
  const format = get(schema, "format");
  return printable(`${name === "array" ? "list" : name}${typeof format === "string" ? ` (${format})` : ""}`);
}
