import type { Line } from "../../source/line.js";
import { plainLine } from "./plain-line.js";
import type { Row } from "./row.js";
import { splitExample } from "./split-example.js";
import { isName, type Start, startOfRow } from "./start-of-row.js";
import type { TableHead } from "./table-head.js";
import { isType } from "./type-at.js";

/** The rows of a table without bars: each begins with a line, or two, of a name and a type, and goes on up to the next. */
export function textRows(table: TableHead, lines: readonly Line[], known: ReadonlyMap<string, string>): Row[] {
  const style = table.style === "pipes" ? "spaced" : table.style;
  const exampleFirst = exampleBefore(table);
  const rows: Row[] = [];
  let row: Row | undefined;
  let depth = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    depth = row ? bracketsAfter(depth, line.text) : 0;
    const found = depth > 0 && !/^\S/.test(line.text) ? undefined : start(lines, i, table, style, row, rows, known);
    if (!found) {
      row?.body.push(line);
      continue;
    }
    if (row) rows.push(row);
    depth = 0;
    const { cells, taken } = found;
    row = {
      name: cells.name.replaceAll("~~", ""),
      typeText: cells.typeText,
      ...(cells.required === undefined ? {} : { required: cells.required }),
      body: [],
      line: line.number,
      sure: cells.sure,
    };
    if (cells.rest !== "") {
      if (exampleFirst) row.example = cells.rest;
      else row.body.push({ text: cells.rest, number: line.number });
    }
    i += taken - 1;
  }
  if (row) rows.push(row);
  for (const row of rows) dropWrapper(row, known);
  return rows.map((row, index) =>
    exampleFirst
      ? { ...row, body: row.body.filter(({ text }) => text !== "") }
      : table.columns.includes("example")
        ? splitExample(row, style, index === rows.length - 1, known.get(row.name))
        : { ...row, body: row.body.filter(({ text }) => text !== "") },
  );
}

/** Old pages name the items of a list in a row that has nothing but the name. */
function dropWrapper({ name, typeText, body }: Row, known: ReadonlyMap<string, string>): void {
  if (!/^(?:array|list)/i.test(typeText)) return;
  let end = body.length;
  while (end > 0 && body[end - 1]?.text === "") end--;
  const last = body[end - 1]?.text.trim() ?? "";
  if (end > 1 && isName(last) && last !== name && (known.has(last) || name.startsWith(last.slice(0, -1))))
    body.length = end - 1;
}

const exampleBefore = ({ columns }: TableHead): boolean => {
  const example = columns.indexOf("example");
  return example >= 0 && example < columns.indexOf("description");
};

/** Open brackets of an example of JSON over several lines; a line at the margin that closes nothing ends it. */
function bracketsAfter(depth: number, text: string): number {
  if (depth === 0 && !/^\s*[[{]\s*$/.test(text)) return 0;
  const opened = text.match(/[[{]/g)?.length ?? 0;
  const closed = text.match(/[\]}]/g)?.length ?? 0;
  return Math.max(0, depth + opened - closed);
}

function start(
  lines: readonly Line[],
  at: number,
  table: TableHead,
  style: "glued" | "spaced" | "cells",
  row: Row | undefined,
  rows: readonly Row[],
  known: ReadonlyMap<string, string>,
): { cells: Start; taken: number } | undefined {
  const text = plainLine((lines[at] as Line).text.slice(0, 20_000));
  if (text === "") return undefined;
  if (style === "cells") return startOfCells(lines, at, table, row);
  if (/^[•●◦\-*]\s/.test(text)) return undefined;
  const cells = startOfRow(text, table.columns, style, known);
  if (!cells) return undefined;
  if (cells.name === "") {
    // Items come right after their list, an answer as a whole comes first; elsewhere the word is a value or a text.
    if (row === undefined ? rows.length > 0 : !opens(row)) return undefined;
    return { cells, taken: 1 };
  }
  if (cells.required !== undefined && (cells.rest === "" || style === "spaced")) return { cells, taken: 1 };
  const name = cells.name.split(".").at(-1) as string;
  if (known.has(name)) return { cells: { ...cells, sure: Math.max(cells.sure, 95) }, taken: 1 };
  if (style === "spaced") {
    // `The string is …` is a sentence.
    if (/^[a-z]/.test(cells.typeText) && (cells.rest !== "" || words.has(cells.name.toLowerCase()))) return undefined;
    return { cells, taken: 1 };
  }
  if (cells.rest !== "" && /^[a-z]/.test(cells.typeText) && !/[A-Z]/.test(cells.name)) return undefined;
  if (cells.rest !== "" && /\s/.test(text.slice(0, cells.name.length + cells.typeText.length + 1))) return undefined;
  // `substring` is a word, `SubjectIdstring` is a name with its type.
  if (/^[a-z]+$/.test(cells.name) && lines[at + 1]?.text !== "" && at + 1 < lines.length) return undefined;
  return { cells: { ...cells, sure: Math.min(cells.sure, 90) }, taken: 1 };
}

/** A row whose cells are paragraphs: a name, a type, a flag if it was not lost. */
function startOfCells(
  lines: readonly Line[],
  at: number,
  { columns }: TableHead,
  row: Row | undefined,
): { cells: Start; taken: number } | undefined {
  const text = plainLine((lines[at] as Line).text);
  const next = nextCell(lines, at + 1);
  let cells: Start;
  let end: number;
  if (isName(text) && next < lines.length && isType(plainLine((lines[next] as Line).text))) {
    cells = { name: text, typeText: plainLine((lines[next] as Line).text), rest: "", sure: 100 };
    end = next + 1;
  } else if (isType(text) && (row === undefined || opens(row))) {
    cells = { name: "", typeText: text, rest: "", sure: 100 };
    end = at + 1;
  } else return undefined;
  if (columns.includes("required")) {
    const flag = nextCell(lines, end);
    const word = plainLine(lines[flag]?.text ?? "");
    if (/^(?:Yes|No|是|否|True|False|Conditional|Optional)$/i.test(word)) {
      cells.required = word;
      end = flag + 1;
    } else cells.sure = 80;
  }
  return { cells, taken: end - at };
}

function nextCell(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 5 && (lines[at] as Line).text === "") at++;
  return at;
}

/** Whether the row after this one may be that of its items. */
const opens = ({ typeText, body }: Row): boolean =>
  /^(?:array|list|map|object|set)/i.test(typeText) && body.length < 200;

const words = new Set("the a an each this that every any set of as to is its valid".split(" "));
