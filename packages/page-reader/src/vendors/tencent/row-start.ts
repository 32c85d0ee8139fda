import { splitCells } from "../../source/bar-table.js";
import type { Line } from "../../source/lines.js";
import { requiredWord } from "../../words/lookup.js";
import { plain } from "../../words/plain.js";
import type { Columns } from "./columns.js";

/** The beginning of a row: all but the rest of its description. */
export interface RowStart {
  name: string;
  deprecated: boolean;
  required?: boolean | undefined;
  typeText: string;
  /** What stands of the description after the type, in the same line. */
  rest: string;
  confidence: number;
  warning?: string;
  /** Index of the first line after it. */
  end: number;
}

/** What the rows before tell. */
interface Before {
  /** Whether the last one waits for its last bar. */
  open: boolean;
  /** Whether one of them tells that it is required or not: then a row that tells neither is none. */
  marked: boolean;
}

/**
 * The row that begins at `lines[index]`, if one does, whatever sets its cells apart.
 *
 * @param keys names that the page's examples have: they tell a row from a sentence
 */
export function rowStart(
  lines: readonly Line[],
  index: number,
  columns: Columns | undefined,
  keys: ReadonlySet<string>,
  before: Before,
): RowStart | undefined {
  const raw = (lines[index] as Line).text.trim();
  if (raw === "") return undefined;
  if (/(?<!\\)\|/.test(raw)) {
    const found = fromBars(lines, index, columns, before.open);
    if (found) return found;
  }
  const bullet = /^(?:[-*+•●·○▪]|\d{1,2}[.)])\s+(?=[A-Z~])/.exec(raw);
  const text = plain(bullet ? raw.slice(bullet[0].length) : raw);
  const found =
    fromText(text, columns, keys) ??
    (columns?.form === "glued" ? fromGlued(text, columns) : undefined) ??
    (bullet ? undefined : fromLines(lines, index, text, columns, keys));
  if (!found || (before.marked && found.required === undefined)) return undefined;
  const row = { end: index + 1, ...found };
  if (!bullet) return row;
  // A list in a description ends where the next row begins, but an extractor took the row for an item.
  if (row.required === undefined && !keys.has(row.name) && !isPlainRow(row)) return undefined;
  return {
    ...row,
    confidence: Math.min(row.confidence, 80),
    warning: `row of ${row.name} was an item of the list before it`,
  };
}

/** A name with a type that no item of a list of values has: one of the vendor's own words, or the name again. */
const isPlainRow = ({ name, typeText, confidence }: RowStart): boolean =>
  /^[A-Z]\w*[a-z]/.test(name) && (confidence >= 95 || name === typeText);

const nameText = String.raw`(~~)?([A-Za-z_][\w-]{0,127}(?:\.[A-Za-z_][\w-]{0,127}){0,8}?(?:\.N)?)(?:~~)?(?:\s?[（(](?:Disused|Deprecated|已弃用|已废弃|废弃)[）)])?(?:~~)?`;
const nameOnly = new RegExp(`^${nameText}$`, "i");

