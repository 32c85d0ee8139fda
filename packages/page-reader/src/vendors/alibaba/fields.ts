import { type Constraints, defined, type Field, type Place, type Value } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { constraints } from "../../words/limits.js";
import { lookup } from "../../words/lookup.js";
import { plainLine } from "../../words/plain.js";
import { parseType } from "../../words/types.js";
import { announcesMembers, inlineValues, type ValueItem, valueItem } from "../../words/values.js";
import type { Warnings } from "../../words/warnings.js";
import type { Row } from "./field-rows.js";

/** A row as a field without its members. */
export function toField(row: Row, warnings: Warnings): Field {
  const { unparsed, lost, deprecated, ...described } = describe(row.body);
  const { name, line, typeText, example } = row;
  let { confidence } = row;
  for (const item of unparsed) {
    warnings.add(item.number, `an item of ${name || "the items"} is not read as a value`, item.text);
    confidence = Math.min(confidence, 90);
  }
  if (lost) {
    warnings.add(line, `the values of ${name || "the items"} are announced and not there`, described.description);
    confidence = Math.min(confidence, 80);
  }
  const type = /^RepeatList$/i.test(typeText) ? parseType("list") : parseType(typeText);
  if (type.type === "unknown" && !/^(?:any)?$/i.test(typeText))
    warnings.add(line, `the type ${JSON.stringify(typeText)} of ${name} is not known`, name);
  if (row.confidence < 75) warnings.add(line, `the cells of ${name || "the row"} are told apart by guess`, name);
  return {
    name,
    line,
    confidence,
    typeText,
    type,
    ...defined({
      in: placeOf(row.place ?? ""),
      required: isRequired(row.required ?? ""),
      deprecated: deprecated || undefined,
      example: example || undefined,
    }),
    ...described,
    members: [],
  };
}

function isRequired(text: string): boolean | undefined {
  if (/^(?:yes|true|是|required|必选|必填)/i.test(text)) return true;
  return /^(?:no|false|否|optional|可选|非必)/i.test(text) ? false : undefined;
}

const placeOf = lookup<Place>([
  ["path", "path"],
  ["query", "query"],
  ["header", "header"],
  ["body", "body|formdata"],
]);

export interface Described {
  description: string;
  values: Value[];
  constraints: Constraints;
  deprecated: boolean;
  /** Lines that looked like values and could not be read as one. */
  unparsed: Line[];
  /** The text announces values, and none is there: an extractor lost them. */
  lost: boolean;
}

