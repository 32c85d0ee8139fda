import type { Line } from "../../source/line.js";
import { columns } from "./columns.js";
import { isExampleHeading, isInputMark, isOutputMark, isRequestStart } from "./example-marks.js";
import type { Part } from "./part.js";
import { type Section, section } from "./section.js";

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
    if (heads && part.kind !== "examples") {
      const kind = kindOf(heads.order, part, hasInput);
      if (kind === "input") hasInput = true;
      open(kind, { columns: heads });
      i = heads.end - 1;
      continue;
    }
    if (heads?.order[0] === "code" && heads.order.length > 1) {
      open("errors", { columns: heads });
      i = heads.end - 1;
      continue;
    }
    if (
      (part.kind === "output" || part.kind === "input" || part.kind === "errors") &&
      (isRequestStart(text) ||
        isInputMark(text) ||
        isOutputMark(text) ||
        isExampleHeading(text) ||
        isJsonStart(lines, i))
    )
      open("examples");
    else if ((part.kind === "description" || part.kind === "head") && isAction(text)) {
      open("input");
      hasInput = true;
    }
    part.lines.push(line);
  }
  return parts;
}

/** The first row of every table of parameters, for a page that lost its heads. */
const isAction = (text: string): boolean =>
  /^\|?\s*Action\b[\s|]*(?:(?:Yes|是)[\s|]*)?String\b/.test(text.slice(0, 80));

/** A heading without a number or a mark may be a description, `Error code`: it opens a section only before what stands in one. */
function isHeading(heading: Section, lines: readonly Line[], index: number, part: Part): boolean {
  if (/^#|^\**\d/.test((lines[index] as Line).text.trim())) return true;
  if (heading === "resources") return part.kind !== "input" && part.kind !== "output";
  for (let i = index + 1; i < lines.length && i < index + 12; i++) {
    const text = (lines[i] as Line).text.trim();
    if (text === "") continue;
    if (heading === "examples" && (isExampleHeading(text) || isInputMark(text) || isRequestStart(text))) return true;
    if (heading === "description" && /^(?:Domain name for|接口请求域名|API request domain)/i.test(text)) return true;
    if (
      heading === "errors" &&
      /(?:error codes?|错误码)/i.test(text) &&
      part.kind !== "output" &&
      part.kind !== "input"
    )
      return true;
    const found = heading === "examples" || heading === "description" ? undefined : columns(lines, i);
    if (found) return (found.order[0] === "code") === (heading === "errors");
  }
  return false;
}

function kindOf(order: readonly string[], part: Part, hasInput: boolean): Section {
  if (order[0] === "code") return "errors";
  if (part.kind === "input" && !part.columns) return "input";
  if (part.kind === "output") return "output";
  if (order.includes("required")) return "input";
  return hasInput || part.kind === "input" ? "output" : "input";
}

/** `{` alone, or the envelope of an answer. */
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
