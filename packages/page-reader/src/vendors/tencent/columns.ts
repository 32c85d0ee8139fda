import type { Line } from "../../source/lines.js";
import { plain } from "../../words/plain.js";

type Column = "name" | "required" | "type" | "description" | "code" | "message" | "other";

/** The heads of a table. */
export interface Columns {
  order: Column[];
  /** How its cells are set apart: by bars, by space, by nothing, or each on a line of its own. */
  form: "bars" | "space" | "glued" | "lines";
  line: number;
  /** The line of the heads, or the first of their lines. */
  text: string;
  /** Index of the first line after the heads. */
  end: number;
}

/** The heads of the table that begins at `lines[index]`, if one does: `Parameter Name Required Type Description`, `错误码 | 描述 |`. */
export function columns(lines: readonly Line[], index: number): Columns | undefined {
  const { text, number } = lines[index] as Line;
  const line = text.trim();
  if (line === "" || line.length > 200 || !starts.test(line)) return undefined;
  if (line.includes("|")) {
    const order = splitCells(line).map((cell) => column(plain(cell)));
    if (!isTable(order)) return undefined;
    const dashes = /^[\s|:-]+$/.test(lines[index + 1]?.text ?? "") && lines[index + 1]?.text.includes("-");
    return { order, form: "bars", line: number, text, end: index + (dashes ? 2 : 1) };
  }
  const whole = inLine.exec(plain(line).replace(/^#+ /, ""));
  if (whole) {
    const order = whole
      .slice(1)
      .filter((cell) => cell !== undefined)
      .map(column);
    if (isTable(order))
      return {
        order,
        form: /\s/.test(line) || /[一-龥]/.test(line) ? spaced(line, order) : "glued",
        line: number,
        text,
        end: index + 1,
      };
  }
  return onLines(lines, index);
}

/** Words with capitals run together, or heads that are not set apart, tell that cells are glued. */
const spaced = (line: string, order: Column[]): "space" | "glued" =>
  line.split(/\s+/).length >= order.length ? "space" : "glued";

/** Heads of which each stands on a line of its own. */
function onLines(lines: readonly Line[], index: number): Columns | undefined {
  const order: Column[] = [];
  let end = index;
  for (let i = index; i < lines.length && i < index + 16; i++) {
    const text = plain((lines[i] as Line).text);
    if (text === "") continue;
    const next = column(text);
    if (next === "other" || order.includes(next)) break;
    order.push(next);
    end = i + 1;
  }
  return isTable(order)
    ? { order, form: "lines", line: (lines[index] as Line).number, text: (lines[index] as Line).text, end }
    : undefined;
}

const isTable = (order: readonly Column[]): boolean =>
  (order[0] === "name" && order.includes("type")) || (order[0] === "code" && order.at(-1) === "description");

function column(text: string): Column {
  return heads[text.toLowerCase().replace(/\s+/g, " ").trim()] ?? "other";
}

const heads: Record<string, Column> = Object.assign(Object.create(null), {
  "parameter name": "name",
  parameter: "name",
  name: "name",
  field: "name",
  参数名称: "name",
  参数名: "name",
  参数: "name",
  名称: "name",
  字段: "name",
  required: "required",
  必选: "required",
  必填: "required",
  是否必选: "required",
  是否必填: "required",
  type: "type",
  类型: "type",
  description: "description",
  描述: "description",
  说明: "description",
  "error code": "code",
  "error codes": "code",
  错误码: "code",
  "error message": "message",
  "error description": "description",
  错误描述: "description",
});
const starts = /^[|#*\s]*(?:Parameter|Name|Field|Error Code|参数|名称|字段|错误码)/i;
const inLine =
  /^(Parameter Name|Parameter|Name|Field|Error Codes?|参数名称|参数名|参数|名称|字段|错误码)\s*(Required|是否必选|是否必填|必选|必填)?\s*(Type|类型)?\s*(Required|是否必选|是否必填|必选|必填)?\s*(Description|描述|说明)$/i;

/** The cells of a line with bars. Bars at its ends are not cells. */
export function splitCells(text: string): string[] {
  const cells = text.trim().split(/(?<!\\)\|/);
  if (cells.length > 1 && cells[0]?.trim() === "") cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim());
}

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
