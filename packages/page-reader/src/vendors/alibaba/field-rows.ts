import type { Line } from "../../source/lines.js";
import { plainLine } from "../../words/plain.js";
import { type BarRow, barRows } from "./bar-rows.js";
import { isName, isType, type Start, startOfRow } from "./row-start.js";
import type { Part } from "./sections.js";
import { splitExample } from "./split-example.js";
import type { Column, TableHead } from "./table-head.js";

/** The rows of a table of parameters, in whatever way its cells were kept apart. */
export function fieldRows(table: TableHead, lines: readonly Line[], known: ReadonlyMap<string, string>): Row[] {
  if (table.style === "pipes") {
    const rows = barRows(table, lines, startsRow).flatMap((row) => fromBars(row, table.columns) ?? []);
    if (rows.length > 0) return rows;
  }
  const rows = textRows(table, lines, known);
  if (rows.length > 0 || lines.every(({ text }) => text.trim() === "")) return rows;
  // The rows are kept apart in another way than the heads.
  for (const style of ["cells", "glued", "spaced"] as const) {
    if (style === table.style) continue;
    const rows = textRows({ ...table, style }, lines, known);
    if (rows.length > 0) return rows.map((row) => ({ ...row, confidence: Math.min(row.confidence, 80) }));
  }
  return [];
}

function startsRow(text: string): boolean {
  const [first = "", second = ""] = text
    .slice(0, 500)
    .replace(/^\s*\|/, "")
    .split("|");
  const name = plainLine(first);
  return (isName(name) && isType(plainLine(second))) || (isType(name) && text.includes("|"));
}

function fromBars({ cells, line, whole }: BarRow, columns: readonly Column[]): Row | undefined {
  const type = columns.indexOf("type");
  const word = (cell: readonly Line[] | undefined) => plainLine((cell ?? []).map(({ text }) => text.trim()).join(" "));
  let shifted = cells;
  let confidence = whole ? 100 : 85;
  // The row of items has no name, and extractors leave out the empty cell at its start.
  if (type === 1 && isType(word(cells[0])) && !isType(word(cells[1])) && (cells.at(-1)?.length === 0 || !whole))
    shifted = [[], ...cells.slice(0, -1)];
  const cell = (column: Column): Line[] => {
    const at = columns.indexOf(column);
    return at < 0 ? [] : (shifted[at] ?? []);
  };
  let body = cell("description");
  let example = cell("example");
  // An empty example before a description that is a paragraph is left out in the same way.
  if (
    body.length === 0 &&
    columns.indexOf("example") < columns.indexOf("description") &&
    (example[0]?.number ?? line) > line &&
    /\s/.test(word(example))
  ) {
    [body, example] = [example, body];
    confidence = Math.min(confidence, 90);
  }
  const name = word(cell("name"))
    .replaceAll("~~", "")
    .replace(/^[└├─\s>]+/, "");
  const typeText = word(cell("type"));
  if (name === "" && typeText === "") return undefined;
  if (name !== "" && !isName(name)) {
    if (/\s/.test(name) && typeText === "") return undefined;
    confidence = Math.min(confidence, 60);
  }
  const required = word(cell("required"));
  const place = word(cell("place"));
  const shown = example.map(({ text }) => plainLine(text)).join("\n");
  return {
    name,
    typeText,
    ...(required === "" ? {} : { required }),
    ...(place === "" ? {} : { place }),
    ...(shown === "" ? {} : { example: shown }),
    body,
    line,
    confidence,
  };
}

/** A row of a table of parameters, before its text is read. */
export interface Row {
  /** Empty for the row of a list's items and of the answer as a whole. */
  name: string;
  typeText: string;
  /** Text of the column, absent when it was lost. */
  required?: string;
  place?: string;
  example?: string;
  /** Paragraphs and items of the description. */
  body: Line[];
  line: number;
  confidence: number;
}

/** The rows of a table without bars: each begins with a line, or two, of a name and a type, and goes on up to the next. */
function textRows(table: TableHead, lines: readonly Line[], known: ReadonlyMap<string, string>): Row[] {
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
      confidence: cells.confidence,
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
  if (known.has(name)) return { cells: { ...cells, confidence: Math.max(cells.confidence, 95) }, taken: 1 };
  if (style === "spaced") {
    // `The string is …` is a sentence.
    if (/^[a-z]/.test(cells.typeText) && (cells.rest !== "" || words.has(cells.name.toLowerCase()))) return undefined;
    return { cells, taken: 1 };
  }
  if (cells.rest !== "" && /^[a-z]/.test(cells.typeText) && !/[A-Z]/.test(cells.name)) return undefined;
  if (cells.rest !== "" && /\s/.test(text.slice(0, cells.name.length + cells.typeText.length + 1))) return undefined;
  // `substring` is a word, `SubjectIdstring` is a name with its type.
  if (/^[a-z]+$/.test(cells.name) && lines[at + 1]?.text !== "" && at + 1 < lines.length) return undefined;
  return { cells: { ...cells, confidence: Math.min(cells.confidence, 90) }, taken: 1 };
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
    cells = { name: text, typeText: plainLine((lines[next] as Line).text), rest: "", confidence: 100 };
    end = next + 1;
  } else if (isType(text) && (row === undefined || opens(row))) {
    cells = { name: "", typeText: text, rest: "", confidence: 100 };
    end = at + 1;
  } else return undefined;
  if (columns.includes("required")) {
    const flag = nextCell(lines, end);
    const word = plainLine(lines[flag]?.text ?? "");
    if (/^(?:Yes|No|是|否|True|False|Conditional|Optional)$/i.test(word)) {
      cells.required = word;
      end = flag + 1;
    } else cells.confidence = 80;
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

/** The heads of a table that an extractor lost, from how its rows begin: only for a section that must have a table. */
export function guessTable({ section, lines }: Part, known: ReadonlyMap<string, string>): TableHead | undefined {
  if (section !== "request" && section !== "response") return undefined;
  const required = section === "request" ? (["required"] as const) : [];
  for (const style of ["spaced", "glued"] as const) {
    let found = 0;
    let examples = 0;
    for (const { text } of lines.slice(0, 400)) {
      const start = startOfRow(plainLine(text.slice(0, 2000)), ["name", "type", ...required], style, known);
      if (!start || start.name === "" || (section === "request" && start.required === undefined)) continue;
      if (section === "response" && !known.has(start.name)) continue;
      found++;
      if (start.rest !== "") examples++;
    }
    if (found === 0) continue;
    const order = examples * 2 > found ? (["example", "description"] as const) : (["description", "example"] as const);
    return {
      kind: "fields",
      columns: ["name", "type", ...required, ...order],
      style,
      bars: 0,
      outer: false,
      broken: false,
      line: lines[0]?.number ?? 1,
      end: 0,
    };
  }
  return undefined;
}
