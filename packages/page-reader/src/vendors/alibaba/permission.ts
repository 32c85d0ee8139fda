import { fact, type Page } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plainLine } from "../../words/plain.js";
import { barRows } from "./bar-rows.js";
import type { Part } from "./sections.js";
import type { Column } from "./table-head.js";

/** The permission that the caller needs, or that the page says that none is disclosed. */
export function permission(parts: readonly Part[], operation: string | undefined): Page["permission"] {
  for (const part of parts) {
    if (part.section !== "authorization") continue;
    if (part.table) {
      const found = part.table.style === "pipes" ? fromBars(part) : fromText(part.lines, operation);
      if (found) return found;
    }
    const none = part.lines.find(({ text }) => undisclosed.test(text));
    if (none) return { value: { undisclosed: true }, line: none.number, confidence: 100 };
  }
  return undefined;
}

const undisclosed =
  /no authorization information|no authorization for|无授权信息透出|無授權資訊|暂无授权信息|無授權信息/i;

function fromBars({ table, lines }: Part): Page["permission"] {
  const rows = table ? barRows(table, lines, (text) => isAction(text.replace(/^[\s|]*|\s*\|.*$/g, ""))) : [];
  for (const { texts, line, whole } of rows) {
    const cell = (column: Column) => texts(column).map((text) => plainLine(text.replace(/^[•-]\s/, "")));
    const action = cell("operation").join("");
    if (isAction(action)) return granted(action, cell("access").join(" "), cell("resource"), line, whole ? 100 : 80);
  }
  return undefined;
}

/** The star before a name marks a resource that is needed; the one after it stands for all of them. */
function granted(action: string, access: string, resources: string[], line: number, confidence: number) {
  const resource = resources
    .filter((text) => text !== "")
    .join(" ")
    .replace(/^\*\s*(?=\S)/, "")
    .replace(/\s+/g, " ")
    .trim();
  return fact({ action, ...(access !== "" && { access }), ...(resource !== "" && { resource }) }, line, confidence);
}

function fromText(lines: readonly Line[], operation: string | undefined): Page["permission"] {
  const texts = lines.filter(({ text }) => text.trim() !== "");
  const at = texts.findIndex(({ text }) => /^[a-z][\w-]*:[A-Z*]/i.test(text.trim()));
  const first = texts[at];
  if (!first) return undefined;
  const [word = "", next = "", ...more] = first.text.trim().split(/\s+/);
  const known = operation ? new RegExp(`^[\\w-]+:${operation.replace(/\W/g, "\\$&")}`).exec(word)?.[0] : undefined;
  const glued = known !== undefined && isLevel(word.slice(known.length)) ? known : word.replace(levelAtEnd, "");
  // A level in a cell of its own: then what the action ends with is the action's.
  const apart = isLevel(texts[at + 1]?.text.trim() ?? "");
  const action = next !== "" || apart ? word : glued;
  let access = action === word ? next : word.slice(action.length);
  let from = at + 1;
  if (access === "" && isLevel(texts[from]?.text.trim() ?? "")) access = texts[from++]?.text.trim() ?? "";
  // Condition keys and dependent actions end the cell, most often as `none` each.
  const resource: string[] = more;
  for (const { text } of texts.slice(from, from + 20)) {
    const cell = text.replace(/^\s*[•-]\s/, "").trim();
    if (/^(?:none|无|無|-)$/i.test(cell)) break;
    if (isAction(cell) && !cell.startsWith("acs:")) break;
    if (resource.length > 0 && !/^(?:\*|acs:|\*?全部|\*?All)/.test(cell)) break;
    resource.push(cell);
  }
  const isCertain = action === word || known !== undefined;
  return granted(action, access, resource, first.number, isCertain ? 100 : 90);
}

const isAction = (text: string): boolean => /^[a-z][\w-]*:[\w*]+$/i.test(text);
const levels =
  "Read|Write|List|read|write|list|get|create|update|delete|none|None|Tagging|Permissions management|写入|读取|列出|寫入|讀取";
const isLevel = (text: string): boolean => new RegExp(`^(?:${levels})$`).test(text);
const levelAtEnd = new RegExp(`(?:${levels})$`);
