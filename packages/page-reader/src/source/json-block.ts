import { parseJson } from "@cloudseal/core";
import type { Line } from "./lines.js";

interface JsonBlock {
  /** As the page has it, without the indentation of the whole. */
  text: string;
  /** Absent when it is not JSON. */
  body?: unknown;
  line: number;
  /** Index of the first line after it. */
  end: number;
}

/**
 * Reads the JSON that begins at `lines[start]` (which opens with `{` or `[`) to the bracket that closes it. Integers are exact.
 *
 * @param stop tells that a line cannot belong to it, for JSON that is never closed
 */
export function readJsonBlock(lines: readonly Line[], start: number, stop: (text: string) => boolean): JsonBlock {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  let end = start;
  for (; end < lines.length; end++) {
    const { text } = lines[end] as Line;
    if (end > start && stop(text)) break;
    for (let i = 0; i < text.length; i++) {
      const char = text[i];
      if (inString) {
        if (char === "\\") i++;
        else if (char === '"') inString = false;
      } else if (char === '"') inString = true;
      else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
      else if (char === "}" || char === "]") depth--;
    }
    // No JSON string goes over a line.
    inString = false;
    if (depth <= 0) {
      end++;
      break;
    }
  }
  const block = unindent(lines.slice(start, end).map(({ text }) => text));
  const { number } = lines[start] as Line;
  // Whoever walks over it would run out of stack; no vendor's answer is so deep.
  if (deepest > 200) return { text: block, line: number, end };
  try {
    return { text: block, body: parseJson(block), line: number, end };
  } catch {
    return { text: block, line: number, end };
  }
}

function unindent(texts: readonly string[]): string {
  const indents = texts.filter((text) => text !== "").map((text) => text.length - text.trimStart().length);
  const indent = indents.reduce((least, next) => Math.min(least, next), Number.POSITIVE_INFINITY);
  return texts.map((text) => text.slice(Number.isFinite(indent) ? indent : 0)).join("\n");
}
