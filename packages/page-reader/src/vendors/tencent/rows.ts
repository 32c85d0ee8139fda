import { splitCells } from "../../source/bar-table.js";
import type { Line } from "../../source/lines.js";
import { requiredWord } from "../../words/lookup.js";
import type { Warnings } from "../../words/warnings.js";
import type { Columns } from "./columns.js";
import { type RowStart, rowStart } from "./row-start.js";
import type { Part } from "./sections.js";

/** The rows of a table, whatever sets its cells apart. Lines that begin no row go on with the description of the row before. */
export function readRows({ lines, columns }: Part, keys: ReadonlySet<string>, warnings: Warnings): Row[] {
  const rows: Row[] = [];
  const inBars = columns?.form === "bars";
  const mayBeOpen = inBars && isClosed(columns.text);
  /** Whether the row's last bar has been seen: then nothing more belongs to it. */
  let closed = false;
  let marked = false;
  for (let i = 0; i < lines.length; ) {
    const { text, number } = lines[i] as Line;
    const open = mayBeOpen && rows.length > 0 && !closed;
    const start = rowStart(lines, i, columns, keys, { open, marked });
    if (start) {
      const { warning, rest, end, ...cells } = start;
      if (warning) warnings.add(number, warning, text);
      marked ||= cells.required !== undefined;
      rows.push({ ...cells, line: number, paragraphs: [] });
      i = end;
      const last = (lines[i - 1] as Line).text;
      closed = isClosed(last) && splitCells(last).length >= (columns?.order.length ?? 0);
      addText(rows, rest, number, warnings);
      continue;
    }
    if (!closed && rows.length > 0) {
      closed = inBars && isClosed(text);
      addText(rows, closed ? text.trimEnd().slice(0, -1) : text, number, warnings);
    } else if (columns && (rows.length === 0 || inBars)) warnOfLost(text, number, inBars, warnings);
    i++;
  }
  if (columns) {
    if (columns.form === "space" || columns.form === "glued") dropBelow(rows, lines, warnings);
    warnOfUnmarked(rows, columns, warnings);
  }
  return rows;
}

function warnOfUnmarked(rows: readonly Row[], columns: Columns, warnings: Warnings): void {
  const lost = columns.order.includes("required") ? rows.filter(({ required }) => required === undefined) : [];
  if (lost.length === 0) return;
  const message = `${lost.length} rows do not tell whether they are required: the column was lost`;
  warnings.add(columns.line, message, columns.order.join(" "));
  for (const row of lost) row.confidence = Math.min(row.confidence, 70);
}

/** Says that a line which is of no row was passed over. */
function warnOfLost(text: string, line: number, inBars: boolean, warnings: Warnings): void {
  if (!/^[\s|:-]*$/.test(text) && (!inBars || text.includes("|")))
    warnings.add(line, "a row of this table could not be read", text);
}

/** Drops a text that stands below the last row after a blank line, where every other row has its text beside it. */
function dropBelow(rows: readonly Row[], lines: readonly Line[], warnings: Warnings): void {
  const last = rows.at(-1);
  const below = last?.paragraphs[0];
  const beside = rows.slice(0, -1).filter(({ line, paragraphs: [first] }) => first?.number === line);
  if (!last || !below || beside.length === 0 || below.number === last.line) return;
  const at = lines.findIndex(({ number }) => number === below.number);
  if (lines[at - 1]?.text.trim() !== "") return;
  last.paragraphs = [];
  warnings.add(below.number, `this text stands below the table: it is not taken as that of ${last.name}`, below.text);
}

const isClosed = (text: string): boolean => /(?<!\\)\|\s*$/.test(text.slice(-8));

/** Adds text to the last row, unless another row has been run into it. */
function addText(rows: Row[], text: string, line: number, warnings: Warnings): void {
  let rest = text;
  for (let cut = swallowed.exec(rest); cut && cut.index < 20_000; cut = swallowed.exec(rest)) {
    push(rows, rest.slice(0, cut.index), line);
    const [found, written = "", mark = "", typeText = ""] = cut;
    const name = written.replace(/\.N$/, "");
    warnings.add(line, `row of ${name} stands inside the description before it`, found);
    const required = requiredWord(mark);
    rows.push({ name, line, confidence: 70, deprecated: false, required, typeText, paragraphs: [] });
    rest = rest.slice(cut.index + cut[0].length);
  }
  push(rows, rest, line);
}

/** A row that an extractor has run into the text before it: certain only with a mark and one of the vendor's own types. */
const swallowed =
  /(?<=[\s.。;；)）])(?:[-•] )?([A-Z]\w{0,100}(?:\.N)?) (Yes|No|是|否) ((?:Array of (?:[A-Z]\w{0,100})|String|Integer|Float|Boolean|Timestamp ISO8601|Timestamp|Datetime|Date))(?=\s|$)/;

function push(rows: readonly Row[], text: string, number: number): void {
  const paragraphs = text.split(breaks).filter((paragraph) => paragraph.trim() !== "");
  rows.at(-1)?.paragraphs.push(...paragraphs.map((text) => ({ text, number })));
}

/** Marks of paragraphs and items in a cell. An item keeps a dash. */
const breaks = /<br ?\/?>\s*(?=<li>)|<br ?\/?>|(?=<li>)|<\/li>|<\/?(?:p|ul|ol|ur|div)>/i;

/** A row of a table of parameters. */
export interface Row extends Pick<RowStart, "name" | "typeText" | "required" | "deprecated" | "confidence"> {
  line: number;
  /** The paragraphs of its description, as they stand on the page. */
  paragraphs: Line[];
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
