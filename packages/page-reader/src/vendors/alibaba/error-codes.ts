import { defined, type ErrorCode } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plainLine } from "../../words/plain.js";
import type { Warnings } from "../../words/warnings.js";
import { barRows } from "./bar-rows.js";
import type { Part } from "./sections.js";
import type { TableHead } from "./table-head.js";

/** The table of error codes. */
export const errorCodes = (parts: readonly Part[], warnings: Warnings): ErrorCode[] =>
  parts.flatMap(({ section, table, lines }) => {
    if (section !== "errors" || !table) return [];
    const { columns, style } = table;
    const rows =
      style === "pipes"
        ? fromBars(table, lines)
        : style === "cells"
          ? fromCells(lines, columns.length, warnings)
          : fromLines(lines, style === "spaced", warnings);
    if (rows.length === 0 && lines.some(({ text }) => text.trim() !== ""))
      warnings.add(table.line, "no row could be read in this table");
    return rows.filter(({ code }) => code !== "");
  });

const fromBars = (table: TableHead, lines: readonly Line[]): ErrorCode[] =>
  barRows(table, lines, (text) => /^\s*\|?\s*[1-5]\d\d\s*\|/.test(text)).map(({ texts, line, whole }) => {
    const [status = "", code = "", message = "", meaning = ""] = (
      ["status", "code", "message", "description"] as const
    ).map((column) => plainLine(texts(column).join("\n")));
    return errorCode(status, { code, message, meaning }, line, whole ? 100 : 80);
  });

/** A row is a line that begins with the status; what follows goes on with the meaning. */
function fromLines(lines: readonly Line[], spaced: boolean, warnings: Warnings): ErrorCode[] {
  const found: ErrorCode[] = [];
  for (const { text, number } of lines) {
    const line = plainLine(text.slice(0, 5000));
    if (line === "" || note.test(line)) continue;
    const last = found.at(-1);
    if (/^[1-5]\d\d(?!\d)/.test(line)) {
      const parts = splitError(line, spaced);
      if (parts.confidence < 90)
        warnings.add(
          number,
          `the cells of this error are told apart by guess: the code is read as ${parts.code}`,
          line,
        );
      if (parts.code !== "") found.push(errorCode(line.slice(0, 3), parts, number, parts.confidence));
    } else if (last && !/^[-•●]/.test(line)) last.meaning = last.meaning ? `${last.meaning}\n${line}` : line;
  }
  return found;
}

/** One cell to a paragraph: a row begins with the status. */
function fromCells(lines: readonly Line[], columns: number, warnings: Warnings): ErrorCode[] {
  const found: ErrorCode[] = [];
  let cells: Line[] = [];
  const close = () => {
    const [status, code, message = "", ...meaning] = cells.map(({ text }) => plainLine(text.trim()));
    const { number } = cells[0] ?? { number: 0 };
    const isWhole = cells.length === columns;
    if (status && code) {
      if (!isWhole) warnings.add(number, `an error with ${cells.length} of ${columns} cells`, code);
      found.push(errorCode(status, { code, message, meaning: meaning.join("\n") }, number, isWhole ? 100 : 80));
    }
    cells = [];
  };
  for (const line of lines) {
    const text = line.text.trim();
    if (text === "") continue;
    if (note.test(text)) break;
    if (/^[1-5]\d\d(?:$|\s)/.test(text)) close();
    // Without paragraphs in its cells, a row is one line.
    if (/^[1-5]\d\d\s+\S/.test(text)) {
      const parts = splitError(plainLine(text.slice(0, 5000)), true);
      found.push(errorCode(text.slice(0, 3), parts, line.number, parts.confidence));
    } else if (cells.length > 0 || /^[1-5]\d\d$/.test(text)) cells.push(line);
  }
  close();
  return found;
}

interface Cells {
  code: string;
  message: string;
  meaning: string;
}

function errorCode(status: string, { code, message, meaning }: Cells, line: number, confidence: number): ErrorCode {
  const said = (text: string) => (text === "" || text === "-" ? undefined : text);
  return {
    code,
    ...defined({
      status: /^[1-5]\d\d$/.test(status) ? status : undefined,
      message: said(message),
      meaning: said(meaning),
    }),
    line,
    confidence,
  };
}

const note = /^(?:For a list of error codes|See Error Codes|For more information|访问|訪問|更多|Visit)/i;

/**
 * Tells the cells of an error apart where an extractor glued them: `403NoPermissioncaller has no permissionYou are not …`. The
 * code is what comes before the first word of the message; the last word of codes is known by what codes end with.
 */
