import { layouts } from "./layouts/index.js";
import type { Layout } from "./layouts/layout.js";
import type { Page } from "./page.js";
import { PageError } from "./page-error.js";
import type { Line } from "./source/line.js";
import { toLines } from "./source/to-lines.js";

/**
 * Reads a vendor's documentation page of one operation, saved from the browser as plain text or HTML.
 *
 * What the page does not say is absent from the result, what could not be read is listed in `doubts` by line, and every
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
  return types === undefined ? layout.read(lines) : layout.read(lines, layout.readTypes?.(toLines(types)));
}

function choose(lines: readonly Line[], vendor: string | undefined): Layout {
  const known = layouts.map((layout) => layout.vendor).join(", ");
  if (vendor !== undefined) {
    const layout = layouts.find((layout) => layout.vendor === vendor);
    if (!layout) throw new PageError(`no layout of pages for ${JSON.stringify(vendor)}: known are ${known}`);
    return layout;
  }
  let best: Layout | undefined;
  let sure = 0;
  for (const layout of layouts) {
    const found = layout.recognise(lines);
    if (found > sure) [best, sure] = [layout, found];
  }
  if (best) return best;
  const first = lines.find(({ text }) => text.trim() !== "")?.text.trim() ?? "";
  throw new PageError(
    `expected the documentation page of one operation, of ${known}; found a text that begins ${JSON.stringify(first.slice(0, 80))}. ` +
      "Save the whole page, with its tables, or name the vendor if the page's head was cut off",
  );
}
