import { asObject, get, type JsonObject, type Pages, pathOf, type TokenPages } from "@cloudseal/openapi";
import { writeAt } from "./rule.js";

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
  if (total) writeAt(result, total, items.length);
  const values: Record<string, number> = { count: page.length, position, size };
  for (const [name, path] of Object.entries(asObject(rule.page))) writeAt(result, pathOf(path), values[name]);
  return page;
}

/** Leaves the requested page of the documented items. */
export function cutExample(pages: Pages, input: JsonObject, result: object): void {
  const items = get(result, ...pages.items);
  if (Array.isArray(items)) writeAt(result, pages.items, cutPage(items, pages, {}, input, result));
}

/** Leaves the requested page of the documented items, with the token of the next: the number of items before it. */
export function cutByToken({ token, next, size, items: path }: TokenPages, input: JsonObject, result: object): void {
  const items = get(result, ...path);
  if (!Array.isArray(items)) return;
  const start = Number(input[token] ?? 0) || 0;
  const end = start + Number((size === undefined ? undefined : input[size]) ?? items.length);
  writeAt(result, path, items.slice(start, end));
  writeAt(result, next, end < items.length ? String(end) : "");
}
