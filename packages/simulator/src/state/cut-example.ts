import type { JsonObject } from "../json-object.js";
import { readPointer } from "../schema/schemas.js";
import { cutPage } from "./cut-page.js";
import { writePointer } from "./write-pointer.js";

/** Leaves the page that the input asks for of the documented items. */
export function cutExample(pages: JsonObject, input: JsonObject, result: object): void {
  const pointer = String(pages.items);
  const items = readPointer(result, pointer);
  if (Array.isArray(items)) writePointer(result, pointer, cutPage(items, pages, {}, input, result));
}
