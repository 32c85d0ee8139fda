import type { Doubt, ErrorCode } from "../../page.js";
import type { Line } from "../../source/line.js";
import { barRows } from "./bar-rows.js";
import { doubt } from "./doubt.js";
import { plainLine } from "./plain-line.js";
import { splitError } from "./split-error.js";
import type { Part } from "./split-page.js";

/** The table of error codes. */
export function errorCodes(parts: readonly Part[], doubts: Doubt[]): ErrorCode[] {
  return parts.flatMap((part) => (part.section === "errors" && part.table ? rows(part, doubts) : []));
}

function rows({ table, lines }: Part, doubts: Doubt[]): ErrorCode[] {
  if (!table) return [];
  const { columns, style } = table;
  if (style === "pipes")
    return barRows(table, lines, (text) => /^\s*\|?\s*[1-5]\d\d\s*\|/.test(text)).flatMap((row) => {
      const cell = (column: "status" | "code" | "message" | "description") => {
        const at = columns.indexOf(column);
        return at < 0 ? "" : plainLine((row.cells[at] ?? []).map(({ text }) => text.trim()).join("\n"));
      };
      return error(cell("status"), cell("code"), cell("message"), cell("description"), row.line, row.whole ? 100 : 80);
    });
  if (style === "cells") return fromCells(lines, columns.length, doubts);
  const found: ErrorCode[] = [];
  for (const { text, number } of lines) {
    const line = plainLine(text.slice(0, 5000));
    if (line === "" || note.test(line)) continue;
    if (!/^[1-5]\d\d(?!\d)/.test(line)) {
      const last = found.at(-1);
      if (last && !/^[-•●]/.test(line)) last.meaning = last.meaning ? `${last.meaning}\n${line}` : line;
      continue;
    }
    const parted = splitError(line, style === "spaced");
    if (parted.sure < 90)
      doubts.push(
        doubt(number, `the cells of this error are told apart by guess: the code is read as ${parted.code}`, line),
      );
    found.push(...error(line.slice(0, 3), parted.code, parted.message, parted.meaning, number, parted.sure));
  }
  return found;
}

/** One cell to a paragraph: a row begins with the status. */
function fromCells(lines: readonly Line[], columns: number, doubts: Doubt[]): ErrorCode[] {
  const found: ErrorCode[] = [];
  let cells: Line[] = [];
  const close = () => {
    const [status, code, message, ...meaning] = cells.map(({ text }) => plainLine(text.trim()));
    if (status && code) {
      if (cells.length !== columns)
        doubts.push(doubt(cells[0]?.number ?? 0, `an error with ${cells.length} of ${columns} cells`, code));
      const sure = cells.length === columns ? 100 : 80;
      found.push(...error(status, code, message ?? "", meaning.join("\n"), cells[0]?.number ?? 0, sure));
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
      const { code, message, meaning, sure } = splitError(plainLine(text.slice(0, 5000)), true);
      found.push(...error(text.slice(0, 3), code, message, meaning, line.number, sure));
      continue;
    }
    if (cells.length > 0 || /^[1-5]\d\d$/.test(text)) cells.push(line);
  }
  close();
  return found;
}

function error(
  status: string,
  code: string,
  message: string,
  meaning: string,
  line: number,
  sure: number,
): ErrorCode[] {
  if (code === "") return [];
  return [
    {
      code,
      ...(/^[1-5]\d\d$/.test(status) ? { status } : {}),
      ...(message === "" || message === "-" ? {} : { message }),
      ...(meaning === "" || meaning === "-" ? {} : { meaning }),
      line,
      sure,
    },
  ];
}

const note = /^(?:For a list of error codes|See Error Codes|For more information|访问|訪問|更多|Visit)/i;
