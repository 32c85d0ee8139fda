import type { Line } from "../../source/lines.js";
import type { Paragraph, Table, TableRow } from "./blocks.js";
import { type Column, headRow, inlineHeads, isType, matches } from "./columns.js";
import { caption, plainCaption, section, statusLine } from "./sections.js";

interface Open {
  cells: Map<Column, Paragraph>;
  free: Paragraph[];
  line: number;
  confidence: number;
}

/**
 * Reads a table that a browser or an extractor left as paragraphs, one to a cell, or one line to a row. Nothing in the text
 * tells where a row ends: the next begins where a name, Yes or No and a type follow each other.
 *
 * @param paragraphs all lines of the page that are not blank
 */
export function readCellTable(paragraphs: readonly Line[], start: number): { table: Table; end: number } | undefined {
  const head = paragraphs[start] as Line;
  const spread = headRow((index) => paragraphs[start + index]?.text.trim());
  const columns = spread ?? inlineHeads(head.text);
  if (!columns) return undefined;
  const { prefix, suffix } = structure(columns);
  const rows: Open[] = [];
  let row: Open | undefined;
  /** Whether the table shows its rows in the form named; what the first row shows, the others need not be asked for. */
  const seen = { whole: false, lost: false, inline: spread === undefined, glued: false };
  let i = start + (spread?.length ?? 1);
  const orphans: Paragraph[] = [];
  while (i < paragraphs.length) {
    const { text: raw, number } = paragraphs[i] as Line;
    const text = raw.trim();
    const found = section(raw);
    if (statusLine(text) || caption(text) !== undefined || (found && !found.weak)) break;
    const next = rowAt(i);
    if (next) {
      row = next.row;
      rows.push(row);
      i = next.end;
      continue;
    }
    // Straight after the type, `Error Codes` is the description, not a heading.
    if ((!row || row.free.length > 0) && (found || headsAt(i))) break;
    if (/^\|/.test(text) || (plainCaption(text) !== undefined && headsAt(i + 1))) break;
    (row ? row.free : orphans).push({ text, line: number });
    i++;
  }
  if (rows.length === 0 && orphans.length > 0 && prefix.length < 2) {
    const strided = stride(columns, orphans);
    if (strided) return { table: { columns, rows: strided, line: head.number }, end: i };
  }
  if (rows.length === 0 && orphans.length > 0) i = start + (spread?.length ?? 1);
  return { table: { columns, rows: rows.map((open) => close(open, columns)), line: head.number }, end: i };

  function headsAt(at: number): boolean {
    return headRow((index) => paragraphs[at + index]?.text.trim()) !== undefined;
  }

  function rowAt(at: number): { row: Open; end: number } | undefined {
    const line = paragraphs[at] as Line;
    if (line.text.length > 4000) return undefined;
    if (spread) {
      const whole = take(at, prefix);
      if (whole && (prefix.length > 1 || plausible(at))) {
        seen.whole = true;
        return whole;
      }
      // The status of several codes stands before the first of them.
      if (prefix[0] === "status" && prefix[1] === "code" && /\.\d/.test(line.text)) {
        const coded = take(at, ["code"], 90);
        if (coded) return coded;
      }
      const fewer = prefix.filter((column) => column !== "required");
      const lost = !seen.whole && fewer.length > 1 && fewer.length < prefix.length ? take(at, fewer, 80) : undefined;
      // A single small word before a name and its type is a description.
      if (lost && !(row?.free.length === 0 && take(at + 1, fewer))) return lost;
      const untyped = prefix.filter((column) => column !== "type");
      if (untyped.includes("required") && untyped.length < prefix.length) {
        const found = take(at, untyped, 70);
        if (found) return found;
      }
      const unnamed = prefix.slice(1);
      if (prefix[0] === "name" && (unnamed.length > 1 || (unnamed[0] === "type" && rows.length === 0 && !row))) {
        const found = take(at, unnamed, 50);
        if (found) return found;
      }
    }
    if (!seen.inline && (seen.whole || rows.length > 0)) return undefined;
    if (prefix.length < 2 && !(prefix[0] === "status" || prefix[0] === "code")) return undefined;
    const inline = splitRow(line.text, prefix);
    if (inline) {
      seen.inline = true;
      return opened(at, prefix, inline.cells, inline.rest, 90);
    }
    const glued = unglueRow(line.text.trim(), prefix);
    if (!glued) return undefined;
    seen.inline = true;
    return opened(at, prefix, glued.cells, glued.rest, 70);
  }

  /** A name alone begins a row only where the row before has its text, and what follows is text. */
  function plausible(at: number): boolean {
    const following = paragraphs[at + 1]?.text.trim();
    // Condition keys and dependencies look like actions.
    if (prefix[0] === "action") return row === undefined;
    if (prefix[0] !== "name") return true;
    if (suffix.length > 0) return !row || complete(row);
    if (row && row.free.length === 0) return false;
    return following !== undefined && !matches.name?.(following) && section(following) === undefined;
  }

  function complete({ free }: Open): boolean {
    const tail = free.slice(-suffix.length);
    return tail.length === suffix.length && tail.every(({ text }, index) => matches[suffix[index] as Column]?.(text));
  }

  function take(at: number, wanted: readonly Column[], confidence = 100): { row: Open; end: number } | undefined {
    const cells = new Map<Column, Paragraph>();
    for (const [index, column] of wanted.entries()) {
      const line = paragraphs[at + index];
      const text = line?.text.trim();
      if (!line || !text || !matches[column]?.(text)) return undefined;
      cells.set(column, { text, line: line.number });
    }
    if (cells.size === 0) return undefined;
    return { row: { cells, free: [], line: (paragraphs[at] as Line).number, confidence }, end: at + wanted.length };
  }

  function opened(at: number, wanted: readonly Column[], texts: string[], rest: string, confidence: number) {
    const line = (paragraphs[at] as Line).number;
    const cells = new Map(wanted.map((column, index) => [column, { text: texts[index] as string, line }]));
    return { row: { cells, free: rest === "" ? [] : [{ text: rest, line }], line, confidence }, end: at + 1 };
  }
}

