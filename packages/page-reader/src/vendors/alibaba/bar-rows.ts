import { countBars } from "../../source/bar-table.js";
import type { Line } from "../../source/lines.js";
import { type Column, isDashes, type TableHead } from "./table-head.js";

export interface BarRow {
  /** As many as the table has columns; each a list of paragraphs. */
  cells: Line[][];
  line: number;
  /** Whether the row has all its bars and no more. */
  whole: boolean;
  /** The paragraphs of a column's cell, as they stand; none where there is no such column. */
  texts(column: Column): string[];
}

/**
 * The rows of a table of bars. Extractors break a row over lines (a list in a cell, a cell of paragraphs, each cell alone), so a
 * row goes on until it has the bars of the heads, or until a line that can only be the start of another.
 *
 * @param starts tells a line that begins a row whatever came before
 */
export function barRows(table: TableHead, lines: readonly Line[], starts: (text: string) => boolean): BarRow[] {
  const rows: BarRow[] = [];
  let chunks: Line[] = [];
  let bars = 0;
  const close = () => {
    if (bars > 0) {
      const row = cellsOf(chunks, table);
      const texts = (column: Column) => (row.cells[table.columns.indexOf(column)] ?? []).map(({ text }) => text.trim());
      rows.push({ ...row, whole: bars === table.bars, texts });
    }
    chunks = [];
    bars = 0;
  };
  for (const line of lines) {
    if (isDashes(line.text)) continue;
    const found = countBars(line.text);
    if (chunks.length > 0) {
      // A row in one line between its bars is whole, though its last cell be left out.
      const isInOne =
        chunks.length === 1 && table.outer && bars >= table.bars - 1 && oneLine.test(chunks[0]?.text ?? "");
      const isFull = bars >= table.bars || (isInOne && (found === 0 || opensRow.test(line.text)));
      const isTooLong = bars + found > table.bars + 1 || chunks.length > longest;
      const isNext = bars > 1 && (!table.broken || opensRow.test(line.text)) && starts(line.text);
      if (isFull || isTooLong || isNext) close();
      // Text below the table, or text of a cell that held a bar of its own.
      if (isFull && found === 0) continue;
    }
    if (chunks.length === 0 && found === 0) continue;
    chunks.push(line);
    bars += found;
  }
  close();
  return rows;
}

/** Lines that a row may be broken over: what is never closed must not swallow the page. */
const longest = 400;
const oneLine = /^\s*\|.*\|\s*$/;
const opensRow = /^\s*\|/;

/** The cells of the lines of a row. */
function cellsOf(chunks: readonly Line[], { columns, outer }: TableHead): Pick<BarRow, "cells" | "line"> {
  const cells: Line[][] = [[]];
  for (const { text, number } of chunks)
    for (const [index, part] of text.split(/(?<!\\)\|/).entries()) {
      if (index > 0) cells.push([]);
      for (const paragraph of part.split(/<br ?\/?>/i)) {
        const clean = paragraph.replaceAll("\\|", "|").trimEnd();
        if (clean.trim() !== "") (cells.at(-1) as Line[]).push({ text: clean, number });
      }
    }
  if (outer && cells[0]?.length === 0) cells.shift();
  if (cells.length > columns.length && cells.at(-1)?.length === 0) cells.pop();
  joinDescription(cells, columns.length, columns.indexOf("description"));
  while (cells.length < columns.length) cells.push([]);
  const first = chunks.find(({ text }) => text.replace(/[|\s]/g, "") !== "") ?? (chunks[0] as Line);
  return { cells: cells.slice(0, columns.length), line: first.number };
}

/** Puts what is too many into the description: a text had a bar. */
function joinDescription(cells: Line[][], columns: number, at: number): void {
  const description = cells[at];
  while (description && cells.length > columns && at + 1 < cells.length) {
    if (cells.at(-1)?.length === 0) {
      cells.pop();
      continue;
    }
    const [[first, ...more]] = cells.splice(at + 1, 1) as [Line[]];
    const last = description.at(-1);
    if (last && first && last.number === first.number)
      description[description.length - 1] = { ...last, text: `${last.text}|${first.text}` };
    else if (first) description.push(first);
    description.push(...more);
  }
}
