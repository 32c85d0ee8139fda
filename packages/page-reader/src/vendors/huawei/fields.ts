import { defined, type Field, type Place } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { lookup } from "../../words/lookup.js";
import { plain } from "../../words/plain.js";
import { parseNamedType } from "../../words/types.js";
import type { Warnings } from "../../words/warnings.js";
import type { Table, TableRow } from "./cell-table.js";
import { type Column, isType, mandatory } from "./columns.js";
import { describe } from "./describe.js";
import { isNothing } from "./value-list.js";

/** The rows of a table as fields, without members. A field whose name was lost has an empty one. */
export function readRows({ columns, rows, line, above = [] }: Table, warnings: Warnings): Field[] {
  if (above[0]) warnings.add(above[0].number, "a row of this table could not be read", above[0].text);
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
  let confidence = cells.shifted ? Math.min(row.confidence, 50) : row.confidence;
  const warn = (message: string, text: string, most: number) => {
    confidence = Math.min(confidence, most);
    warnings.add(row.line, message, text);
  };
  const written = cells.text("name");
  const name = nameOf(written);
  const typeText = cells.text("type");
  const type = parseNamedType(typeText);
  if (columns.includes("type")) {
    if (typeText === "") warn(`the type of ${name} is missing`, written, 70);
    else if (type.type === "unknown")
      warn(`the type ${JSON.stringify(typeText)} of ${name} is not known`, typeText, 80);
  }
  const said = cells.text("required");
  const required = requiredOf(said);
  const lost = said === "" ? `whether ${name} is mandatory was lost` : undefined;
  if (columns.includes("required") && required === undefined)
    warn(lost ?? `${JSON.stringify(said)} does not tell whether ${name} is mandatory`, written, 80);
  if (row.confidence < 80)
    warnings.add(row.line, `the cells of ${name || "a row"} were told apart by guess`, written || typeText);
  const described = describe(cells.get("description"), type, cells.get("range"));
  for (const { text, number } of described.unparsed)
    warnings.add(number, `an item of the values of ${name} is no value`, text);
  for (const { text } of described.lost) warn(`the values of ${name} are announced, but they are not there`, text, 80);
  const { description, values, closed, constraints, deprecated } = described;
  const standard = cells.text("default");
  if (!isNothing(standard)) constraints.default ??= standard;
  const example = cells.text("example");
  return {
    name,
    line: row.line,
    confidence,
    typeText,
    // `Ids.N`
    type: constraints.maxItems !== undefined && type.type !== "array" ? { type: "array", items: type } : type,
    ...defined({
      in: placeOf(cells.text("place")),
      required,
      deprecated: deprecated || /deprecated|废弃/i.test(written) || undefined,
      closed,
      example: isNothing(example) ? undefined : (/^"([^"]*)"$/.exec(example)?.[1] ?? example),
    }),
    description,
    values,
    constraints,
    members: [],
  };
}

const placeOf = lookup<Place>([
  ["path", "path|uri"],
  ["query", "query"],
  ["header", "header|headers"],
  ["body", "body|formdata|form-data"],
]);

const nameOf = (text: string): string =>
  plain(text)
    .replace(/\s*[(（][^()（）]{0,60}[)）]$/, "")
    .replace(/^[-–>»└├─+|\s]+(?=\w)/, "")
    .replace(/(?:\.N|\[(?:N|\d+)?\])$/, "")
    .trim();

function requiredOf(text: string): boolean | undefined {
  const word = mandatory(text);
  if (word !== undefined || text.length > 200) return word;
  // `No (mandatory for …)`, `Yes, if …`
  const first = /^(Yes|No|Mandatory|Optional|是|否|必选|可选)(?=[\s(（,，;:：])/i.exec(text)?.[1];
  return first ? mandatory(first) : undefined;
}

/** The cells of a row by column. */
class Cells {
  /** Whether the first cell is missing: extractors lose cells that hold a link only. */
  readonly shifted: boolean;
  readonly #cells: ReadonlyMap<Column, Line[]>;

  constructor(columns: readonly Column[], { cells }: TableRow) {
    this.shifted = isShifted(columns, cells);
    const own = this.shifted ? [[], ...cells] : cells;
    this.#cells = new Map(
      columns.flatMap((column, index) => (column === "other" ? [] : [[column, own[index] ?? []] as const])),
    );
  }

  get(column: Column): Line[] {
    return this.#cells.get(column) ?? [];
  }

  text(column: Column): string {
    return textOf(this.get(column)).slice(0, column === "description" ? 20_000 : 500);
  }
}

const textOf = (cell: readonly Line[] = []): string =>
  cell
    .map(({ text }) => text)
    .join(" ")
    .trim();

function isShifted(columns: readonly Column[], cells: readonly Line[][]): boolean {
  if (columns[0] !== "name" || columns.length < 3) return false;
  const [first, second, last] = [cells[0], cells[1], cells[columns.length - 1]].map(textOf) as [string, string, string];
  if (columns[1] === "type") return isType(first) && /^[A-Z]/.test(first) && !isType(second) && last === "";
  return columns[1] === "required" && mandatory(first) !== undefined && mandatory(second) === undefined;
}