function named(cell: string): { name: string; deprecated: boolean } | undefined {
  const found = nameOnly.exec(cell.trim());
  return found
    ? { name: bare(found[2] as string), deprecated: found[1] !== undefined || /[（(]/.test(cell) }
    : undefined;
}

/** `Images.N` is the list `Images`. */
const bare = (name: string): string => name.replace(/(?:\.N)+$/i, "");

function fromBars(
  lines: readonly Line[],
  index: number,
  columns: Columns | undefined,
  open: boolean,
): RowStart | undefined {
  let { text } = lines[index] as Line;
  const head = named(plain(splitCells(text)[0] ?? ""));
  if (!head) return undefined;
  const order = columns?.form === "bars" ? columns.order : undefined;
  const needed = order ? order.indexOf("type") + 1 : 3;
  let end = index + 1;
  // A row may be broken before its type.
  for (; !open && splitCells(text).length < needed && end < lines.length && end < index + 4; end++) {
    const next = (lines[end] as Line).text;
    if (/^\s*[#|]/.test(next)) break;
    text += ` ${next}`;
  }
  const cells = splitCells(text);
  const texts = cells.map(plain);
  const byOrder = order && inOrder(cells, texts, order);
  if (byOrder) return { ...head, ...byOrder, confidence: 100, end };
  const [, second = "", third = ""] = texts;
  const rest = cells.slice(3).join(" | ");
  for (const [mark, typeText] of [
    [second, third],
    [third, second],
  ] as const) {
    const required = requiredWord(mark);
    if (required !== undefined && isType(typeText))
      return { ...head, required, typeText, rest, confidence: order ? 90 : 95, end };
  }
  if (second === "" && isType(third)) return { ...head, typeText: third, rest, confidence: 80, end };
  return isType(second) && index + 1 === end
    ? { ...head, typeText: second, rest: cells.slice(2).join(" | "), confidence: order ? 80 : 90, end }
    : undefined;
}

/** The cells as the heads of the table name them, if they fit. */
function inOrder(cells: readonly string[], texts: readonly string[], order: readonly string[]) {
  const [mark, type, text] = ["required", "type", "description"].map((column) => order.indexOf(column)) as [
    number,
    number,
    number,
  ];
  const typeText = texts[type] ?? "";
  const required = requiredWord(texts[mark] ?? "");
  if (!isType(typeText) || (mark >= 0 && required === undefined)) return undefined;
  const rest = text === order.length - 1 ? cells.slice(text).join(" | ") : cells[text];
  return { ...(mark >= 0 && { required }), typeText, rest: rest ?? "" };
}

const withMark = new RegExp(String.raw`^${nameText}\s+(Yes|No|是|否)\s+(?=[A-Za-z])`, "i");
const withoutMark = new RegExp(String.raw`^${nameText}\s+(?=[A-Za-z])`, "i");
const afterType = /^(Yes|No|是|否)(?=\s|$)\s*/i;

type Found = Omit<RowStart, "end"> & { end?: number };

function fromText(text: string, columns: Columns | undefined, keys: ReadonlySet<string>): Found | undefined {
  const marked = withMark.exec(text);
  if (marked) {
    const type = splitType(text.slice(marked[0].length));
    if (type && (type.known || /^(?:Yes|No|是|否)$/.test(marked[3] as string)))
      return {
        name: bare(marked[2] as string),
        deprecated: marked[1] !== undefined,
        required: requiredWord(marked[3] as string),
        typeText: type.typeText,
        rest: type.rest,
        confidence: 100,
      };
  }
  const plainRow = withoutMark.exec(text);
  if (!plainRow) return undefined;
  const type = splitType(text.slice(plainRow[0].length));
  if (!type) return undefined;
  const name = bare(plainRow[2] as string);
  const row = { name, deprecated: plainRow[1] !== undefined, typeText: type.typeText };
  const mark = type.known || columns?.order.indexOf("required") === 2 ? afterType.exec(type.rest) : null;
  if (mark && columns?.order.indexOf("required") === 2)
    return {
      ...row,
      required: requiredWord(mark[1] as string),
      rest: type.rest.slice(mark[0].length),
      confidence: 100,
    };
  if (/^(?:Required|Optional|必选|必填|是否必选|是否必填|类型)\s*[:：]/i.test(type.rest)) return undefined;
  if (!isRow(name, type, plainRow[2] as string, keys)) return undefined;
  const certain = type.known || keys.has(name);
  return {
    ...row,
    rest: type.rest,
    confidence: certain ? 95 : 75,
    ...(certain ? {} : { warning: `${name} ${type.typeText} was taken for the beginning of a row` }),
  };
}

/** Whether a name and a type without a word between them are a row and not the beginning of a sentence. */
function isRow(
  name: string,
  type: { typeText: string; known: boolean; rest: string },
  raw: string,
  keys: ReadonlySet<string>,
): boolean {
  if (keys.has(name)) return type.known || /^[A-Z]/.test(type.typeText);
  if (/^[a-z]/.test(name) || name.includes("-") || words.has(name.toLowerCase())) return false;
  if (type.known) return /^[A-Z]/.test(type.typeText) || raw.endsWith(".N");
  if (raw.endsWith(".N")) return true;
  return (/[a-z0-9][A-Z]/.test(type.typeText) && /[a-z0-9][A-Z]/.test(name)) || name === type.typeText;
}

const words = new Set(
  "the a an this that these those if for in when only note type value values valid default each all please use see and or not is are it your you specify specifies of to by with example supported supports".split(
    " ",
  ),
);

const gluedRow = /^([A-Z]\w*?(?:\.N)?)(Yes|No|是|否)((?:Array of )?)(\S.*)$/;

/** `RegionYesStringCommon …`: the type's end is known only where the word is. */
function fromGlued(text: string, columns: Columns): Found | undefined {
  const [, written = "", mark = "", list, after = ""] = gluedRow.exec(text.slice(0, 2000)) ?? [];
  if (written === "" || !columns.order.includes("required")) return undefined;
  const type =
    /^(?:Timestamp ISO8601|String|Integer|Float|Double|Boolean|Bool|Object|Datetime|Date|Timestamp|Binary)/.exec(
      after,
    )?.[0] ?? /^[A-Z]\w*?(?=[A-Z][a-z]*(?:\s|$)|[^\w]|$)/.exec(after)?.[0];
  if (!type) return undefined;
  const name = bare(written);
  return {
    name,
    deprecated: false,
    required: requiredWord(mark),
    typeText: `${list}${type}`,
    rest: text.slice(text.length - after.length + type.length).trim(),
    confidence: 70,
    warning: `cells of ${name} are not set apart: split by the words for types`,
  };
}

/** Each cell on a line of its own. */
function fromLines(
  lines: readonly Line[],
  index: number,
  text: string,
  columns: Columns | undefined,
  keys: ReadonlySet<string>,
): Found | undefined {
  const head = named(text);
  const first = nextText(lines, index + 1);
  if (!head || !first) return undefined;
  const second = nextText(lines, first.index + 1);
  const required = requiredWord(first.text);
  if (required !== undefined && second && isType(second.text))
    return { ...head, required, typeText: second.text, rest: "", confidence: 95, end: second.index + 1 };
  const type = splitType(first.text);
  if (type?.rest !== "") {
    // `Name` and `Yes String …`.
    const mark = /^(Yes|No|是|否)\s+/.exec(first.text);
    const after = mark && splitType(first.text.slice(mark[0].length));
    if (!mark || !after) return undefined;
    const { typeText, rest } = after;
    return { ...head, required: requiredWord(mark[0]), typeText, rest, confidence: 90, end: first.index + 1 };
  }
  const { typeText } = type;
  const mark = columns?.order.indexOf("required") === 2 && second ? requiredWord(second.text) : undefined;
  if (second && mark !== undefined)
    return { ...head, required: mark, typeText, rest: "", confidence: 95, end: second.index + 1 };
  const inLines = columns?.form === "lines" ? columns.order : undefined;
  const isNext = keys.has(first.text) && second !== undefined && isType(second.text);
  // A word for a description, and the name of the next row.
  const isTyped = type.known || (inLines && !inLines.includes("required") && !isNext);
  if (!isTyped || (!type.known && keys.size > 0 && !keys.has(head.name))) return undefined;
  if (/^[a-z]/.test(head.name) && !keys.has(head.name)) return undefined;
  return { ...head, typeText, rest: "", confidence: inLines ? 95 : 85, end: first.index + 1 };
}

function nextText(lines: readonly Line[], from: number): { text: string; index: number } | undefined {
  for (let i = from; i < lines.length && i < from + 4; i++) {
    const { text } = lines[i] as Line;
    if (text.trim() !== "") return { text: plain(text.length > 200 ? text.slice(0, 200) : text), index: i };
  }
  return undefined;
}

/** What a text says after the type that it begins with. */
interface SplitType {
  typeText: string;
  rest: string;
  /** Whether the type's word is one of the vendor's own few, so that nothing else can be meant. */
  known: boolean;
}

/** Splits a type off the beginning of a text: `Array of String Array of the types` is `Array of String` and the rest. */
function splitType(text: string): SplitType | undefined {
  const found = typed.exec(text);
  if (!found) return undefined;
  const word = found[2] as string;
  const known = knownTypes.has(word.toLowerCase());
  if (!known && !/^[A-Z]/.test(word)) return undefined;
  const typeText = `${found[1] ?? ""}${word}`.replace(/\s+/g, " ");
  return { typeText, rest: (found[3] ?? "").trim(), known: known || found[1] !== undefined };
}

const typed = /^((?:Array of\s+){1,4})?(Timestamp ISO8601|[A-Za-z]\w{0,120})(?![\w.-])\s*([\s\S]*)$/i;

const knownTypes = new Set(
  "string integer int64 uint64 int32 uint32 float double boolean bool object date datetime binary timestamp"
    .split(" ")
    .concat("timestamp iso8601"),
);

/** Whether a cell holds a type and nothing else. */
const isType = (cell: string): boolean => splitType(cell)?.rest === "";
