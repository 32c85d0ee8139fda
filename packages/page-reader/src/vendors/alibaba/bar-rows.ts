import type { Line } from "../../source/lines.js";
import type { TableHead } from "./table-head.js";

export interface BarRow {
  /** As many as the table has columns; each a list of paragraphs. */
  cells: Line[][];
  line: number;
  /** Whether the row has all its bars and no more. */
  whole: boolean;
}

/**
 * The rows of a table of bars. Extractors break a row over lines (a list in a cell, a cell of paragraphs, each cell alone), so a
 * row goes on until it has the bars of the heads, or until a line that can only be the start of another.
 *
 * @param starts tells a line that begins a row whatever came before
 */
export function barRows(table: TableHead, lines: readonly Line[], starts: (text: string) => boolean): BarRow[] {
  const rows: BarRow[] = [];
  let pieces: Line[] = [];
  let bars = 0;
  const close = () => {
    if (bars > 0) rows.push(cut(pieces, table, bars));
    pieces = [];
    bars = 0;
  };
  for (const line of lines) {
    const found = count(line.text);
    if (dashes.test(line.text)) continue;
    if (pieces.length > 0) {
      // A row in one line between its bars is whole, though its last cell be left out.
      const [only] = pieces;
      const inOne = pieces.length === 1 && table.outer && bars >= table.bars - 1 && oneLine.test(only?.text ?? "");
      const full = bars >= table.bars || (inOne && (found === 0 || /^\s*\|/.test(line.text)));
      if (full && found === 0) {
        // Text below the table, or text of a cell that held a bar of its own.
        close();
        continue;
      }
      if (
        full ||
        bars + found > table.bars + 1 ||
        pieces.length > longest ||
        (bars > 1 && (!table.broken || /^\s*\|/.test(line.text)) && starts(line.text))
      )
        close();
    }
    if (pieces.length === 0 && found === 0) continue;
    pieces.push(line);
    bars += found;
  }
  close();
  return rows;
}

/** Lines that a row may be broken over: what is never closed must not swallow the page. */
const longest = 400;

function cut(pieces: readonly Line[], { columns, outer, bars }: TableHead, found: number): BarRow {
  const cells: Line[][] = [[]];
  for (const { text, number } of pieces)
    for (const [index, part] of text.split(/(?<!\\)\|/).entries()) {
      if (index > 0) cells.push([]);
      for (const paragraph of part.split(/<br ?\/?>/i)) {
        const clean = paragraph.replaceAll("\\|", "|").trimEnd();
        if (clean.trim() !== "") (cells.at(-1) as Line[]).push({ text: clean, number });
      }
    }
  if (outer && cells[0]?.length === 0) cells.shift();
  if (cells.length > columns.length && cells.at(-1)?.length === 0) cells.pop();
  // A bar inside a text.
  const text = columns.indexOf("description");
  while (cells.length > columns.length && text >= 0 && text + 1 < cells.length) {
    if (cells.at(-1)?.length === 0) {
      cells.pop();
      continue;
    }
    const [next] = cells.splice(text + 1, 1) as [Line[]];
    const last = (cells[text] as Line[]).at(-1);
    const first = next.shift();
    if (last && first && last.number === first.number)
      (cells[text] as Line[])[(cells[text] as Line[]).length - 1] = { ...last, text: `${last.text}|${first.text}` };
    else if (first) (cells[text] as Line[]).push(first);
    (cells[text] as Line[]).push(...next);
  }
  while (cells.length < columns.length) cells.push([]);
  const first = pieces.find(({ text }) => text.replace(/[|\s]/g, "") !== "") ?? (pieces[0] as Line);
  return { cells: cells.slice(0, columns.length), line: first.number, whole: found === bars };
}

const oneLine = /^\s*\|.*\|\s*$/;
const dashes = /^[\s|:-]*-{2,}[\s|:-]*$/;
const count = (text: string): number => text.match(/(?<!\\)\|/g)?.length ?? 0;
