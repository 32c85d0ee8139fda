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
  const titled = lines.some(({ text }) => text.length < 80 && headingOf(text)?.section === "response");
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
      section = sectionOf(table, part, titled);
      part = { section, table, lines: [] };
      parts.push(part);
      i = table.end - 1;
      continue;
    }
    // An example below a table, its heading lost.
    if (part.table?.kind === "fields" && format.test(line.text)) {
      section = "responseExample";
      part = { section, lines: [line] };
      parts.push(part);
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

/** @param titled whether the page has a heading for the answer, so that a table before it is the request's */
function sectionOf({ kind, columns }: TableHead, above: Part, titled: boolean): Part["section"] {
  if (kind !== "fields") return kind;
  const { section, title } = above;
  if ((title || titled) && (section === "request" || section === "response")) return section;
  return columns.includes("required") ? "request" : "response";
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

const format = /^`?(?:JSON|XML)`?\s?(?:format|格式)$/i;
const follows = /^(?:JSON|XML|Sample|For a list|访问|HTTP|[{[`<])/i;
