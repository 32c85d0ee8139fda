import { asObject, type JsonObject, joinPointer, type Pages, readPointer } from "@cloudseal/openapi";
import { writePointer } from "./rule.js";

/** The requested page of the items; the result gets their number. */
export function cutPage(
  items: readonly JsonObject[],
  { position: parameter, counts, first, size: sizeParameter, defaultSize, total }: Pages,
  rule: JsonObject,
  input: JsonObject,
  result: object,
): JsonObject[] {
  const position = Number(input[parameter] ?? first);
  const size = Number(input[sizeParameter] ?? defaultSize);
  const start = Math.max(0, (position - first) * (counts === "pages" ? size : 1));
  const page = items.slice(start, start + size);
  if (total) writePointer(result, joinPointer("", ...total), items.length);
  const values: Record<string, number> = { count: page.length, position, size };
  for (const [name, pointer] of Object.entries(asObject(rule.page)))
    if (typeof pointer === "string") writePointer(result, pointer, values[name]);
  return page;
}

/** Leaves the requested page of the documented items. */
export function cutExample(pages: Pages, input: JsonObject, result: object): void {
  const pointer = joinPointer("", ...pages.items);
  const items = readPointer(result, pointer);
  if (Array.isArray(items)) writePointer(result, pointer, cutPage(items, pages, {}, input, result));
}
