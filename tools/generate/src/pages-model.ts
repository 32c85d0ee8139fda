import { deref, parsePointer } from "./pointer.js";
import { resultSchema } from "./result-schema.js";
import type { Json } from "./spec-file.js";
import { typesOf } from "./types-of.js";

/** What the emitters need of an operation whose result comes in pages. */
export interface PagesModel {
  /** Name of the method and of the constant: `paginateListThings` for `ListThings`. */
  methodName: string;
  /** Parameter that says where a page begins. */
  position: string;
  counts: "items" | "pages";
  first: number;
  size: string;
  defaultSize: number;
  /** Which of the two parameters are texts on the wire. */
  texts: string[];
  items: string[];
  total: string[] | undefined;
  /** Name of the schema of an item, if it has one. */
  itemName: string | undefined;
  /** Type of an item, where it is a short one. */
  itemType: string | undefined;
}

/**
 * The pages of an operation, if its result comes in pages.
 *
 * @param result JSON pointer to the result in the body of a success
 * @param parameters schemas of its parameters by name
 */
export function pagesModel(
  document: Json,
  operation: Json,
  result: string,
  parameters: Readonly<Record<string, Json>>,
): PagesModel | undefined {
  const pages = operation["x-cloudseal"]?.pages;
  if (!pages) return undefined;
  const { page, offset, size, defaultSize, items, total } = pages;
  const position = page ?? offset;
  const list = parsePointer(items).reduce(
    (schema, step) => deref(document, deref(document, schema)?.properties?.[step]),
    resultSchema(document, operation, result),
  );
  const itemName = /^#\/components\/schemas\/(\w+)$/.exec(list?.items?.$ref)?.[1];
  return {
    methodName: `paginate${operation.operationId}`,
    position,
    counts: page === undefined ? "items" : "pages",
    first: pages.first ?? (page === undefined ? 0 : 1),
    size,
    defaultSize,
    texts: [position, size].filter((name) => typesOf(deref(document, parameters[name])).includes("string")),
    items: parsePointer(items),
    total: total === undefined ? undefined : parsePointer(total),
    itemName,
    itemType: itemName ?? (list?.items?.type === "string" ? "string" : undefined),
  };
}
