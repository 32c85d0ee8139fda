import type { Value } from "../../page.js";
import { plain } from "../../words/plain.js";
import { hasLead, itemAt, lead, listIn } from "./values.js";

interface Paragraph {
  text: string;
  line: number;
}

interface Described {
  /** Without the list of values and the example. */
  description: string;
  values: Value[];
  example?: string;
  deprecated: boolean;
}

/** What the description of a row says: its text, the values that it lists, its example, whether it is out of use. */
export function describe(source: readonly Paragraph[], mayList: boolean): Described {
  const paragraphs = source.map(({ text, line }) => ({
    text: plain(bulletOf(text)),
    line,
    bullet: bullets.test(text.trimStart()),
  }));
  const example = takeExample(paragraphs);
  const values: Value[] = [];
  const known = new Set<string>();
  const rest: string[] = [];
  const add = (value: { value: string; meaning?: string }, line: number) => {
    if (known.has(value.value)) return;
    known.add(value.value);
    values.push({ ...value, line });
  };
  for (let i = 0; i < paragraphs.length; i++) {
    const { text, line } = paragraphs[i] as (typeof paragraphs)[number];
    if (text === "") continue;
    const run = mayList ? itemsFrom(paragraphs, i) : undefined;
    if (run) {
      for (const item of run.items) add(item, item.line);
      if (run.lead) rest.push(run.lead);
      i = run.end - 1;
      continue;
    }
    const found = mayList ? listIn(text) : undefined;
    if (!found) {
      rest.push(text);
      continue;
    }
    for (const item of found.values) add(item, line);
    if (found.rest) rest.push(found.rest);
  }
  const description = rest.join("\n").trim();
  const result: Described = { description, values, deprecated: outOfUse.test(description.slice(0, 2000)) };
  if (example !== undefined) result.example = example;
  return result;
}

const bullets = /^(?:[-*+•●·○▪]\s+|<li>)/i;
const bulletOf = (text: string): string => text.trim().replace(/^(?:[-*+•●·○▪]\s+|<li>\s*)(?:[-•]\s+)?/i, "");

type Item = { text: string; line: number; bullet: boolean };

/** Values that stand one to a paragraph from `index` on: after a lead, or as a run of at least two that are plainly values. */
function itemsFrom(paragraphs: readonly Item[], index: number) {
  const first = paragraphs[index] as Item;
  const start = hasLead(first.text) ? lead(first.text) : undefined;
  const alone = start && start.list === "";
  const items: { value: string; meaning?: string; line: number }[] = [];
  let end = alone ? index + 1 : index;
  for (; end < paragraphs.length; end++) {
    const { text, line, bullet } = paragraphs[end] as Item;
    if (text === "" || text === ".") continue;
    if (!alone && hasLead(text)) break;
    const item = itemAt(text, alone === true, bullet);
    if (!item) break;
    items.push({ ...item, line });
  }
  if (items.length === 0 || (!alone && items.length < 2)) return undefined;
  return { items, end, lead: alone ? start.before : "" };
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
