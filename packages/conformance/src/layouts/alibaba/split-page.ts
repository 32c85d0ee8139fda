import type { Line } from "../../source/line.js";
import { headingOf, type Section } from "./headings.js";
import { type TableHead, tableHead } from "./table-head.js";

/** A stretch of a page: what stands under one heading, or the rows under the heads of one table. */
export interface Part {
  section: Section | "head";
  /** Line of the heading, as it stands. */
  title?: Line;
  table?: TableHead;
  lines: Line[];
}

/**
 * Cuts a page at its headings and at the heads of its tables. Where an extractor lost the headings, a table with a column of
 * flags is the request's, the next one without is the answer's.
 */
export function splitPage(lines: readonly Line[]): Part[] {
  let part: Part = { section: "head", lines: [] };
  const parts = [part];
  let fenced = false;
  let section: Part["section"] = "head";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (/^\s*```/.test(line.text)) fenced = !fenced;
    else if (fenced && /^#{1,3} \S/.test(line.text)) fenced = false;
    if (fenced) {
      part.lines.push(line);
      continue;
    }
    const table = tableHead(lines, i);
    if (table) {
      section = sectionOf(table, section);
      part = { section, table, lines: [] };
      parts.push(part);
      i = table.end - 1;
      continue;
    }
    const heading = headingOf(line.text);
    if (heading && (heading.strong || fits(heading.section, part, lines, i))) {
      section = heading.section;
      part = { section, title: line, lines: [] };
      parts.push(part);
      continue;
    }
    part.lines.push(line);
  }
  return parts;
}

function sectionOf({ kind, columns }: TableHead, before: Part["section"]): Part["section"] {
  if (kind !== "fields") return kind;
  if (columns.includes("required")) return "request";
  return before === "request" || before === "response" ? before : "response";
}

/** Whether a word that may be a heading is one here: between tables it is taken for a value, a name or a text. */
function fits(section: Section, part: Part, lines: readonly Line[], at: number): boolean {
  const blank = (index: number) => (lines[index]?.text ?? "") === "";
  if (part.table?.kind === "fields" && part.table.style !== "pipes") {
    if (section !== "examples" && section !== "errors") return false;
    if (!blank(at - 1)) return false;
    const next = lines.slice(at + 1, at + 4).find(({ text }) => text !== "");
    return next !== undefined && (headingOf(next.text)?.strong === true || follows.test(next.text));
  }
  if (section === "end") return part.section === "history" || part.section === "errors";
  return true;
}

const follows = /^(?:JSON|XML|Sample|For a list|访问|HTTP|[{[`<])/i;