export function splitError(line: string, spaced = false): Cells & { confidence: number } {
  const text = line.slice(3).trim();
  if (spaced) {
    const code = /^\S+/.exec(text)?.[0] ?? "";
    const rest = text.slice(code.length).trim();
    const parted = splitMessage(rest);
    if (parted.meaning !== "" || !/[.!] [A-Z]/.test(rest))
      return { code, ...parted, confidence: parted.meaning ? 90 : 95 };
    // Two sentences: the message, and what the page says of it.
    const stop = rest.search(/[.!] [A-Z]/) + 1;
    return { code, message: rest.slice(0, stop), meaning: rest.slice(stop).trim(), confidence: 75 };
  }
  const run = /^[\w.%-]*/.exec(text)?.[0] ?? "";
  const { length, confidence } = codeLength(run, text.slice(run.length));
  const code = text.slice(0, length);
  return { code, ...splitMessage(text.slice(length)), confidence };
}

function codeLength(run: string, after: string): { length: number; confidence: number } {
  // `ServerErrorServerError`: the message is the code again.
  const core = run.replace(/-$/, "");
  if (core.length % 2 === 0 && core.length > 3) {
    const half = core.length / 2;
    if (core.slice(0, half) === core.slice(half)) return { length: half, confidence: 95 };
  }
  const twice = /^([A-Z][\w.]{3,60}?)\1(?![a-z])/.exec(run);
  if (twice) return { length: (twice[1] as string).length, confidence: 90 };
  if (after === "" || /^[\u4e00-\u9fff]/.test(after)) {
    const starter = starterAt(run);
    return starter > 0
      ? { length: starter, confidence: 70 }
      : { length: core.length, confidence: after === "" ? 80 : 85 };
  }
  // The message begins with a word of its own: `…NotFoundThe specified`.
  const starter = starterAt(run);
  if (starter > 0) return { length: starter, confidence: 85 };
  const small = /^(.*?[A-Z][a-z]*)$/.exec(run);
  const ending = small ? endings.exec(run) : null;
  if (ending) return { length: (ending[1] as string).length, confidence: 75 };
  // The last word that begins with a capital is the message's first.
  const capital = /[a-z0-9]([A-Z][a-z]*)$/.exec(run);
  if (capital) return { length: run.length - (capital[1] as string).length, confidence: 70 };
  return { length: run.length, confidence: 50 };
}

function starterAt(run: string): number {
  const found = starters.exec(run);
  return found ? found.index + 1 : 0;
}

const starters =
  /[a-z0-9_.](?=(?:The|This|You|Your|An|A|Specified|Request|Internal|Operation|Parameter|Failed|It|If|We|There|No|Please|Unable|Invalid|Only|Cannot|User|Some|One|Sorry|System|Service|Current|Not|Can|Access|Missing|Unknown|Authentication|Forbidden|Too|Instance|Resource|Server|Duplicate|Illegal|Required|Insufficient)$)/;
/** What codes end with, when the message begins with a small letter. */
const endings =
  /^([\w.]*(?:Permission|Error|Found|Invalid|Exists?|Failed|Failure|Exceed(?:ed)?|Denied|Support(?:ed)?|Unavailable|Expired|Parameter|Param|Forbidden|Limit|Empty|Null|Conflict|Timeout|Illegal|Authorized|Unauthorized|Busy|Match|Mismatch|Missing|Running|Status|Format|Value|Id|Name|Region|Type|Request|Operation|Allowed|Enough|Ready|Created|Deleted|Used|Duplicated?|Repeat(?:ed)?|Available|Enabled?|Opened|Open|Auth|Quota|Throttling|User|Api|Size|Length|Data|Instance|Resource))(?=[a-z][a-z ]*)/;

function splitMessage(text: string): Omit<Cells, "code"> {
  // English first, then the page's own language.
  const foreign = /[\u4e00-\u9fff\uff00-\uffef]/.exec(text);
  if (foreign && foreign.index > 0) {
    const lead = /[“"‘'（(【]?(?:[A-Za-z0-9_.]+\s?)?$/.exec(text.slice(0, foreign.index))?.[0] ?? "";
    const glued = /[.!](?=[A-Z][\w.]*\s?$)/.exec(text.slice(0, foreign.index));
    const at = glued ? glued.index + 1 : foreign.index - (/^[“"‘'（(【]/.test(lead) && lead.length === 1 ? 1 : 0);
    return { message: text.slice(0, at).trim(), meaning: text.slice(at).trim() };
  }
  if (text.endsWith("-") && !text.endsWith(" -")) return { message: text.slice(0, -1).trim(), meaning: "" };
  const stop = /[.!?](?=[A-Z][a-z]+[ ,.])/.exec(text);
  if (stop) return { message: text.slice(0, stop.index + 1), meaning: text.slice(stop.index + 1).trim() };
  const glued =
    /[a-z0-9)"'](?=(?:The|This|You|Your|An?|It|If|We|There|No|Please|Unable|Only|Cannot|Check|Make|Failed|Try|An error|Specify|Invalid|Internal|Service|Request) )/.exec(
      text,
    );
  if (glued) return { message: text.slice(0, glued.index + 1), meaning: text.slice(glued.index + 1).trim() };
  return { message: text.trim(), meaning: "" };
}
