import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import { writePointer } from "./write-pointer.js";

/**
 * The items of the page that the input asks for; the answer is told how many there are.
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
