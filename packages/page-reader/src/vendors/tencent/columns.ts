import { splitCells } from "../../source/bar-table.js";
import type { Line } from "../../source/lines.js";
import { lookup } from "../../words/lookup.js";
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
  const order = (whole?.slice(1) ?? []).filter((cell) => cell !== undefined).map(column);
  if (!isTable(order)) return onLines(lines, index);
  // Words with capitals run together, or heads that are not set apart, tell that cells are glued.
  const form = line.split(/\s+/).length >= order.length ? "space" : "glued";
  return { order, form, line: number, text, end: index + 1 };
}

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
  const { text, number: line } = lines[index] as Line;
  return isTable(order) ? { order, form: "lines", line, text, end } : undefined;
}

const isTable = (order: readonly Column[]): boolean =>
  (order[0] === "name" && order.includes("type")) || (order[0] === "code" && order.at(-1) === "description");

const column = (text: string): Column => heads(text.replace(/\s+/g, " ").trim()) ?? "other";

const heads = lookup<Column>([
  ["name", "parameter name|parameter|name|field|参数名称|参数名|参数|名称|字段"],
  ["required", "required|必选|必填|是否必选|是否必填"],
  ["type", "type|类型"],
  ["description", "description|描述|说明|error description|错误描述"],
  ["code", "error code|error codes|错误码"],
  ["message", "error message"],
]);
const starts = /^[|#*\s]*(?:Parameter|Name|Field|Error Code|参数|名称|字段|错误码)/i;
const inLine =
  /^(Parameter Name|Parameter|Name|Field|Error Codes?|参数名称|参数名|参数|名称|字段|错误码)\s*(Required|是否必选|是否必填|必选|必填)?\s*(Type|类型)?\s*(Required|是否必选|是否必填|必选|必填)?\s*(Description|描述|说明)$/i;

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
