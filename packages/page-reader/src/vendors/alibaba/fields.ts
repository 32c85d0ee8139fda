import type { Constraints, Field, FieldType, Place, Value } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { constraints } from "../../words/limits.js";
import { plainLine } from "../../words/plain.js";
import { parseType } from "../../words/types.js";
import { inlineValues, valueItem } from "../../words/values.js";
import type { Warnings } from "../../words/warnings.js";
import type { Row } from "./field-rows.js";

/** A row as a field without its members. */
export function toField(row: Row, warnings: Warnings): Field {
  const { description, values, constraints, deprecated, unread, lost } = describe(row.body);
  let { confidence } = row;
  for (const line of unread) {
    warnings.add(line.number, `an item of ${row.name || "the items"} is not read as a value`, line.text);
    confidence = Math.min(confidence, 90);
  }
  if (lost) {
    warnings.add(row.line, `the values of ${row.name || "the items"} are announced and not there`, description);
    confidence = Math.min(confidence, 80);
  }
  const type = typeOf(row);
  if (type.type === "unknown" && !/^(?:any)?$/i.test(row.typeText))
    warnings.add(row.line, `the type ${JSON.stringify(row.typeText)} of ${row.name} is not known`, row.name);
  if (row.confidence < 75)
    warnings.add(row.line, `the cells of ${row.name || "the row"} are told apart by guess`, row.name);
  const required = flag(row.required);
  const place = placeOf(row.place);
  return {
    name: row.name,
    line: row.line,
    confidence,
    typeText: row.typeText,
    type,
    ...(place ? { in: place } : {}),
    ...(required === undefined ? {} : { required }),
    ...(deprecated ? { deprecated } : {}),
    description,
    values,
    constraints,
    ...(row.example === undefined || row.example === "" ? {} : { example: row.example }),
    members: [],
  };
}

function typeOf({ typeText }: Row): FieldType {
  if (/^RepeatList$/i.test(typeText)) return { type: "array", items: { type: "unknown" } };
  return parseType(typeText);
}

function flag(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:yes|true|是|required|必选|必填)/i.test(text)) return true;
  if (/^(?:no|false|否|optional|可选|非必)/i.test(text)) return false;
  return undefined;
}

const placeOf = (text = ""): Place | undefined =>
  (({ path: "path", query: "query", header: "header", body: "body", formdata: "body", host: undefined }) as const)[
    text.toLowerCase() as "path"
  ];

interface Described {
  description: string;
  values: Value[];
  constraints: Constraints;
  deprecated?: boolean;
  /** Lines that looked like values and could not be read as one. */
  unread: Line[];
  /** The text announces values, and none is there: an extractor lost them. */
  lost: boolean;
}

/** What the paragraphs and items of a description say. */
export function describe(body: readonly Line[]): Described {
  const texts: string[] = [];
  const values: Value[] = [];
  const known = new Set<string>();
  const unread: Line[] = [];
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
    const run = readItems(body.slice(i, end));
    const said = leads.test(lead);
    const all = run.unread.length === 0;
    if (
      said ||
      (all && run.values.length > 1 && run.values.every(({ value }) => isCode(value)) && !/[.。]$/.test(lead))
    ) {
      for (const value of run.values) if (isNew(known, value.value)) values.push(value);
      if (said) unread.push(...run.unread);
      standard ??= run.standard;
      announced ||= said;
      texts.push(...[...run.unread, ...run.texts].map(({ text }) => plainLine(text.trim())));
      if (said && run.values.length > 0)
        texts.splice(texts.lastIndexOf(lead), 1, lead.replace(announcement, "").trim());
    } else texts.push(...body.slice(i, end).map(({ text }) => plainLine(text.trim())));
    i = end - 1;
  }
  let whole = texts.filter((text) => text !== "").join("\n");
  const limits = constraints(whole);
  standard ??= /(?:默认值|預設值|缺省值)\s?([\w.-]{1,80})/.exec(whole)?.[1];
  if (standard !== undefined) limits.default ??= standard;
  if (values.length === 0) {
    const row = texts.findIndex((text) => inRow.test(text.slice(0, 2000)));
    if (row >= 0) {
      for (const [, value = "", meaning = ""] of (texts[row] as string).matchAll(/(-?\d+)[:：](\S+)/g))
        values.push({ value, meaning, line: body[Math.min(row, body.length - 1)]?.number ?? 0 });
      texts.splice(row, 1);
      whole = texts.filter((text) => text !== "").join("\n");
    }
  }
  if (values.length === 0) {
    const inline = inlineValues(whole);
    if (inline && !isProse(inline.values)) {
      const line = body.find(({ text }) => text.includes(inline.values[0]?.value ?? "")) ?? body[0];
      values.push(...inline.values.map((value) => ({ ...value, line: line?.number ?? 0 })));
      whole = inline.rest;
    }
  }
  return {
    description: whole,
    values,
    constraints: limits,
    ...(deprecated.test(whole) ? { deprecated: true } : {}),
    unread,
    lost: values.length === 0 && !announced && limits.minimum === undefined && announcementAtEnd.test(whole),
  };
}

