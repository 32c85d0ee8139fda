import { countBars } from "./bar-table.js";
import type { Line } from "./line.js";

/**
 * Text with its tables of other forms as tables of bars, the one form that the layouts know: tables of HTML inside Markdown, and
 * grids of `+---+`. What is no whole table stays as it is.
 *
 * @param readHtml reads the text of a table of HTML
 */
export function withBarTables(lines: readonly Line[], readHtml: (html: string) => Line[]): Line[] {
  const last = lines.findLastIndex(({ text }) => closing.test(text));
  const result: Line[] = [];
  let fenced = false;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    if (/^\s*(?:```|~~~)/.test(line.text)) fenced = !fenced;
    const end = fenced ? i : opening.test(line.text) && i <= last ? htmlEnd(lines, i) : gridEnd(lines, i);
    if (end === i) result.push(line);
    else if (opening.test(line.text)) result.push(...fromHtml(lines.slice(i, end), readHtml));
    else result.push(...fromGrid(lines.slice(i, end)));
    i = Math.max(end, i + 1);
  }
  return result;
}

const opening = /^(?!\s*\|)[^|]{0,200}<table\b/i;
const closing = /<\/table\s*>/i;

/** The line after a table of HTML, with the tables in its cells. The last line of the text that closes one is not before `start`. */
function htmlEnd(lines: readonly Line[], start: number): number {
  let depth = 0;
  for (let i = start; i < lines.length; i++) {
    for (const [tag] of (lines[i] as Line).text.matchAll(/<\/?table\b/gi)) depth += tag[1] === "/" ? -1 : 1;
    if (depth <= 0) return i + 1;
  }
  // Of tables that are not all closed, what there is.
  return lines.length;
}

function fromHtml(table: readonly Line[], readHtml: (html: string) => Line[]): Line[] {
  const { number: first } = table[0] as Line;
  const read = readHtml(table.map(({ text }) => text).join("\n"));
  return read.map(({ text, number }) => ({ text, number: first + number - 1 }));
}

const border = /^\s*\+(?:[-=:]{2,}\+)+\s*$/;

/** The line after the grid that begins with a border; the same line if there is none. */
function gridEnd(lines: readonly Line[], start: number): number {
  const first = (lines[start] as Line).text;
  if (!border.test(first)) return start;
  const bars = first.trim().split("+").length - 1;
  let end = start;
  for (let i = start + 1; i < lines.length; i++) {
    const { text } = lines[i] as Line;
    if (border.test(text)) end = i + 1;
    else if (!/^\s*\|/.test(text) || countBars(text) !== bars) break;
  }
  return end === start ? start : end;
}

/** Each row is the lines between two borders; the first is the heads. */
function fromGrid(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  let cells: string[][] | undefined;
  let number = 0;
  for (const line of lines)
    if (border.test(line.text)) {
      if (cells) rows.push({ text: `| ${cells.map((cell) => cell.join("<br>")).join(" | ")} |`, number });
      if (cells && rows.length === 1) rows.push({ text: `|${" --- |".repeat(cells.length)}`, number: line.number });
      cells = undefined;
    } else {
      const parts = line.text
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/);
      if (!cells) [cells, number] = [parts.map(() => []), line.number];
      for (const [index, part] of parts.entries()) if (part.trim() !== "") cells[index]?.push(part.trim());
    }
  return rows;
}
