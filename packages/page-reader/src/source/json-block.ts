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
  let end = start;
  do {
    const brackets = bracketsOf((lines[end++] as Line).text);
    deepest = Math.max(deepest, depth + brackets.deepest);
    depth += brackets.change;
  } while (depth > 0 && end < lines.length && !stop((lines[end] as Line).text));
  const text = unindent(lines.slice(start, end).map(({ text }) => text));
  const { number: line } = lines[start] as Line;
  // Whoever walks over it would run out of stack; no vendor's response is so deep.
  if (deepest > 200) return { text, line, end };
  for (const form of [text, unescaped(text)])
    try {
      return { text: form, body: parseJson(form), line, end };
    } catch {}
  return { text, line, end };
}

/** The text of an example that Markdown did not take for code: converters escape its marks and its line breaks. */
const unescaped = (text: string): string => text.replace(/\\$/gm, "").replace(/\\([[\]_*{}<>#.+`~-])/g, "$1");

/** How much deeper a line ends than it begins, and the deepest level in it. No JSON string goes over a line. */
function bracketsOf(text: string): { change: number; deepest: number } {
  let change = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|$)|[{}[\]]/g)) {
    if (bracket === "{" || bracket === "[") deepest = Math.max(deepest, ++change);
    else if (bracket === "}" || bracket === "]") change--;
  }
  return { change, deepest };
}

function unindent(texts: readonly string[]): string {
  const indents = texts.filter((text) => text !== "").map((text) => text.length - text.trimStart().length);
  const indent = indents.reduce((least, next) => Math.min(least, next), Number.POSITIVE_INFINITY);
  return texts.map((text) => text.slice(Number.isFinite(indent) ? indent : 0)).join("\n");
}
