import { type Shape, shapeOfJson } from "./shape.js";
import type { Part } from "./split-page.js";

/** The shape of a body that is shown with types for values: `{ "name" : "String", "force" : Boolean, }`. */
export function shapeOfSyntax(parts: readonly Part[]): Shape | undefined {
  const lines = parts.find(({ section, table }) => section === "syntax" && !table)?.lines ?? [];
  const start = lines.findIndex(({ text }) => /^\s*\{/.test(text));
  if (start < 0) return undefined;
  const text = lines
    .slice(start, start + 2000)
    .filter(({ text }) => !/^\s*```/.test(text))
    .map(({ text }) => text.slice(0, 2000).trim())
    .join("\n")
    .replace(/([:[,]\s{0,5})[A-Z]\w{1,20}(?=\s{0,5}[,\]}\n])/g, "$1null")
    .replace(/,(?=\s{0,200}[}\]])/g, "");
  try {
    return shapeOfJson(JSON.parse(text.slice(0, text.lastIndexOf("}") + 1)));
  } catch {
    return undefined;
  }
}
