import type { Line } from "../../source/lines.js";
import { type Column, headsAt, inlineHeads, isType, matches } from "./columns.js";
import { caption, plainCaption, section, statusLine } from "./sections.js";

export interface Table {
  columns: Column[];
  rows: TableRow[];
  line: number;
  /** What stands before the first row. */
  above?: readonly Line[];
}

export interface TableRow {
  /** Paragraphs of each cell. */
  cells: Line[][];
  line: number;
  /** How surely the row's cells are told apart, in percent. */
  confidence: number;
}

/** The text of a column's cell; empty where there is no such column. */
export const cellText = ({ columns }: Pick<Table, "columns">, { cells }: TableRow, column: Column): string =>
  (cells[columns.indexOf(column)] ?? []).map(({ text }) => text).join(" ");

/**
 * Reads a table that a browser or an extractor left as paragraphs, one to a cell, or one line to a row. Nothing in the text
 * tells where a row ends: the next begins where a name, Yes or No and a type follow each other.
 *
 * @param paragraphs all lines of the page that are not blank
 */
export function readCellTable(paragraphs: readonly Line[], start: number): { table: Table; end: number } | undefined {
  const head = paragraphs[start] as Line;
  const spread = headsAt(paragraphs, start);
  const columns = spread ?? inlineHeads(head.text);
  if (!columns) return undefined;
  const first = start + (spread?.length ?? 1);
  const reader = new RowReader(paragraphs, columns, spread !== undefined);
  const end = reader.readFrom(first);
  const rows = reader.closed();
  const { orphans } = reader;
  if (rows.length > 0 || orphans.length === 0)
    return { table: { columns, rows, line: head.number, above: orphans }, end };
  const strided = reader.prefix.length < 2 ? stride(columns, orphans) : undefined;
  return { table: { columns, rows: strided ?? [], line: head.number }, end: strided ? end : first };
}

/** A row that is being read. */
interface OpenRow {
  cells: Map<Column, Line>;
  /** Paragraphs after the cells that are told by their kind. */
  free: Line[];
  line: number;
  confidence: number;
}

type Found = { row: OpenRow; end: number } | undefined;

class RowReader {
  /** Paragraphs before any row. */
  readonly orphans: Line[] = [];
  /** The columns before the first that holds any text, and those after the last. */
  readonly prefix: readonly Column[];
  readonly #suffix: readonly Column[];
  readonly #paragraphs: readonly Line[];
  readonly #columns: readonly Column[];
  /** Whether each head has a paragraph of its own. */
  readonly #spread: boolean;
  readonly #rows: OpenRow[] = [];
  /** Whether a row was whole, or stood on one line: the rows after it are not tried in the other forms. */
  #whole = false;
  #inline: boolean;

  constructor(paragraphs: readonly Line[], columns: readonly Column[], spread: boolean) {
    this.#paragraphs = paragraphs;
    this.#columns = columns;
    this.#spread = spread;
    this.#inline = !spread;
    const from = columns.findIndex((column) => !matches[column]);
    this.prefix = from < 0 ? columns : columns.slice(0, from);
    this.#suffix = from < 0 ? [] : columns.slice(columns.findLastIndex((column) => !matches[column]) + 1);
  }

