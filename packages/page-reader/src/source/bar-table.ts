import type { Line } from "./line.js";

/** A row of a table; each cell is a list of paragraphs. */
interface Row {
  cells: string[][];
  line: number;
}

interface PipeTable {
  header: string[];
  rows: Row[];
  line: number;
  /** Index of the first line after the table. */
  end: number;
}

/**
 * Reads the table of `|` that begins at `lines[start]`, if one does: heads, a line of dashes, and rows. The outer bars may be
 * missing, cells may have paragraphs (`<br>`), and a row, and the heads too, may be broken over lines, as converters leave
 * lists and paragraphs.
 */
export function readPipeTable(lines: readonly Line[], start: number): PipeTable | undefined {
  const head = readHead(lines, start);
  if (!head) return undefined;
  const header = splitCells(head.text);
  const bars = countBars(head.text);
  const rows: Row[] = [];
  let i = head.end;
  while (i < lines.length) {
    const from = head.broken ? skipBlank(lines, i) : i;
    if (readHead(lines, from)) break;
    const row = readRow(lines, from, bars, head.broken);
    if (!row) break;
    rows.push({ line: (lines[row.start] as Line).number, cells: splitCells(row.text).map(paragraphs) });
    i = row.end;
  }
  return { header, rows, line: (lines[start] as Line).number, end: i };
}

interface Head {
  text: string;
  /** Whether each head has a line of its own. */
  broken: boolean;
  /** Index of the first line after the dashes. */
  end: number;
}

function readHead(lines: readonly Line[], start: number): Head | undefined {
  let text = lines[start]?.text ?? "";
  if (!text.includes("|")) return undefined;
  if (isDashes(lines[start + 1]?.text)) return { text, broken: false, end: start + 2 };
  let bars = 0;
  const last = Math.min(lines.length, start + longestHead);
  for (let i = start; i < last; i++) {
    const { text: line } = lines[i] as Line;
    if (i > start && isDashes(line)) {
      const columns = splitCells(line).length;
      const opened = text.trimStart().startsWith("|") ? 1 : 0;
      return bars === columns || bars === columns + opened ? { text, broken: true, end: i + 1 } : undefined;
    }
    bars += countBars(line);
    if (line.length > 200 || bars > 20 || (line !== "" && !line.includes("|"))) return undefined;
    if (i > start) text += `\n${line}`;
  }
  return undefined;
}

/** One row, from as many lines as it takes to have all its bars. */
function readRow(
  lines: readonly Line[],
  first: number,
  bars: number,
  broken: boolean,
): { text: string; start: number; end: number } | undefined {
  let text = lines[first]?.text ?? "";
  if (!text.includes("|")) return undefined;
  // A bar alone opens a row whose first cell is on the next line.
  const start = text.trim() === "|" && first + 1 < lines.length ? first + 1 : first;
  let found = countBars(text);
  const last = Math.min(lines.length, first + longest);
  /** The lines that end a cell each: what there is of a row whose last cells were lost. */
  let part = { text, start, end: first + 1 };
  for (let i = first + 1; found < bars && i < last; i++) {
    const { text: next } = lines[i] as Line;
    if (/^#{1,6} /.test(next) || readHead(lines, i)) break;
    found += countBars(next);
    if (found > bars) break;
    text += `\n${next}`;
    if (found === bars) return { text, start, end: i + 1 };
    if (broken && part.end === i && next.endsWith("|")) part = { text, start, end: i + 1 };
    else if (broken && next === "" && part.end === i) part.end = i + 1;
  }
  return part;
}

function skipBlank(lines: readonly Line[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]?.text === "") i++;
  return lines[i]?.text.trimStart().startsWith("|") ? i : from;
}

/** Most lines that one row is looked for in: what is broken beyond that must not swallow the page. */
const longest = 80;
const longestHead = 40;
const isDashes = (line: string | undefined): boolean => line !== undefined && dashes.test(line.trim());
const dashes = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?$/;

/** Bars that set cells apart. */
export const countBars = (text: string): number => text.match(/(?<!\\)\|/g)?.length ?? 0;

/** The cells of a line with bars. Bars at its ends are not cells. */
export function splitCells(text: string): string[] {
  const cells = text.trim().split(/(?<!\\)\|/);
  if (cells.length > 1 && cells[0]?.trim() === "") cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim());
}

const paragraphs = (cell: string): string[] =>
  cell
    .split(/<br ?\/?>|\n/i)
    .map((text) => text.replaceAll("\\|", "|").trim())
    .filter((text) => text !== "");
