import { plainLine } from "./plain-line.js";
import type { Part } from "./split-page.js";
import { startOfRow } from "./start-of-row.js";
import type { TableHead } from "./table-head.js";

/** The heads of a table that an extractor lost, from how its rows begin: only for a section that must have a table. */
export function guessTable({ section, lines }: Part, known: ReadonlyMap<string, string>): TableHead | undefined {
  if (section !== "request" && section !== "response") return undefined;
  const required = section === "request" ? (["required"] as const) : [];
  for (const style of ["spaced", "glued"] as const) {
    let found = 0;
    let examples = 0;
    for (const { text } of lines.slice(0, 400)) {
      const start = startOfRow(plainLine(text.slice(0, 2000)), ["name", "type", ...required], style, known);
      if (!start || start.name === "" || (section === "request" && start.required === undefined)) continue;
      if (section === "response" && !known.has(start.name)) continue;
      found++;
      if (start.rest !== "") examples++;
    }
    if (found === 0) continue;
    const order = examples * 2 > found ? (["example", "description"] as const) : (["description", "example"] as const);
    return {
      kind: "fields",
      columns: ["name", "type", ...required, ...order],
      style,
      bars: 0,
      outer: false,
      broken: false,
      line: lines[0]?.number ?? 1,
      end: 0,
    };
  }
  return undefined;
}
