import type { Line } from "../../source/line.js";
import { type BarRow, barRows } from "./bar-rows.js";
import { plainLine } from "./plain-line.js";
import type { Row } from "./row.js";
import { isName } from "./start-of-row.js";
import type { Column, TableHead } from "./table-head.js";
import { textRows } from "./text-rows.js";
import { isType } from "./type-at.js";

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
    if (rows.length > 0) return rows.map((row) => ({ ...row, sure: Math.min(row.sure, 80) }));
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
  let sure = whole ? 100 : 85;
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
    sure = Math.min(sure, 90);
  }
  const name = word(cell("name"))
    .replaceAll("~~", "")
    .replace(/^[└├─\s>]+/, "");
  const typeText = word(cell("type"));
  if (name === "" && typeText === "") return undefined;
  if (name !== "" && !isName(name)) {
    if (/\s/.test(name) && typeText === "") return undefined;
    sure = Math.min(sure, 60);
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
    sure,
  };
}
