import { countBars } from "../../source/bar-table.js";
import type { Line } from "../../source/lines.js";
import { lookup } from "../../words/lookup.js";

export type Column =
  | "name"
  | "type"
  | "required"
  | "description"
  | "example"
  | "place"
  | "status"
  | "code"
  | "message"
  | "operation"
  | "access"
  | "resource"
  | "condition"
  | "dependent"
  | "date"
  | "change";

export interface TableHead {
  kind: "fields" | "errors" | "authorization" | "history";
  columns: Column[];
  /** How the cells are kept apart: bars, a paragraph for each, spaces, or not at all. */
  style: "pipes" | "cells" | "spaced" | "glued";
  /** Bars that a whole row has, for a table of bars. */
  bars: number;
  /** Whether rows begin with a bar. */
  outer: boolean;
  /** Whether the heads have a line each. */
  broken: boolean;
  line: number;
  /** Index of the first line of the body. */
  end: number;
}

/** The heads of a table, if the line at `start` begins one: in one line, glued or not, or each in a line of its own. */
export function tableHead(lines: readonly Line[], start: number): TableHead | undefined {
  const first = lines[start] as Line;
  if (first.text.trim() === "" || !opening.test(first.text)) return undefined;
  const heads: Heads = { columns: [], bars: 0, rows: 0, glued: false, end: start };
  for (let at = start; at < Math.min(lines.length, start + 30); at++) {
    const { text } = lines[at] as Line;
    if (text.trim() === "") continue;
    const next = addHeads(heads, text, at);
    if (next === "none") return undefined;
    if (next === "end") break;
    if (next === "whole") {
      if (isDashes(lines[at + 1]?.text ?? "")) heads.end = at + 2;
      break;
    }
  }
  const { columns, bars, rows, glued, end } = heads;
  const kind = kindOf(columns);
  if (!kind) return undefined;
  return {
    kind,
    columns,
    style: bars > 0 ? "pipes" : rows > 1 ? "cells" : glued ? "glued" : "spaced",
    bars,
    outer: first.text.trimStart().startsWith("|"),
    broken: rows > 2,
    line: first.number,
    end,
  };
}

interface Heads extends Pick<TableHead, "columns" | "bars" | "end"> {
  /** Lines that have heads. */
  rows: number;
  glued: boolean;
}

/** Adds the heads of a line. @returns how it goes on: there is no table, the heads ended before, they are whole, or more may come */
function addHeads(heads: Heads, text: string, at: number): "none" | "end" | "whole" | "more" {
  const { columns, rows } = heads;
  if (isDashes(text)) {
    heads.end = at + 1;
    return columns.length === 0 ? "none" : "end";
  }
  const words = headWords(text);
  // A bar alone opens the heads, or the first row below them.
  if (!words || (words.columns.length === 0 && columns.length > 0)) return "end";
  // The heading of a section, above the heads of its table.
  if (words.columns.some((column) => columns.includes(column)))
    return rows === 2 && columns[0] === words.columns[0] ? "none" : "end";
  // A row that closes with a bar is whole, unless each of its cells has a line.
  if (heads.bars > 0 && words.columns.length > 1 && rows > 0) return "end";
  columns.push(...words.columns);
  heads.bars += countBars(text);
  heads.glued ||= words.glued;
  heads.rows++;
  heads.end = at + 1;
  return words.columns.length > 2 ? "whole" : "more";
}

function kindOf(columns: readonly Column[]): TableHead["kind"] | undefined {
  const has = (...wanted: Column[]) => wanted.every((column) => columns.includes(column));
  if (has("code", "status") || has("code", "message") || has("code", "description")) return "errors";
  if (has("date", "change")) return "history";
  if (has("operation", "access")) return "authorization";
  if (has("name", "type") && (has("description") || has("example"))) return "fields";
  if (has("name", "required", "description") || has("name", "example", "description")) return "fields";
  return undefined;
}

/** The heads of one line, if it has nothing else. */
function headWords(text: string): { columns: Column[]; glued: boolean } | undefined {
  if (text.length > 200) return undefined;
  const columns: Column[] = [];
  let glued = false;
  let at = 0;
  while (at < text.length) {
    between.lastIndex = at;
    const gap = between.exec(text)?.[0] ?? "";
    at += gap.length;
    if (at >= text.length) break;
    if (gap === "" && columns.length > 0) glued = true;
    word.lastIndex = at;
    const found = word.exec(text);
    if (!found) return undefined;
    columns.push(columnOf(found[0]) as Column);
    at += found[0].length;
  }
  return columns.length === 0 && !text.includes("|") ? undefined : { columns, glued };
}

const heads: readonly (readonly [Column, words: string])[] = [
  [
    "name",
    "parameter name|parameters|parameter|name|field|element|名称|名稱|参数名称|参数名|参数|參數名稱|參數|字段|元素",
  ],
  ["type", "data type|type|类型|類型|数据类型|參數類型|参数类型"],
  [
    "required",
    "required?|required|mandatory|是否必选|是否必選|是否必填|是否必须|是否必須|是否必需|是否必要|必填|必选|必選|必须|必需",
  ],
  ["description", "description|描述|说明|說明"],
  ["example", "example value|sample value|example|sample|示例值|示例|樣本值|範例值|樣本|範例|样例值|样例|参考值"],
  ["place", "position|location|in|参数位置|位置"],
  [
    "status",
    "http status code|http status|http code|httpcode|status code|http状态码|http 状态码|http狀態碼|http 狀態碼|http返回码|状态码",
  ],
  ["code", "error code|错误码|錯誤碼|错误代码"],
  ["message", "error message|错误信息|錯誤資訊|錯誤訊息|錯誤信息|错误消息"],
  ["operation", "operation|action|操作"],
  ["access", "access level|访问级别|存取層級|訪問級別|访问等级"],
  ["resource", "resource type|资源类型|資源類型"],
  ["condition", "condition key|条件关键字|條件關鍵字|条件键"],
  ["dependent", "associated operation|association operation|dependent action|关联操作|關聯操作"],
  ["date", "change time|变更时间|變更時間|修改时间|發佈時間|发布时间"],
  ["change", "summary of changes|变更内容概要|變更內容概要|變更內容|变更内容|change description"],
];
const columnOf = lookup(heads);
const words = heads
  .flatMap(([, words]) => words.split("|"))
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/\?/g, "\\?"));
const word = new RegExp(`(?:${words.join("|")})`, "iy");
const opening = new RegExp(String.raw`^[\s|*]*(?:$|(?:${words.join("|")}))`, "i");
const between = /[\s|*]*/y;

/** Whether a line sets the heads of a table of bars off from its rows. */
export const isDashes = (text: string): boolean => /^[\s|:-]*-{2,}[\s|:-]*$/.test(text);
