import { layouts } from "./layouts/index.js";
import { toLines } from "./source/to-lines.js";

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
