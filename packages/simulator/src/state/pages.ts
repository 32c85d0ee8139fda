import { asObject, type JsonObject } from "../json.js";
import { readPointer } from "../schema/declared.js";
import { writePointer } from "./rule.js";

/**
 * The items of the page that the input asks for; the response is told how many there are.
 *
 * @param pages `x-cloudseal.pages` of the operation
 */
export function cutPage(
  items: readonly JsonObject[],
  pages: JsonObject,
  rule: JsonObject,
  input: JsonObject,
  result: object,
): JsonObject[] {
  const byNumber = pages.page !== undefined;
  const first = Number(pages.first ?? (byNumber ? 1 : 0));
  const position = Number(input[String(pages.page ?? pages.offset)] ?? first);
  const size = Number(input[String(pages.size)] ?? pages.defaultSize);
  const start = Math.max(0, (position - first) * (byNumber ? size : 1));
  const page = items.slice(start, start + size);
  if (typeof pages.total === "string") writePointer(result, pages.total, items.length);
  const told: Record<string, number> = { count: page.length, position, size };
  for (const [name, pointer] of Object.entries(asObject(rule.page)))
    if (typeof pointer === "string") writePointer(result, pointer, told[name]);
  return page;
}

/** Leaves the page that the input asks for of the documented items. */
export function cutExample(pages: JsonObject, input: JsonObject, result: object): void {
  const pointer = String(pages.items);
  const items = readPointer(result, pointer);
  if (Array.isArray(items)) writePointer(result, pointer, cutPage(items, pages, {}, input, result));
}
