import type { Column } from "./table-head.js";

export interface Start {
  name: string;
  typeText: string;
  required?: string;
  /** What the line has after the cells that are surely told apart. */
  rest: string;
  confidence: number;
}

/**
 * The cells of a line that begins a row in a table whose cells an extractor glued together (`RegionIdstringNo`) or parted
 * by spaces (`RegionId String No cn-x`). Names, types and flags are told apart by the known types; nothing if there is none.
 *
 * @param known names that occur in the page's examples: they settle names that contain a type's name
 */
export function startOfRow(
  text: string,
  columns: readonly Column[],
  style: "glued" | "spaced",
  known: ReadonlyMap<string, string>,
): Start | undefined {
  if (text.length === 0 || text.length > 20_000) return undefined;
  const nameEnd = style === "glued" ? 0 : (/^\S{1,200}(?= )/.exec(text)?.[0].length ?? 0);
  if (style === "spaced") {
    const name = text.slice(0, nameEnd);
    if (nameEnd > 0 && isName(name)) {
      const start = cellsFrom(text, nameEnd + 1, columns, " ");
      if (start) return { ...start, name };
    }
    const unnamed = cellsFrom(text, 0, columns, " ");
    return unnamed && unnamed.rest === "" ? { ...unnamed, name: "" } : undefined;
  }
  const run = /^[\w.$#[\]{}*~-]{0,200}/.exec(text)?.[0].length ?? 0;
  const found: Start[] = [];
  for (let at = 0; at <= run && found.length < 8; at++) {
    const name = text.slice(0, at);
    if (at > 0 && !isName(name)) continue;
    const start = cellsFrom(text, at, columns, "");
    if (start && (at > 0 || start.rest === "")) found.push({ ...start, name });
  }
  if (found.length === 0) return undefined;
  return found.reduce((best, next) => (score(next, known) >= score(best, known) ? next : best));
}

function score({ name, typeText, required, rest }: Start, known: ReadonlyMap<string, string>): number {
  return (
    (known.has(bare(name)) ? 8 : 0) +
    (required === undefined ? 0 : 4) +
    (rest === "" ? 2 : 0) +
    // Old pages write the type with a capital, so that the small word is a part of the name, and of two the first is the type.
    (rest !== "" && /^[A-Z]/.test(typeText) ? 1 : 0) -
    (rest === "" ? 0 : name.length / 1000)
  );
}

function cellsFrom(text: string, at: number, columns: readonly Column[], gap: string): Omit<Start, "name"> | undefined {
  const length = typeAt(text, at);
  if (length === 0) return undefined;
  const typeText = text.slice(at, at + length);
  let rest = text.slice(at + length);
  if (gap !== "") {
    if (rest !== "" && !rest.startsWith(gap)) return undefined;
    rest = rest.trimStart();
  }
  if (!columns.includes("required")) return { typeText, rest, confidence: rest === "" ? 100 : 80 };
  const flag = flags.exec(rest);
  if (flag && (gap === "" || /^(?: |$)/.test(rest.slice(flag[0].length))))
    return { typeText, required: flag[0], rest: rest.slice(flag[0].length).trimStart(), confidence: 100 };
  return { typeText, rest, confidence: 80 };
}

export const isName = (text: string): boolean => text.length <= 200 && name.test(text);
const name = /^(?:~~)?[A-Za-z_$#@*][\w.$#@*[\]{}-]*(?:~~)?$/;
const flags = /^(?:Yes|No|yes|no|YES|NO|是|否|Conditional|Optional|Required|True|False)/;
const bare = (text: string): string => text.split(".").at(-1) ?? text;

/** Length of the name of a type that begins at `at`: 0 if none does. The longest, so `array<object>` and not `array`. */
function typeAt(text: string, at: number): number {
  generic.lastIndex = at;
  const open = generic.exec(text);
  if (open) {
    let depth = 0;
    const end = Math.min(text.length, at + 200);
    for (let i = at + open[0].length - 1; i < end; i++) {
      if (text[i] === "<") depth++;
      else if (text[i] === ">" && --depth === 0) return i + 1 - at;
    }
  }
  simple.lastIndex = at;
  return simple.exec(text)?.[0].length ?? 0;
}

/** Whether the whole text is the name of a type, as these pages write them. */
export const isType = (text: string): boolean => text !== "" && text.length < 200 && typeAt(text, 0) === text.length;

const generic = /(?:array|list|map|set|dict)\s?</iy;
const primitive =
  "string|integer|long|boolean|number|float|double|object|int32|int64|String|Integer|Long|Boolean|Number|Float|Double|Object|Bool|Struct|JSON|Json|Int";
const simple = new RegExp(
  `(?:(?:Array|List) of (?:Array of )?(?:(?:${primitive})s?(?![a-z])|[A-Z]\\w*|[a-z]\\w*(?=\\s|$))|(?:${primitive})\\s?\\[\\s?\\]|${primitive}|arrays?|Array|List|RepeatList|Map|map|any|Any|Date|Timestamp|file|binary|字符串|整型|布尔)`,
  "y",
);
