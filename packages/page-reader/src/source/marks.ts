import type { Line } from "./lines.js";

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
