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
    ...(required !== "" && { required }),
    ...(place !== "" && { place }),
    ...(shown !== "" && { example: shown }),
    body,
    line,
    confidence,
  };
}

/** A row of a table of parameters, before its text is read. */
export interface Row {
  /** Empty for the row of a list's items and of the response as a whole. */
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
  const example = table.columns.indexOf("example");
  const exampleFirst = example >= 0 && example < table.columns.indexOf("description");
  const rows: Row[] = [];
  let depth = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const row = rows.at(-1);
    depth = row ? bracketsAfter(depth, line.text) : 0;
    const start = depth > 0 && !/^\S/.test(line.text) ? undefined : rowAt(lines, i, table, style, row, known);
    if (!start) {
      row?.body.push(line);
      continue;
    }
    depth = 0;
    const { name, typeText, required, rest, confidence } = start;
    rows.push({
      name: name.replaceAll("~~", ""),
      typeText,
      ...(required !== undefined && { required }),
      ...(exampleFirst && rest !== "" && { example: rest }),
      body: exampleFirst || rest === "" ? [] : [{ text: rest, number: line.number }],
      line: line.number,
      confidence,
    });
    i = start.end - 1;
  }
  dropBelow(rows);
  return rows.map((row, index) => {
    dropWrapper(row, known);
    if (exampleFirst || example < 0) return { ...row, body: row.body.filter(({ text }) => text !== "") };
    const split = splitExample(row.body, row.typeText, style, index === rows.length - 1, known.get(row.name));
    return { ...row, ...split, confidence: Math.min(row.confidence, split.confidence) };
  });
}

/** Drops what stands farther below the last row than any description below its row: it is no row's, but follows the table. */
function dropBelow(rows: Row[]): void {
  const gapOf = ({ body }: Row) =>
    Math.max(
      body.findIndex(({ text }) => text !== ""),
      0,
    );
  const last = rows.at(-1);
  if (!last || rows.length === 1 || gapOf(last) <= Math.max(1, ...rows.slice(0, -1).map(gapOf))) return;
  last.body = [];
  last.confidence = Math.min(last.confidence, 70);
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

/** Open brackets of an example of JSON over several lines; a line at the margin that closes nothing ends it. */
function bracketsAfter(depth: number, text: string): number {
  if (depth === 0 && !/^\s*[[{]\s*$/.test(text)) return 0;
  const opened = text.match(/[[{]/g)?.length ?? 0;
  const closed = text.match(/[\]}]/g)?.length ?? 0;
  return Math.max(0, depth + opened - closed);
}

/** The beginning of a row, and the index of the line after it. */
type RowStart = Start & { end: number };

function rowAt(
  lines: readonly Line[],
  at: number,
  { columns }: TableHead,
  style: "glued" | "spaced" | "cells",
  row: Row | undefined,
  known: ReadonlyMap<string, string>,
): RowStart | undefined {
  const text = plainLine((lines[at] as Line).text);
  if (text === "") return undefined;
  if (style === "cells") return rowOfCells(lines, at, columns, row);
  if (/^[•●◦\-*]\s/.test(text)) return undefined;
  const start = startOfRow(text, columns, style, known);
  if (!start) return undefined;
  // Items come right after their list, a response as a whole comes first; elsewhere the word is a value or a text.
  if (start.name === "") return !row || opens(row) ? { ...start, end: at + 1 } : undefined;
  const confidence = confidenceOf(start, style, text, lines[at + 1]?.text, known);
  return confidence === 0 ? undefined : { ...start, confidence, end: at + 1 };
}

/** How sure it is that a name and a type begin a row; 0 if they do not. */
function confidenceOf(
  { name, typeText, required, rest, confidence }: Start,
  style: "glued" | "spaced",
  text: string,
  next: string | undefined,
  known: ReadonlyMap<string, string>,
): number {
  if (required !== undefined && (rest === "" || style === "spaced")) return confidence;
  if (known.has(name.split(".").at(-1) as string)) return Math.max(confidence, 95);
  const isSmall = /^[a-z]/.test(typeText);
  // `The string is …` is a sentence.
  if (style === "spaced") return isSmall && (rest !== "" || words.has(name.toLowerCase())) ? 0 : confidence;
  if (rest !== "" && ((isSmall && !/[A-Z]/.test(name)) || /\s/.test(text.slice(0, name.length + typeText.length + 1))))
    return 0;
  // `substring` is a word, `SubjectIdstring` is a name with its type.
  if (/^[a-z]+$/.test(name) && next !== undefined && next !== "") return 0;
  return Math.min(confidence, 90);
}

/** A row whose cells are paragraphs: a name, a type, a flag if it was not lost. */
function rowOfCells(
  lines: readonly Line[],
  at: number,
  columns: readonly Column[],
  row: Row | undefined,
): RowStart | undefined {
  const textAt = (index: number) => plainLine(lines[index]?.text ?? "");
  const text = textAt(at);
  const next = nextCell(lines, at + 1);
  const named = isName(text) && isType(textAt(next));
  if (!named && !(isType(text) && (!row || opens(row)))) return undefined;
  const cells = named
    ? { name: text, typeText: textAt(next), end: next + 1 }
    : { name: "", typeText: text, end: at + 1 };
  if (!columns.includes("required")) return { ...cells, rest: "", confidence: 100 };
  const flag = nextCell(lines, cells.end);
  const required = textAt(flag);
  return /^(?:Yes|No|是|否|True|False|Conditional|Optional)$/i.test(required)
    ? { ...cells, required, rest: "", confidence: 100, end: flag + 1 }
    : { ...cells, rest: "", confidence: 80 };
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