function isNew(known: Set<string>, value: string): boolean {
  if (known.has(value)) return false;
  known.add(value);
  return true;
}

function readItems(lines: readonly Line[]): { values: Value[]; unread: Line[]; texts: Line[]; standard?: string } {
  const values: Value[] = [];
  const unread: Line[] = [];
  const texts: Line[] = [];
  let standard: string | undefined;
  const indent = indentOf(lines[0] as Line);
  // Below an item that is a condition and no value, the items are values.
  let below = false;
  for (const line of lines) {
    const last = below ? undefined : values.at(-1);
    if (indentOf(line) <= indent + 1) below = false;
    if (!isItem(line.text) && last?.meaning !== undefined) {
      texts.push(line);
      continue;
    }
    if (indentOf(line) > indent + 1 && last) {
      last.meaning = `${last.meaning === undefined ? "" : `${last.meaning}\n`}${plainLine(line.text.trim())}`;
      continue;
    }
    const text = plainLine(line.text.replace(bullet, "")).replace(/\s*[:：]$/, "");
    // `3、4、5: other clouds`
    const several = /^([\w-]{1,40}(?:、[\w-]{1,40}){1,30})\s*[:：]\s*(\S.*)$/.exec(text);
    if (several) {
      for (const value of (several[1] as string).split("、"))
        values.push({ value, meaning: several[2] as string, line: line.number });
      continue;
    }
    // `cloud (default): a disk`
    const marked = byDefault.exec(text);
    const item = valueItem(marked ? `${marked[1]}${marked[2] === "" ? "" : `: ${marked[2]}`}` : text);
    if (!item) {
      unread.push(line);
      below ||= indentOf(line) <= indent + 1;
      continue;
    }
    if (marked) standard ??= item.value;
    if (item.meaning !== undefined && /^(?:the )?default(?: value)?$|^默认值?$/i.test(item.meaning))
      standard ??= item.value;
    values.push({ ...item, line: line.number });
  }
  return { values, unread, texts, ...(standard === undefined ? {} : { standard }) };
}

/** `0:all 1:some` */
const inRow = /^(?:-?\d{1,6}[:：][^\s:：]{1,60}\s+){1,40}-?\d{1,6}[:：][^\s:：]{1,60}$/;
const bullet = /^\s*(?:[•●◦▪·○■]|[-*](?= ))\s*/;
const isItem = (text: string): boolean => bullet.test(text);
const isBelow = ({ text }: Line, item: Line): boolean =>
  text !== "" && indentOf({ text, number: 0 }) >= indentOf(item) + 2;
const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;
const isCode = (value: string): boolean => /^[-+]?[\w.*/@%:-]+$/.test(value) && value.length <= 60;
/** `Valid values: …` of a text that speaks of values and does not list them. */
const isProse = (values: readonly { value: string }[]): boolean =>
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
