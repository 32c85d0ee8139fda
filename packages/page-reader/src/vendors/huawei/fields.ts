import type { Field, Place } from "../../page.js";
import { plain } from "../../words/plain.js";
import { parseNamedType } from "../../words/types.js";
import type { Warnings } from "../../words/warnings.js";
import type { Paragraph, Table, TableRow } from "./blocks.js";
import { type Column, isType, requiredWord } from "./columns.js";
import { describe } from "./describe.js";
import { isNothing } from "./limits.js";

/** The rows of a table as fields, without members. A field whose name was lost has an empty one. */
export function readRows({ columns, rows, line }: Table, warnings: Warnings): Field[] {
  if (rows.length === 0) warnings.add(line, "no row could be read in this table", columns.join(", "));
  const fields: Field[] = [];
  for (const row of rows) {
    const cells = new Cells(columns, row);
    if (cells.text("name") === "" && cells.text("type") === "") {
      const last = fields.at(-1);
      const more = cells.text("description");
      // A cell that goes on over a break of the page.
      if (last && more !== "") last.description = `${last.description} ${more}`.trim();
      else if (more !== "") warnings.add(row.line, "a row without a name was left out", more);
      continue;
    }
    fields.push(readRow(cells, row, columns, warnings));
  }
  return fields;
}

function readRow(cells: Cells, row: TableRow, columns: readonly Column[], warnings: Warnings): Field {
  let confidence = row.confidence;
  const warn = (message: string, text: string, most: number) => {
    confidence = Math.min(confidence, most);
    warnings.add(row.line, message, text);
  };
  const written = cells.text("name");
  const name = nameOf(written);
  if (cells.shifted) confidence = Math.min(confidence, 50);
  const typeText = cells.text("type");
  const type = parseNamedType(typeText);
  if (columns.includes("type")) {
    if (typeText === "") warn(`the type of ${name} is missing`, written, 70);
    else if (type.type === "unknown")
      warn(`the type ${JSON.stringify(typeText)} of ${name} is not known`, typeText, 80);
  }
  const said = cells.text("required");
  const required = requiredOf(said);
  if (columns.includes("required") && required === undefined)
    warn(
      said === ""
        ? `whether ${name} is mandatory was lost`
        : `${JSON.stringify(said)} does not tell whether ${name} is mandatory`,
      written,
      80,
    );
  if (row.confidence < 80)
    warnings.add(row.line, `the cells of ${name || "a row"} were told apart by guess`, written || typeText);
  const described = describe(cells.get("description"), type, cells.get("range"));
  for (const { text, line } of described.odd) warnings.add(line, `an item of the values of ${name} is no value`, text);
  for (const { text } of described.lost) warn(`the values of ${name} are announced, but they are not there`, text, 80);
  const standard = cells.text("default");
  if (standard !== "" && !isNothing(standard)) described.constraints.default ??= standard;
  const place = placeWords[cells.text("place").toLowerCase()];
  const example = cells.text("example");
  return {
    name,
    line: row.line,
    confidence,
    typeText,
    type,
    ...(place ? { in: place } : {}),
    ...(required === undefined ? {} : { required }),
    ...(described.deprecated || /deprecated|废弃/i.test(written) ? { deprecated: true } : {}),
    description: described.description,
    values: described.values,
    ...(described.closed ? { closed: true } : {}),
    constraints: described.constraints,
    ...(example === "" || isNothing(example) ? {} : { example: unquoted(example) }),
    members: [],
  };
}

const unquoted = (text: string): string => /^"([^"]*)"$/.exec(text)?.[1] ?? text;
const placeWords: Record<string, Place> = Object.assign(Object.create(null), {
  path: "path",
  uri: "path",
  query: "query",
  header: "header",
  headers: "header",
  body: "body",
  formdata: "body",
  "form-data": "body",
});

const nameOf = (text: string): string =>
  plain(text)
    .replace(/\s*[(（][^()（）]{0,60}[)）]$/, "")
    .replace(/^[-–>»└├─+|\s]+(?=\w)/, "")
    .replace(/(?:\.N|\[(?:N|\d+)?\])$/, "")
    .trim();

function requiredOf(text: string): boolean | undefined {
  const word = requiredWord(text);
  if (word !== undefined || text.length > 200) return word;
  // `No (mandatory for …)`, `Yes, if …`
  const first = /^(Yes|No|Mandatory|Optional|是|否|必选|可选)(?=[\s(（,，;:：])/i.exec(text)?.[1];
  return first ? requiredWord(first) : undefined;
}

/** The cells of a row by column. */
class Cells {
  /** Whether the first cell is missing: extractors lose cells that hold a link only. */
  readonly shifted: boolean;
  readonly #cells = new Map<Column, Paragraph[]>();

  constructor(columns: readonly Column[], { cells }: TableRow) {
    this.shifted = isShifted(columns, cells);
    const offset = this.shifted ? 1 : 0;
    for (const [index, column] of columns.entries()) {
      const cell = cells[index - offset];
      if (cell && column !== "other") this.#cells.set(column, cell);
    }
  }

  get(column: Column): Paragraph[] {
    return this.#cells.get(column) ?? [];
  }

  text(column: Column): string {
    return this.get(column)
      .map(({ text }) => text)
      .join(" ")
      .trim()
      .slice(0, column === "description" ? 20_000 : 500);
  }
}

function isShifted(columns: readonly Column[], cells: readonly Paragraph[][]): boolean {
  if (columns[0] !== "name" || columns.length < 3) return false;
  const at = (index: number) =>
    cells[index]
      ?.map(({ text }) => text)
      .join(" ")
      .trim() ?? "";
  const last = at(columns.length - 1);
  if (columns[1] === "type") return isType(at(0)) && /^[A-Z]/.test(at(0)) && !isType(at(1)) && last === "";
  return columns[1] === "required" && requiredWord(at(0)) !== undefined && requiredWord(at(1)) === undefined;
}
