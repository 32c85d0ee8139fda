import { withDoubts } from "./doubts.js";
import { type Page, PageError } from "./page.js";
import { type Line, toLines } from "./source/lines.js";
import { layouts } from "./vendors/index.gen.js";
import type { Layout } from "./vendors/layout.js";

/**
 * Reads a vendor's documentation page of one operation, saved from the browser as plain text or HTML.
 *
 * What the page does not say is absent from the result, what could not be read is listed in `warnings` by line, and every
 * fact carries how sure the reading is. Takes time and memory linear in the length of the text.
 *
 * @param text the whole file
 * @param options.vendor name of the layout to read by, if the page's own marks should not decide
 * @param options.types text of the vendor's page that describes its object types, from which fields of these types get members
 * @throws PageError if the text is empty, not text, or not such a page of a known vendor
 */
export function readPage(
  text: string,
  { vendor, types }: { vendor?: string | undefined; types?: string | undefined } = {},
): Page {
  const lines = toLines(text);
  const layout = choose(lines, vendor);
  return withDoubts(layout.read(lines, types === undefined ? undefined : layout.readTypes?.(toLines(types))));
}

function choose(lines: readonly Line[], vendor: string | undefined): Layout {
  const known = layouts.map((layout) => layout.vendor).join(", ");
  if (vendor !== undefined) {
    const layout = layouts.find((layout) => layout.vendor === vendor);
    if (!layout) throw new PageError(`no layout of pages for ${JSON.stringify(vendor)}: known are ${known}`);
    return layout;
  }
  let best: Layout | undefined;
  let confidence = 0;
  for (const layout of layouts) {
    const found = layout.recognise(lines);
    if (found > confidence) [best, confidence] = [layout, found];
  }
  if (best) return best;
  const first = lines.find(({ text }) => text.trim() !== "")?.text.trim() ?? "";
  throw new PageError(
    `expected the documentation page of one operation, of ${known}; found a text that begins ${JSON.stringify(first.slice(0, 80))}. ` +
      "Save the whole page, with its tables, or name the vendor if the page's head was cut off",
  );
}

/**
 * The vendor whose page of object types a text is, and how many types it describes; nothing if it is no such page.
 *
 * @throws PageError if the text is empty or not text
 */
export function readTypes(text: string): { vendor: string; count: number } | undefined {
  const lines = toLines(text);
  for (const { vendor, recognise, readTypes } of layouts) {
    // A page of an operation names types; it does not describe them.
    if (!readTypes || recognise(lines) > 0) continue;
    const { size } = readTypes(lines);
    if (size > 0) return { vendor, count: size };
  }
  return undefined;
}
