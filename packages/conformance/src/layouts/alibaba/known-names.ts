import type { Line } from "../../source/line.js";

/** All names that stand in the examples of a page, in JSON, XML or a query. */
export function knownNames(lines: readonly Line[]): Set<string> {
  const names = new Set<string>();
  for (const { text } of lines) {
    for (const found of text.matchAll(/"([A-Za-z_$][\w.-]{0,100})"\s{0,5}:/g)) names.add(found[1] as string);
    for (const found of text.matchAll(/<([A-Za-z][\w.-]{0,100})>/g)) names.add(found[1] as string);
    for (const found of text.matchAll(/[?&]([A-Za-z][\w-]{0,100})(?:\.[\w.]{1,100})?=/g)) names.add(found[1] as string);
  }
  return names;
}
