import type { Field, Page } from "../page.js";
import type { Line } from "../source/lines.js";

/** How one vendor's pages are laid out. */
export interface Layout {
  readonly vendor: string;
  /** How surely these lines are a page of this vendor about one operation, in percent; 0 if they are not. Cheap: looks for marks. */
  recognise(lines: readonly Line[]): number;
  /**
   * Reads the page, in linear time. What it cannot read becomes a warning; it does not throw.
   *
   * @param types the object types that the vendor describes on a page of their own, by name
   */
  read(lines: readonly Line[], types?: ReadonlyMap<string, Field[]>): Page;
  /** Reads a page that describes object types, for a vendor that has such pages. */
  readTypes?(lines: readonly Line[]): Map<string, Field[]>;
}

/** Signs of a vendor's pages by name. */
export type Marks = readonly (readonly [name: string, pattern: RegExp])[];

/** Which marks some lines have, by the beginning of each line. */
export function marksIn(lines: readonly Line[], marks: Marks, longest = 1000): Set<string> {
  const found = new Set<string>();
  for (const { text } of lines) {
    const start = text.slice(0, longest);
    if (start === "") continue;
    for (const [name, pattern] of marks) if (!found.has(name) && pattern.test(start)) found.add(name);
  }
  return found;
}