/** What the paragraphs and items of a description say. */
export function describe(body: readonly Line[]): Described {
  const { texts, values, unparsed, standard, announced } = readParagraphs(body);
  let description = joined(texts);
  const limits = constraints(description);
  const said = standard ?? /(?:默认值|預設值|缺省值)\s?([\w.-]{1,80})/.exec(description)?.[1];
  if (said !== undefined) limits.default ??= said;
  if (values.length === 0) {
    const found = valuesInRow(texts, body) ?? valuesInText(description, body);
    values.push(...(found?.values ?? []));
    description = found?.rest ?? description;
  }
  return {
    description,
    values,
    constraints: limits,
    deprecated: deprecated.test(description),
    unparsed,
    lost: values.length === 0 && !announced && limits.minimum === undefined && announcementAtEnd.test(description),
  };
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n");

/** The paragraphs, and the lists among them that are of values. */
function readParagraphs(body: readonly Line[]) {
  const texts: string[] = [];
  const values = new Map<string, Value>();
  const unparsed: Line[] = [];
  let standard: string | undefined;
  let announced = false;
  for (let i = 0; i < body.length; i++) {
    const line = body[i] as Line;
    if (!isItem(line.text)) {
      texts.push(plainLine(line.text));
      continue;
    }
    let end = i;
    // A paragraph below an item is set in as far as its text.
    while (end < body.length && (isItem((body[end] as Line).text) || isBelow(body[end] as Line, line))) end++;
    const lead = texts.at(-1) ?? "";
    const items = readItems(body.slice(i, end));
    const ofMembers = announcesMembers(lead);
    const isSaid = !ofMembers && leads.test(lead);
    const isList = isSaid || (!ofMembers && isPlainList(items) && !/[.。]$/.test(lead));
    const others = isList ? [...items.unparsed, ...items.texts] : body.slice(i, end);
    texts.push(...others.map(({ text }) => plainLine(text.trim())));
    i = end - 1;
    if (!isList) continue;
    for (const value of items.values) if (!values.has(value.value)) values.set(value.value, value);
    standard ??= items.standard;
    if (!isSaid) continue;
    announced = true;
    unparsed.push(...items.unparsed);
    if (items.values.length > 0) texts.splice(texts.lastIndexOf(lead), 1, lead.replace(announcement, "").trim());
  }
  return { texts, values: [...values.values()], unparsed, standard, announced };
}

interface Items {
  values: Value[];
  unparsed: Line[];
  /** Paragraphs below the items. */
  texts: Line[];
  /** The value that is marked as the default. */
  standard?: string;
}

/** A list that nothing announces, of two codes at least. */
const isPlainList = ({ values, unparsed }: Items): boolean =>
  unparsed.length === 0 && values.length > 1 && values.every(({ value }) => isCode(value));

function readItems(lines: readonly Line[]): Items {
  const items: Items = { values: [], unparsed: [], texts: [] };
  const indent = indentOf(lines[0] as Line);
  // Below an item that is a condition and no value, the items are values.
  let below = false;
  for (const line of lines) {
    const isInner = indentOf(line) > indent + 1;
    const last = below ? undefined : items.values.at(-1);
    if (!isInner) below = false;
    if (!isItem(line.text) && last?.meaning !== undefined) items.texts.push(line);
    else if (isInner && last)
      last.meaning = `${last.meaning === undefined ? "" : `${last.meaning}\n`}${plainLine(line.text.trim())}`;
    else if (!readItem(line, items)) {
      items.unparsed.push(line);
      below ||= !isInner;
    }
  }
  return items;
}

/** Reads an item as a value, or as several with one meaning. @returns whether it is one */
function readItem({ text: raw, number: line }: Line, items: Items): boolean {
  const text = plainLine(raw.replace(bullet, "")).replace(/\s*[:：]$/, "");
  // `3、4、5: other clouds`
  const several = /^([\w-]{1,40}(?:、[\w-]{1,40}){1,30})\s*[:：]\s*(\S.*)$/.exec(text);
  if (several) {
    const [, list = "", meaning = ""] = several;
    items.values.push(...list.split("、").map((value) => ({ value, meaning, line })));
    return true;
  }
  // `cloud (default): a disk`
  const marked = byDefault.exec(text);
  const item = valueItem(marked ? `${marked[1]}${marked[2] === "" ? "" : `: ${marked[2]}`}` : text);
  if (!item) return false;
  if (marked || /^(?:the )?default(?: value)?$|^默认值?$/i.test(item.meaning ?? "")) items.standard ??= item.value;
  items.values.push({ ...item, line });
  return true;
}

type Found = { values: Value[]; rest: string };

/** `0:all 1:some` */
function valuesInRow(texts: readonly string[], body: readonly Line[]): Found | undefined {
  const row = texts.findIndex((text) => inRow.test(text.slice(0, 2000)));
  if (row < 0) return undefined;
  const line = body[Math.min(row, body.length - 1)]?.number ?? 0;
  const values = [...(texts[row] as string).matchAll(/(-?\d+)[:：](\S+)/g)].map(([, value = "", meaning = ""]) => ({
    value,
    meaning,
    line,
  }));
  return { values, rest: joined(texts.toSpliced(row, 1)) };
}

function valuesInText(text: string, body: readonly Line[]): Found | undefined {
  const inline = inlineValues(text);
  if (!inline || isProse(inline.values)) return undefined;
  const first = inline.values[0]?.value ?? "";
  const line = (body.find(({ text }) => text.includes(first)) ?? body[0])?.number ?? 0;
  return { values: inline.values.map((value) => ({ ...value, line })), rest: inline.rest };
}

const inRow = /^(?:-?\d{1,6}[:：][^\s:：]{1,60}\s+){1,40}-?\d{1,6}[:：][^\s:：]{1,60}$/;
const bullet = /^\s*(?:[•●◦▪·○■]|[-*](?= ))\s*/;
const isItem = (text: string): boolean => bullet.test(text);
const isBelow = (line: Line, item: Line): boolean => line.text !== "" && indentOf(line) >= indentOf(item) + 2;
const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;
const isCode = (value: string): boolean => /^[-+]?[\w.*/@%:-]+$/.test(value) && value.length <= 60;
/** `Valid values: …` of a text that speaks of values and does not list them. */
const isProse = (values: readonly ValueItem[]): boolean =>
  values.length === 0 ||
  values.some(({ value }) => value.length > 60 || /^(?:Note|Important|Notice|说明|說明|重要|注意)$/.test(value));
const leads =
  /(?:values?|options?|types?|status(?:es)?|levels?|modes?|includ(?:e|es|ing)|following|enumerat\w*|取值\S{0,8}|可选\S{0,6}|枚举\S{0,4}|包括|分为|如下|有以下\S{0,6}|值|類型|类型|状态|狀態|說明|含义)(?: (?:are|is|include))?(?: as follows)?\s*[:：]\s*$/i;
const announcement =
  /(?:,? ?(?:the )?(?:valid|optional|available|possible|supported) values?(?: are| is| include)?(?: as follows)?|(?:可选值|有效值|取值(?:范围|範圍|说明|如下)?|枚举值)(?:为|有|包括|如下)?)\s*[:：]\s*$/i;
/** Where other paragraphs follow, the announcement ends a line. */
const announcementAtEnd = new RegExp(announcement.source, "im");
const byDefault =
  /^([^\s(（:：]{1,60})\s?[(（](?:the )?(?:default(?: value)?|默认值?|預設值?|缺省值?)[)）]\s*[:：.。]?\s*([\s\S]*)$/i;
const deprecated =
  /^(?:this (?:parameter|field) (?:is|has been) (?:deprecated|discontinued|removed)|(?:该|本|此)(?:参数|字段)(?:已|目前已)?(?:废弃|弃用|下线)|deprecated\b|(?:已)?(?:废弃|弃用)(?:参数|字段)?[。.]?$)|(?:this (?:parameter|field)|(?:该|本|此)(?:参数|字段)) ?(?:is|has been|已|即将)?(?: about to be)? ?(?:deprecated|discontinued|废弃|弃用)/i;
