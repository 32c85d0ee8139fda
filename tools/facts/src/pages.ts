import type { OperationFacts } from "@cloudseal/generate/facts";
import type { ReadField } from "./reading.js";

/** How a vendor calls the members that pages are made of. */
export interface PageNames {
  readonly page: readonly string[];
  readonly offset: readonly string[];
  readonly token: readonly string[];
  readonly size: readonly string[];
  readonly total: readonly string[];
}

/** Levels of a result where a list of items may stand: itself, and an object in it. */
const maxDepth = 1;

/**
 * How the result of an operation comes in pages, by the names that the vendor gives such members everywhere. All lists of
 * objects are said; whoever pages needs the one that is meant.
 */
export function pagesOf(
  inputs: readonly ReadField[],
  output: readonly ReadField[],
  names: PageNames,
): OperationFacts["pages"] {
  const has = (candidates: readonly string[]): string | undefined =>
    candidates.find((name) => inputs.some((input) => input.name === name));
  const objects = listsIn(output);
  const items = objects.length > 0 ? objects : output.filter(({ type }) => type === "array").map(({ name }) => name);
  const size = has(names.size);
  const total = pathTo(output, names.total, /^u?int/);
  if (items.length === 0) return undefined;
  const rest = { items, ...(total === undefined ? {} : { total }) };
  const page = has(names.page);
  if (page !== undefined && size !== undefined) return { page, size, ...rest };
  const offset = has(names.offset);
  if (offset !== undefined && size !== undefined) return { offset, size, ...rest };
  const token = has(names.token);
  const next = token === undefined ? undefined : pathTo(output, [token], /^string$/);
  if (token === undefined || next === undefined) return undefined;
  return { token, next, ...(size === undefined ? {} : { size }), ...rest };
}

/** Addresses of the lists of objects that are in no other list. */
function listsIn(fields: readonly ReadField[], depth = 0): string[] {
  return fields.flatMap(({ name, type, items, fields: members }) => {
    if (type === "array") return items === "object" ? [name] : [];
    if (type !== "object" || depth >= maxDepth) return [];
    return listsIn(members ?? [], depth + 1).map((inner) => `${name}.${inner}`);
  });
}

/** The address of the first member of such a name and type, in the result itself before its objects. */
function pathTo(fields: readonly ReadField[], names: readonly string[], type: RegExp, depth = 0): string | undefined {
  const here = fields.find((field) => names.includes(field.name) && type.test(field.type));
  if (here || depth > maxDepth) return here?.name;
  for (const { name, type: own, fields: members } of fields) {
    const found = own === "object" ? pathTo(members ?? [], names, type, depth + 1) : undefined;
    if (found !== undefined) return `${name}.${found}`;
  }
  return undefined;
}
