import type { Line } from "./line.js";

/** A row of a table; each cell is a list of paragraphs. */
export interface Row {
  cells: string[][];
  line: number;
}

export interface PipeTable {
  header: string[];
  rows: Row[];
  line: number;
  /** Index of the first line after the table. */
  end: number;
}

/**
 * Reads the table of `|` that begins at `lines[start]`, if one does: a line of heads, a line of dashes, and rows. The outer
 * bars may be missing, cells may have paragraphs (`<br>`), and a row may be broken over lines, as converters leave lists.
 */
export function readPipeTable(lines: readonly Line[], start: number): PipeTable | undefined {
  const head = lines[start];
  if (!head?.text.includes("|") || !dashes.test(lines[start + 1]?.text ?? "-")) return undefined;
  const header = split(head.text).map((cell) => cell.trim());
  const bars = count(head.text);
  const rows: Row[] = [];
  let i = start + 2;
  while (i < lines.length) {
    const row = readRow(lines, i, bars);
    if (!row) break;
    rows.push({ line: (lines[i] as Line).number, cells: split(row.text).map(paragraphs) });
    i = row.end;
  }
  return { header, rows, line: head.number, end: i };
}

/** One row, from as many lines as it takes to have all its bars. */
function readRow(lines: readonly Line[], start: number, bars: number): { text: string; end: number } | undefined {
  const first = (lines[start] as Line).text;
  if (!first.includes("|") || dashes.test(lines[start + 1]?.text ?? "")) return undefined;
  let text = first;
  let found = count(first);
  const last = Math.min(lines.length, start + longest);
  for (let i = start + 1; found < bars && i < last; i++) {
    const { text: next } = lines[i] as Line;
    if (/^#{1,6} /.test(next) || dashes.test(lines[i + 1]?.text ?? "")) break;
    found += count(next);
    if (found > bars) break;
    text += `\n${next}`;
    if (found === bars) return { text, end: i + 1 };
  }
  return { text: first, end: start + 1 };
}

/** Most lines that one row is looked for in: what is broken beyond that must not swallow the page. */
const longest = 80;
const dashes = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;
const count = (text: string): number => text.match(/(?<!\\)\|/g)?.length ?? 0;

function split(row: string): string[] {
  const cells = row.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === "") cells.pop();
  return cells;
}

const paragraphs = (cell: string): string[] =>
  cell
    .split(/<br ?\/?>|\n/i)
    .map((text) => text.replaceAll("\\|", "|").trim())
    .filter((text) => text !== "");