  /** @returns the index of the paragraph after the table */
  readFrom(start: number): number {
    let i = start;
    while (i < this.#paragraphs.length) {
      const { text: raw, number } = this.#paragraphs[i] as Line;
      const heading = section(raw);
      if (statusLine(raw.trim()) || caption(raw.trim()) !== undefined || (heading && !heading.weak)) break;
      const next = this.#rowAt(i);
      if (next) {
        this.#rows.push(next.row);
        i = next.end;
        continue;
      }
      const row = this.#rows.at(-1);
      // Straight after the type, `Error Codes` is the description, not a heading.
      if ((!row || row.free.length > 0) && (heading || headsAt(this.#paragraphs, i))) break;
      if (/^\s*\|/.test(raw) || (plainCaption(raw) !== undefined && headsAt(this.#paragraphs, i + 1))) break;
      (row ? row.free : this.orphans).push({ text: raw.trim(), number });
      i++;
    }
    return i;
  }

  #rowAt(at: number): Found {
    if ((this.#paragraphs[at] as Line).text.length > 4000) return undefined;
    return (this.#spread ? this.#spreadRow(at) : undefined) ?? this.#inlineRow(at);
  }

  /** A row whose cells have a paragraph each, or all but one that was lost. */
  #spreadRow(at: number): Found {
    const { prefix } = this;
    const whole = this.#take(at, prefix);
    if (whole && (prefix.length > 1 || this.#isPlausible(at))) {
      this.#whole = true;
      return whole;
    }
    // The status of several codes stands before the first of them.
    const isCode = prefix[0] === "status" && prefix[1] === "code" && /\.\d/.test((this.#paragraphs[at] as Line).text);
    return (isCode ? this.#take(at, ["code"], 90) : undefined) ?? this.#withoutCell(at);
  }

  #withoutCell(at: number): Found {
    const { prefix } = this;
    const row = this.#rows.at(-1);
    const unmarked = prefix.filter((column) => column !== "required");
    if (!this.#whole && unmarked.length > 1 && unmarked.length < prefix.length) {
      const found = this.#take(at, unmarked, 80);
      // A single small word before a name and its type is a description.
      if (found && !(row?.free.length === 0 && this.#take(at + 1, unmarked))) return found;
    }
    const untyped = prefix.filter((column) => column !== "type");
    if (untyped.includes("required") && untyped.length < prefix.length) {
      const found = this.#take(at, untyped, 70);
      if (found) return found;
    }
    const unnamed = prefix.slice(1);
    const isEnough = unnamed.length > 1 || (unnamed[0] === "type" && !row);
    return prefix[0] === "name" && isEnough ? this.#take(at, unnamed, 50) : undefined;
  }

  /** A row on one line. */
  #inlineRow(at: number): Found {
    const { prefix } = this;
    if (!this.#inline && (this.#whole || this.#rows.length > 0)) return undefined;
    if (prefix.length < 2 && prefix[0] !== "status" && prefix[0] !== "code") return undefined;
    const { text, number } = this.#paragraphs[at] as Line;
    const spaced = splitRow(text, prefix);
    const found = spaced ?? unglueRow(text.trim(), prefix);
    if (!found) return undefined;
    this.#inline = true;
    const cells = new Map(prefix.map((column, index) => [column, { text: found.cells[index] as string, number }]));
    const free = found.rest === "" ? [] : [{ text: found.rest, number }];
    return { row: { cells, free, line: number, confidence: spaced ? 90 : 70 }, end: at + 1 };
  }

  /** A name alone begins a row only where the row before has its text, and what follows is text. */
  #isPlausible(at: number): boolean {
    const row = this.#rows.at(-1);
    const [first] = this.prefix;
    // Condition keys and dependencies look like actions.
    if (first === "action") return row === undefined;
    if (first !== "name") return true;
    if (this.#suffix.length > 0) return !row || this.#hasSuffix(row);
    if (row && row.free.length === 0) return false;
    const following = this.#paragraphs[at + 1]?.text.trim();
    return following !== undefined && !matches.name?.(following) && section(following) === undefined;
  }

  #hasSuffix({ free }: OpenRow): boolean {
    const tail = free.slice(-this.#suffix.length);
    return (
      this.#suffix.length > 0 &&
      tail.length === this.#suffix.length &&
      tail.every(({ text }, index) => matches[this.#suffix[index] as Column]?.(text))
    );
  }

  #take(at: number, wanted: readonly Column[], confidence = 100): Found {
    const cells = new Map<Column, Line>();
    for (const [index, column] of wanted.entries()) {
      const { text = "", number = 0 } = this.#paragraphs[at + index] ?? {};
      if (!matches[column]?.(text.trim())) return undefined;
      cells.set(column, { text: text.trim(), number });
    }
    if (cells.size === 0) return undefined;
    const line = (this.#paragraphs[at] as Line).number;
    return { row: { cells, free: [], line, confidence }, end: at + wanted.length };
  }

  /** The rows, with the paragraphs that are of no certain kind in the columns that hold any text. */
  closed(): TableRow[] {
    return this.#rows.map((row) => {
      const rest = [...row.free];
      const given = new Map<Column, Line[]>([...row.cells].map(([column, paragraph]) => [column, [paragraph]]));
      if (this.#hasSuffix(row)) for (const column of this.#suffix.toReversed()) given.set(column, [rest.pop() as Line]);
      const open = this.#columns.filter((column) => !matches[column]);
      const penalty = open.length < 2 || rest.length === open.length ? 0 : rest.length > open.length ? 10 : 20;
      for (const [index, column] of open.entries()) {
        const after = open.length - index - 1;
        // The description takes what the others leave.
        const isMany = column === "description" || (after === 0 && !given.has("description"));
        given.set(column, rest.splice(0, isMany ? Math.max(rest.length - after, 0) : 1));
      }
      const cells = this.#columns.map((column) => given.get(column) ?? []);
      return { cells, line: row.line, confidence: row.confidence - penalty };
    });
  }
}

/** The rows of a table that shows no sign of where they end, if they divide evenly. */
function stride(columns: readonly Column[], paragraphs: readonly Line[]): TableRow[] | undefined {
  if (paragraphs.length % columns.length !== 0) return undefined;
  const rows: TableRow[] = [];
  for (let i = 0; i < paragraphs.length; i += columns.length) {
    const cells = paragraphs.slice(i, i + columns.length);
    if (!cells.every(({ text }, index) => matches[columns[index] as Column]?.(text) ?? true)) return undefined;
    rows.push({ cells: cells.map((cell) => [cell]), line: (cells[0] as Line).number, confidence: 70 });
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
