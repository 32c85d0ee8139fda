import type { Line } from "../../source/lines.js";
import type { Warnings } from "../../words/warnings.js";
import { splitCells } from "./columns.js";
import { rowStart } from "./row-start.js";
import type { Part } from "./sections.js";

/** The rows of a table, whatever sets its cells apart. Lines that begin no row go on with the description of the row before. */
export function readRows(part: Part, keys: ReadonlySet<string>, warnings: Warnings): Row[] {
  const { lines, columns } = part;
  const rows: Row[] = [];
  const barred = columns?.form === "bars" && isClosed(columns.text);
  /** Whether the row's last bar has been seen: then nothing more belongs to it. */
  let closed = false;
  let marked = false;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const start = rowStart(lines, i, columns, keys, {
      open: columns?.form === "bars" && rows.length > 0 && !closed && barred,
      marked,
    });
    if (start) {
      if (start.warning) warnings.add(line.number, start.warning, line.text);
      const row: Row = {
        name: start.name,
        line: line.number,
        confidence: start.confidence,
        deprecated: start.deprecated,
        typeText: start.typeText,
        paragraphs: [],
      };
      if (start.required !== undefined) row.required = start.required;
      marked ||= start.required !== undefined;
      rows.push(row);
      i = start.end;
      const last = (lines[i - 1] as Line).text;
      closed = isClosed(last) && splitCells(last).length >= (columns?.order.length ?? 0);
      addText(rows, start.rest, line.number, warnings);
      continue;
    }
    if (!closed && rows.length > 0) {
      closed = columns?.form === "bars" && isClosed(line.text);
      addText(rows, closed ? line.text.trimEnd().slice(0, -1) : line.text, line.number, warnings);
    }
    i++;
  }
  const lost = rows.filter(({ required }) => required === undefined);
  if (columns?.order.includes("required") && rows.length > 0 && lost.length > 0) {
    warnings.add(
      columns.line,
      `${lost.length} rows do not tell whether they are required: the column was lost`,
      columns.order.join(" "),
    );
    for (const row of lost) row.confidence = Math.min(row.confidence, 70);
  }
  return rows;
}

const isClosed = (text: string): boolean => /(?<!\\)\|\s*$/.test(text.slice(-8));

/** Adds text to the last row, unless another row has been run into it. */
function addText(rows: Row[], text: string, line: number, warnings: Warnings): void {
  let rest = text;
  for (let cut = swallowed.exec(rest); cut && cut.index < 20_000; cut = swallowed.exec(rest)) {
    push(rows, rest.slice(0, cut.index), line);
    const [, name = "", mark, type = ""] = cut;
    warnings.add(line, `row of ${name.replace(/\.N$/, "")} stands inside the description before it`, cut[0]);
    const row: Row = {
      name: name.replace(/\.N$/, ""),
      line,
      confidence: 70,
      deprecated: false,
      typeText: type,
      paragraphs: [],
    };
    if (mark) row.required = /^(?:Yes|是)$/.test(mark);
    rows.push(row);
    rest = rest.slice(cut.index + cut[0].length);
  }
  push(rows, rest, line);
}

/** A row that an extractor has run into the text before it: certain only with a mark and one of the vendor's own types. */
const swallowed =
  /(?<=[\s.。;；)）])(?:[-•] )?([A-Z]\w{0,100}(?:\.N)?) (Yes|No|是|否) ((?:Array of (?:[A-Z]\w{0,100})|String|Integer|Float|Boolean|Timestamp ISO8601|Timestamp|Datetime|Date))(?=\s|$)/;

function push(rows: readonly Row[], text: string, line: number): void {
  const row = rows.at(-1);
  if (!row) return;
  for (const paragraph of text.split(breaks))
    if (paragraph.trim() !== "") row.paragraphs.push({ text: paragraph, line });
}

/** Marks of paragraphs and items in a cell. An item keeps a dash. */
const breaks = /<br ?\/?>\s*(?=<li>)|<br ?\/?>|(?=<li>)|<\/li>|<\/?(?:p|ul|ol|ur|div)>/i;

/** A row of a table of parameters. */
export interface Row {
  name: string;
  line: number;
  confidence: number;
  deprecated: boolean;
  required?: boolean;
  typeText: string;
  /** The paragraphs of its description, as they stand on the page. */
  paragraphs: { text: string; line: number }[];
}

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