/** The columns before the first that holds any text, and those after the last. */
function structure(columns: readonly Column[]): { prefix: Column[]; suffix: Column[] } {
  const from = columns.findIndex((column) => !matches[column]);
  const prefix = from < 0 ? [...columns] : columns.slice(0, from);
  const last = columns.findLastIndex((column) => !matches[column]);
  return { prefix, suffix: from < 0 ? [] : columns.slice(last + 1) };
}

function close({ cells, free, line, confidence }: Open, columns: readonly Column[]): TableRow {
  const { suffix } = structure(columns);
  const rest = [...free];
  const given = new Map<Column, Paragraph[]>([...cells].map(([column, paragraph]) => [column, [paragraph]]));
  const tail = rest.slice(-suffix.length);
  if (
    suffix.length > 0 &&
    tail.length === suffix.length &&
    tail.every(({ text }, i) => matches[suffix[i] as Column]?.(text))
  )
    for (const column of [...suffix].reverse()) given.set(column, [rest.pop() as Paragraph]);
  const open = columns.filter((column) => !matches[column]);
  let penalty = 0;
  if (open.length > 1 && rest.length !== open.length) penalty = rest.length > open.length ? 10 : 20;
  for (const [index, column] of open.entries()) {
    const after = open.length - index - 1;
    // The description takes what the others leave.
    const many = column === "description" || (after === 0 && !given.has("description"));
    given.set(
      column,
      many ? rest.splice(0, Math.max(rest.length - after, 0) || (after === 0 ? rest.length : 0)) : rest.splice(0, 1),
    );
  }
  return { cells: columns.map((column) => given.get(column) ?? []), line, confidence: confidence - penalty };
}

/** Rows of a table that shows no sign of where they end, if they divide evenly. */
function stride(columns: readonly Column[], paragraphs: readonly Paragraph[]): TableRow[] | undefined {
  if (paragraphs.length % columns.length !== 0) return undefined;
  const rows: TableRow[] = [];
  for (let i = 0; i < paragraphs.length; i += columns.length) {
    const cells = paragraphs.slice(i, i + columns.length);
    if (!cells.every(({ text }, index) => matches[columns[index] as Column]?.(text) ?? true)) return undefined;
    rows.push({ cells: cells.map((cell) => [cell]), line: (cells[0] as Paragraph).line, confidence: 70 });
  }
  return rows;
}

/** The cells of the leading columns and the rest, from a row whose cells stand on one line with spaces between. */
export function splitRow(text: string, prefix: readonly Column[]): { cells: string[]; rest: string } | undefined {
  let rest = text.slice(0, 2000).trim();
  const cells: string[] = [];
  for (const column of prefix) {
    const cell = column === "type" ? leadingType(rest) : /^\S+/.exec(rest)?.[0];
    if (!cell || !matches[column]?.(cell)) return undefined;
    cells.push(cell);
    rest = rest.slice(cell.length).trimStart();
  }
  return { cells, rest: rest + text.trim().slice(2000) };
}

/** The same where even the spaces were lost: `project_idYesStringProject ID.` */
export function unglueRow(text: string, prefix: readonly Column[]): { cells: string[]; rest: string } | undefined {
  if (!prefix.includes("name") || !prefix.includes("type")) return undefined;
  const pattern = prefix.includes("required") ? withRequired : withoutRequired;
  const found = pattern.exec(text.slice(0, 400));
  if (!found?.groups) return undefined;
  const { name, required, type, rest } = found.groups as Record<string, string>;
  const cells = prefix.map((column) => ({ name, required, type })[column as "name"] ?? "");
  return { cells, rest: rest + text.slice(400) };
}

function leadingType(text: string): string | undefined {
  const words = text.slice(0, 200).split(" ", 8);
  for (let length = words.length; length > 0; length--) {
    const candidate = words.slice(0, length).join(" ");
    if (isType(candidate)) return candidate;
  }
  return undefined;
}

const type =
  "(?<type>(?:Array|List) of (?:[\\w.]{1,60} objects|strings|integers|longs|objects|booleans|doubles|floats|arrays)|Map<[\\w, ]{1,60}>|[A-Z]\\w{1,60} object|String|Integer|Long|Boolean|Double|Float|Object|Array|Number|List|Int)";
const withRequired = new RegExp(`^(?<name>[A-Za-z_][\\w.-]{0,60}?)(?<required>Yes|No|是|否)${type}(?<rest>.*)$`, "s");
const withoutRequired = new RegExp(`^(?<name>[a-z_][\\w.-]{0,60}?)${type}(?<rest>.*)$`, "s");
