import { defined, type Field, type Value } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { constraints } from "../../words/limits.js";
import { plain } from "../../words/plain.js";
import { innermost, parseType } from "../../words/types.js";
import { announcesMembers, type ValueItem } from "../../words/values.js";
import type { Row } from "./rows.js";
import { itemAt, lead, listIn } from "./values.js";

/** A row as a parameter or a field. */
export function toField({ paragraphs, required, deprecated, ...row }: Row, mayList = true): Field {
  const written = parseType(row.typeText);
  const described = describe(paragraphs, mayList && innermost(written).type !== "object");
  const text = paragraphs.map(({ text }) => plain(text.slice(0, 5000))).join("\n");
  const limits = constraints(text.replace(/(?:示例值|Example value)s?\s*[:：].*/gi, ""));
  const isList = limits.maxItems !== undefined && written.type !== "array";
  return {
    ...row,
    type: isList ? { type: "array", items: written } : written,
    ...defined({
      required,
      deprecated: deprecated || described.deprecated || undefined,
      example: described.example,
    }),
    description: described.description,
    values: described.values,
    constraints: limits,
    members: [],
  };
}

/** A row of the input table. Three of the vendor's common parameters are in every such table: they travel as headers. */
export function toParameter(row: Row): Field {
  const pattern = common.get(row.name);
  const text = row.paragraphs.map(({ text }) => text).join(" ");
  const isCommon = pattern !== undefined && /Common param|公共参数/i.test(text.slice(0, 5000));
  const field: Field = { ...toField(row, !pattern), in: isCommon ? "header" : "body" };
  const found = isCommon ? pattern.exec(text.slice(0, 5000)) : null;
  if (!found) return field;
  const values = (found[1] as string)
    .split(/[,，、]\s?|\s(?:and|or)\s/)
    .map((value) => value.trim())
    .filter((value) => value !== "");
  const lineOf = (value: string) => row.paragraphs.find(({ text }) => text.includes(value))?.number ?? row.line;
  return { ...field, values: values.map((value) => ({ value, line: lineOf(value) })), closed: true };
}

const common = new Map([
  ["Action", /(?:The value used for this API|本接口取值)\s*[:：]\s*(\w+)/],
  ["Version", /(?:The value used for this API|本接口取值)\s*[:：]\s*(\d{4}-\d\d-\d\d)/],
  [
    "Region",
    /(?:This API only supports|本接口仅支持其中的|本接口仅支持)\s*[:：]?\s*((?:[a-z]+(?:-[a-z]+)+\d*(?:[,，、]\s?|\s(?:and|or)\s)?)+)/,
  ],
]);

interface Described {
  /** Without the list of values and the example. */
  description: string;
  values: Value[];
  example: string | undefined;
  deprecated: boolean;
}

/** What the description of a row says: its text, the values that it lists, its example, whether it is out of use. */
export function describe(source: readonly Line[], mayList: boolean): Described {
  const paragraphs = source.map(({ text, number }) => ({
    text: plain(text.trim().replace(/^(?:[-*+•●·○▪]\s+|<li>\s*)(?:[-•]\s+)?/i, "")),
    line: number,
    bullet: /^(?:[-*+•●·○▪]\s+|<li>)/i.test(text.trimStart()),
  }));
  const example = takeExample(paragraphs);
  const values = new Map<string, Value>();
  const rest: string[] = [];
  const add = (items: readonly ValueItem[], line: number) => {
    for (const item of items) if (!values.has(item.value)) values.set(item.value, { line, ...item });
  };
  for (let i = 0; i < paragraphs.length; i++) {
    const { text, line } = paragraphs[i] as Item;
    if (text === "") continue;
    if (announcesMembers(text)) {
      // Its items are members.
      do rest.push((paragraphs[i] as Item).text);
      while (paragraphs[i + 1]?.bullet && ++i);
      continue;
    }
    const run = mayList ? itemsFrom(paragraphs, i) : undefined;
    const found = mayList && !run ? listIn(text) : undefined;
    add(run?.items ?? found?.values ?? [], line);
    const left = run?.lead ?? found?.rest ?? text;
    if (left) rest.push(left);
    if (run) i = run.end - 1;
  }
  const description = rest.join("\n").trim();
  return { description, values: [...values.values()], example, deprecated: outOfUse.test(description.slice(0, 2000)) };
}

type Item = { text: string; line: number; bullet: boolean };

/** Values that stand one to a paragraph from `index` on: after a lead, or as a run of at least two that are plainly values. */
function itemsFrom(paragraphs: readonly Item[], index: number) {
  const start = lead((paragraphs[index] as Item).text);
  const alone = start?.list === "";
  const items: (ValueItem & { line: number })[] = [];
  let end = alone ? index + 1 : index;
  for (; end < paragraphs.length; end++) {
    const { text, line, bullet } = paragraphs[end] as Item;
    if (text === "" || text === ".") continue;
    const item = alone || !lead(text) ? itemAt(text, alone, bullet) : undefined;
    if (!item) break;
    items.push({ ...item, line });
  }
  return items.length < (alone ? 1 : 2) ? undefined : { items, end, lead: alone ? start.before : "" };
}

/** Takes the example out of the paragraphs. */
function takeExample(paragraphs: Item[]): string | undefined {
  let example: string | undefined;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Item;
    const found = exampleMark.exec(paragraph.text);
    if (!found) continue;
    let text = paragraph.text.slice(found.index + found[0].length).trim();
    const note = /\s*(?:注意：此字段|Note: This field may).*$/i.exec(text);
    paragraph.text = paragraph.text.slice(0, found.index).trim();
    if (note) {
      text = text.slice(0, note.index);
      paragraph.text = `${paragraph.text}\n${note[0].trim()}`.trim();
    }
    // An example of several lines: JSON that is not closed yet, or that begins in the next.
    for (let open = depth(text); i + 1 < paragraphs.length && (text === "" || open > 0); i++) {
      const next = paragraphs[i + 1] as Item;
      if (text === "" && exampleMark.test(next.text)) break;
      text = text === "" ? next.text : `${text}\n${next.text}`;
      open += depth(next.text);
      next.text = "";
    }
    if (text !== "") example = text;
  }
  return example;
}

function depth(text: string): number {
  let open = 0;
  if (!/^\s*[[{\]}"]/.test(text)) return 0;
  for (const char of text) open += char === "{" || char === "[" ? 1 : char === "}" || char === "]" ? -1 : 0;
  return open;
}

const exampleMark =
  /(?:^|(?<=[\s。.;；，,])) ?(?:(?:示例值|取值示例|样例值)\s?[:：]|(?:Example|Sample) values?\s?[:：])|^(?:示例|Example)\s?[:：]\s*/i;
const outOfUse =
  /^\s*(?:[（(【[]?(?:Disused|Deprecated|已弃用|已废弃|废弃|已下线|Deprecated field|废弃字段|disused field)(?=[\s)）】\].:：。,，;；]|$))|(?:this|the) (?:parameter|field) (?:is|has been|was) (?:deprecated|disused|discarded|no longer (?:used|supported|recommended))|(?:该|此|本)(?:参数|字段)(?:已经|已|现已|即将)?(?:被)?(?:废弃|弃用|下线)|[（(【[](?:Disused|Deprecated|已弃用|已废弃|废弃)[)）】\]]|(?:^|\n)(?:deprecated|已废弃|已弃用|废弃)[.。]?(?:\n|$)|[,，。.;；]\s?(?:已废弃|已弃用)[。.]?$/i;
