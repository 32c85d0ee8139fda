import type { Line } from "../../source/line.js";

/** The names that the examples of a page use. */
export function knownKeys(lines: readonly Line[]): Set<string> {
  const keys = new Set<string>();
  for (const { text } of lines) {
    if (keys.size > 20_000) break;
    for (const [, json, query] of text
      .slice(0, 100_000)
      .matchAll(/"([A-Za-z_][\w-]{0,127})"\s?:|[?&]([A-Za-z_]\w{0,127})(?:\.\d[\w.]*)?=/g))
      keys.add((json ?? query) as string);
  }
  return keys;
}
