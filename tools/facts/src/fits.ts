import type { Field, FieldType } from "@cloudseal/generate/facts";

/**
 * The first place where a payload is not what the fields say, or nothing if it fits. Codes of open lists are not looked at.
 *
 * @param side what must be there: what an input requires, or what is certain to come in an output
 */
export function misfitOf(
  fields: readonly Field[],
  value: unknown,
  types: Readonly<Record<string, readonly Field[]>>,
  side: "required" | "certain",
  at = "",
): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return at;
  const known = new Map(fields.map((field) => [field.name, field]));
  for (const [key, member] of Object.entries(value)) {
    if (key === "RequestId") continue;
    const field = known.get(key);
    const place = `${at}.${key}`;
    const misfit = field ? misfitOfValue(field, field.type, member, types, side, place) : place;
    if (misfit !== undefined) return misfit;
  }
  const missing = fields.find((field) => field[side] && !Object.hasOwn(value, field.name));
  return missing ? `${at}.${missing.name}` : undefined;
}

function misfitOfValue(
  field: Field,
  type: FieldType,
  value: unknown,
  types: Readonly<Record<string, readonly Field[]>>,
  side: "required" | "certain",
  at: string,
): string | undefined {
  if (value === null) return field.nullable ? undefined : at;
  if (type === "any") return undefined;
  if (type === "object") return misfitOf(field.fields ?? types[field.ref ?? ""] ?? [], value, types, side, at);
  if (type === "map") return typeof value === "object" && !Array.isArray(value) ? undefined : at;
  if (type === "array") {
    if (!Array.isArray(value)) return at;
    const { items = "any" } = field;
    // What lists in lists hold is as the innermost says.
    const inner: Field = typeof items === "string" ? field : { ...field, type: items.type, items: items.items };
    for (const item of value) {
      const misfit = misfitOfValue(inner, typeof items === "string" ? items : items.type, item, types, side, `${at}[]`);
      if (misfit !== undefined) return misfit;
    }
    return undefined;
  }
  return isScalar(type, value) ? undefined : at;
}

function isScalar(type: FieldType, value: unknown): boolean {
  if (type === "string" || type === "boolean") return typeof value === type;
  if (type === "double" || type === "float" || type === "number")
    return typeof value === "number" || typeof value === "bigint";
  // A number beyond 2^53 was read exactly, as a bigint.
  if (!(typeof value === "bigint" || Number.isInteger(value))) return false;
  const [least, most] = ranges[type] ?? [];
  return (
    least !== undefined && most !== undefined && BigInt(value as number) >= least && BigInt(value as number) <= most
  );
}

const ranges: Partial<Record<FieldType, readonly [bigint, bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};
