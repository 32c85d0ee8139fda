import type { Line } from "../../source/lines.js";
import { lookup } from "../../words/lookup.js";
import { plain } from "../../words/plain.js";
import { type Columns, columns } from "./columns.js";

/**
 * The parts of a page. Headings tell them, and where an extractor lost these, the heads of the tables and the beginnings of
 * examples do.
 */
export function splitPage(lines: readonly Line[]): Part[] {
  let part: Part = { kind: "head", lines: [] };
  const parts = [part];
  const open = (kind: Part["kind"], more: Partial<Part> = {}) => {
    part = { kind, lines: [], ...more };
    parts.push(part);
  };
  let hasInput = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const text = line.text.trim();
    if (text === "") {
      part.lines.push(line);
      continue;
    }
    const heading = section(text);
    if (heading && isHeading(heading, lines, i, part)) {
      open(heading);
      if (heading === "input") hasInput = false;
      continue;
    }
    const heads = columns(lines, i);
    if (heads && (part.kind !== "examples" || (heads.order[0] === "code" && heads.order.length > 1))) {
      const kind = part.kind === "examples" ? "errors" : kindOf(heads.order, part, hasInput);
      if (kind === "input") hasInput = true;
      open(kind, { columns: heads });
      i = heads.end - 1;
      continue;
    }
    const next = sectionIn(part.kind, lines, i);
    if (next) open(next);
    if (next === "input") hasInput = true;
    part.lines.push(line);
  }
  return parts;
}

/** The section that begins with what stands in it, its heading lost. */
function sectionIn(current: Part["kind"], lines: readonly Line[], index: number): Section | undefined {
  const text = (lines[index] as Line).text.trim();
  const isTable = current === "output" || current === "input" || current === "errors";
  if (isTable) return isExampleStart(text) || isJsonStart(lines, index) ? "examples" : undefined;
  return (current === "description" || current === "head") && isAction(text) ? "input" : undefined;
}

const isExampleStart = (text: string): boolean =>
  isRequestStart(text) || isInputMark(text) || isOutputMark(text) || exampleTitle(text) !== undefined;

/** The first row of every table of parameters, for a page that lost its heads. */
const isAction = (text: string): boolean =>
  /^\|?\s*Action\b[\s|]*(?:(?:Yes|是)[\s|]*)?String\b/.test(text.slice(0, 80));

/** A heading without a number or a mark may be a description, `Error code`: it opens a section only before what stands in one. */
function isHeading(heading: Section, lines: readonly Line[], index: number, part: Part): boolean {
  if (/^#|^\**\d/.test((lines[index] as Line).text.trim())) return true;
  const inTable = part.kind === "input" || part.kind === "output";
  if (heading === "resources") return !inTable;
  for (let i = index + 1; i < lines.length && i < index + 12; i++) {
    const text = (lines[i] as Line).text.trim();
    if (text === "") continue;
    if (begins(heading, text) && !(heading === "errors" && inTable)) return true;
    const found = heading === "examples" || heading === "description" ? undefined : columns(lines, i);
    if (found) return (found.order[0] === "code") === (heading === "errors");
  }
  return false;
}

/** Whether a text stands below a heading only. */
function begins(heading: Section, text: string): boolean {
  if (heading === "examples") return exampleTitle(text) !== undefined || isInputMark(text) || isRequestStart(text);
  if (heading === "description") return /^(?:Domain name for|接口请求域名|API request domain)/i.test(text);
  return heading === "errors" && /(?:error codes?|错误码)/i.test(text);
}

function kindOf(order: readonly string[], part: Part, hasInput: boolean): Section {
  if (order[0] === "code") return "errors";
  if (part.kind === "input" && !part.columns) return "input";
  if (part.kind === "output") return "output";
  if (order.includes("required")) return "input";
  return hasInput || part.kind === "input" ? "output" : "input";
}

/** `{` alone, or the envelope of a response. */
function isJsonStart(lines: readonly Line[], index: number): boolean {
  const text = (lines[index] as Line).text.trim();
  if (!text.startsWith("{")) return false;
  if (/^\{\s*"Response"/.test(text)) return true;
  if (text !== "{") return false;
  for (let i = index + 1; i < lines.length && i < index + 4; i++) {
    const next = (lines[i] as Line).text.trim();
    if (next !== "") return /^"\w+"\s*:/.test(next) && /^"Response"/.test(next);
  }
  return false;
}

/** A stretch of a page: the lines of a section up to the next heading or the next heads of a table. */
export interface Part {
  kind: Section | "head";
  lines: Line[];
  /** The heads of the table whose rows these lines are. */
  columns?: Columns;
}

type Section = "description" | "input" | "output" | "examples" | "errors" | "resources";

/** The section that a heading opens, if the line is one: `2. Input Parameters`, `## 2\. 输入参数`, `输出参数`. */
export function section(text: string): Section | undefined {
  if (text.length > 120) return undefined;
  const heading = plain(text)
    .replace(/^[#\s]*/, "")
    .replace(/^\d{1,2}\s?[.、)．]?\s*/, "")
    .replace(/[\s:：#]*$/, "");
  return headings(heading);
}

const headings = lookup<Section>([
  ["description", "api description|接口描述"],
  ["input", "input parameters|input parameter|request parameters|输入参数|请求参数"],
  ["output", "output parameters|output parameter|response parameters|输出参数|返回参数"],
  ["examples", "example|examples|示例"],
  ["errors", "error code|error codes|错误码"],
  ["resources", "developer resources|other resources|开发者资源|其他资源|更多资源"],
]);

const bare = (text: string): string =>
  plain(text)
    .replace(/^[#\s]*/, "")
    .replace(/[\s:：]*$/, "");

/** The title in the heading of an example; empty when it has a number only. */
export function exampleTitle(text: string): string | undefined {
  if (text.length > 400) return undefined;
  const heading = bare(text);
  return /^(?:Example|示例)\s?\d{1,3}(?=\s|$|[:：.、])[\s:：.、]*(.*)$/i.exec(heading)?.[1];
}

export const isInputMark = (text: string): boolean =>
  text.length < 60 && /^(?:(?:input|request) (?:example|sample)s?|sample request|输入示例|请求示例)$/i.test(bare(text));

export const isOutputMark = (text: string): boolean =>
  text.length < 60 &&
  /^(?:(?:output|response) (?:example|sample)s?|sample response|输出示例|返回示例|响应示例)$/i.test(bare(text));

/** The first line of a request: `POST / HTTP/1.1` or an address with an action. */
export const isRequestStart = (text: string): boolean =>
  /^(?:(?:POST|GET|PUT|DELETE) \/\S{0,2000} HTTP\/[\d.]+$|(?:GET |POST )?https?:\/\/[\w.-]+\.(?:tencentcloudapi|qcloud)\.com\S{0,100}\?)/i.test(
    text.trim(),
  );
