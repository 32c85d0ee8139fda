import type { Column } from "./column.js";
import { isType } from "./is-type.js";
import { matches } from "./matches.js";

/** The cells of the leading columns and the rest, from a row whose cells stand on one line with spaces between. */
export function splitRow(text: string, prefix: readonly Column[]): { cells: string[]; rest: string } | undefined {
  let rest = text.slice(0, 2000).trim();
  const cells: string[] = [];
  for (const column of prefix) {
    const cell = column === "type" ? leadingType(rest) : /^\S+/.exec(rest)?.[0];
    if (!cell || !matches[column]?.(cell)) return undefined;
    cells.push(cell);
    rest = rest.slice(cell.length).trimStart();
  }
  return { cells, rest: rest + text.trim().slice(2000) };
}

/** The same where even the spaces were lost: `project_idYesStringProject ID.` */
export function unglueRow(text: string, prefix: readonly Column[]): { cells: string[]; rest: string } | undefined {
  if (!prefix.includes("name") || !prefix.includes("type")) return undefined;
  const pattern = prefix.includes("required") ? withRequired : withoutRequired;
  const found = pattern.exec(text.slice(0, 400));
  if (!found?.groups) return undefined;
  const { name, required, type, rest } = found.groups as Record<string, string>;
  const cells = prefix.map((column) => ({ name, required, type })[column as "name"] ?? "");
  return { cells, rest: rest + text.slice(400) };
}

function leadingType(text: string): string | undefined {
  const words = text.slice(0, 200).split(" ", 8);
  for (let length = words.length; length > 0; length--) {
    const candidate = words.slice(0, length).join(" ");
    if (isType(candidate)) return candidate;
  }
  return undefined;
}

const type =
  "(?<type>(?:Array|List) of (?:[\\w.]{1,60} objects|strings|integers|longs|objects|booleans|doubles|floats|arrays)|Map<[\\w, ]{1,60}>|[A-Z]\\w{1,60} object|String|Integer|Long|Boolean|Double|Float|Object|Array|Number|List|Int)";
const withRequired = new RegExp(`^(?<name>[A-Za-z_][\\w.-]{0,60}?)(?<required>Yes|No|是|否)${type}(?<rest>.*)$`, "s");
const withoutRequired = new RegExp(`^(?<name>[a-z_][\\w.-]{0,60}?)${type}(?<rest>.*)$`, "s");
