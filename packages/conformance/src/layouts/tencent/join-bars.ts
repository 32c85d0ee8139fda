import type { Line } from "../../source/line.js";

/**
 * Rows of bars with one cell to a line, as a converter leaves them, each on one line: `| Name |`, `Type |` become
 * `| Name | Type |`. Anything else stays as it is.
 */
export function joinBars(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((_, index) => headAt(lines, index) > 0)) return lines;
  const joined: Line[] = [];
  let cells = 0;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const head = headAt(lines, i);
    if (head > 0) cells = head;
    const end = cells > 0 && line.text.startsWith("|") ? rowEnd(lines, i, cells) : i + 1;
    joined.push(end === i + 1 ? line : { text: join(lines.slice(i, end)), number: line.number });
    i = end;
  }
  return joined;
}

/** How many cells the head of a table has whose cells stand on lines of their own; 0 if none begins here. */
function headAt(lines: readonly Line[], index: number): number {
  if (!/^\|\s*(?:Parameter Name|Error Code|Name|参数名称|参数名|错误码|名称)\s*\|$/i.test(lines[index]?.text ?? ""))
    return 0;
  let count = 1;
  while (count < 8 && /^[^|]{1,40}\|$/.test(lines[index + count]?.text ?? "")) count++;
  return count > 1 ? count : 0;
}

/** The line after a row: where it has all its cells, or the next one begins. */
function rowEnd(lines: readonly Line[], start: number, cells: number): number {
  let found = 0;
  const last = Math.min(lines.length, start + 80);
  for (let i = start; i < last; i++) {
    const { text } = lines[i] as Line;
    if (i > start && (text.startsWith("|") || text.startsWith("#"))) return i;
    if (text.endsWith("|")) found++;
    if (found === cells) return i + 1;
  }
  return start + 1;
}

const join = (lines: readonly Line[]): string =>
  lines
    .map(({ text }, index) => `${index === 0 ? "" : lines[index - 1]?.text.endsWith("|") ? " " : "<br>"}${text}`)
    .join("");
