import type { Value } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plain } from "../../words/plain.js";
import {
  announcesMembers,
  inlineValues,
  isRange,
  type ValueItem,
  type ValuesIn,
  valueItem,
} from "../../words/values.js";

interface ValueList {
  values: Value[];
  /** The paragraphs without the list. */
  rest: Line[];
  /** Items of the list that are no value. */
  unparsed: Line[];
  /** What announces a list that does not follow: extractors lose lists in cells. */
  lost: Line[];
}

/**
 * The documented values in a description: bullets, lines after `Enumeration values:`, or a list inside a sentence.
 *
 * @param range whether the paragraphs stand under the label for the range of values
 */
export function valueList(paragraphs: readonly Line[], range: boolean): ValueList {
  const list: ValueList = { values: [], rest: [], unparsed: [], lost: [] };
  const add = adder(list.values);
  for (let i = 0; i < paragraphs.length; ) {
    const { text } = paragraphs[i] as Line;
    const lead = leads.test(text) && text.length < 400;
    const from = lead ? i + 1 : i;
    const isNote = (note.test(text) && text.length < 200) || announcesMembers(text);
    const items = isNote ? [] : itemsFrom(paragraphs, from, lead, range);
    if (isNote) {
      // The items of a note are no values, nor are members.
      const start = i++;
      while (bullet.test(paragraphs[i]?.text ?? "")) i++;
      list.rest.push(...paragraphs.slice(start, i));
    } else if (items.length > 0) {
      i = from + items.length;
      addItems(items, lead ? paragraphs[from - 1] : undefined, list, add);
    } else addSentence(paragraphs[i++] as Line, range, lead && i === paragraphs.length, list, add);
  }
  return list;
}

type Add = (item: ValueItem, line: number) => void;

/** @param lead the paragraph that announces the items */
function addItems(items: readonly Item[], lead: Line | undefined, list: ValueList, add: Add): void {
  const text = lead ? withoutLead(lead.text) : "";
  if (lead && text !== "") list.rest.push({ text, number: lead.number });
  for (const { item, paragraph } of items)
    if (item) add(item, paragraph.number);
    else list.unparsed.push(paragraph);
}

/** @param isLast whether the paragraph announces items and none follows */
function addSentence({ text, number }: Line, range: boolean, isLast: boolean, list: ValueList, add: Add): void {
  const inline = text.length < 10_000 ? sentenceValues(text, range) : undefined;
  for (const value of inline?.values ?? []) add(value, number);
  if (inline?.rest !== "") list.rest.push({ text: inline?.rest ?? text, number });
  if (!inline && isLast && announced.test(text)) list.lost.push({ text, number });
}

/**
 * Adds values to a list. A page may list a value twice, with its meaning and in `Enumeration values`; two meanings are two
 * values, as it says.
 */
function adder(values: Value[]): Add {
  const firsts = new Map<string, Value>();
  const seen = new Set<string>();
  return ({ value, meaning }, line) => {
    const first = firsts.get(value);
    if (isRange(value) || (first && meaning === undefined)) return;
    if (first && first.meaning === undefined && meaning !== undefined) {
      first.meaning = meaning;
      return;
    }
    const key = JSON.stringify([value, meaning]);
    if (seen.has(key)) return;
    seen.add(key);
    const added = { value, ...(meaning !== undefined && { meaning }), line };
    values.push(added);
    if (!first) firsts.set(value, added);
  };
}

const bullet = /^(?:[-•*·▪●○■◦‣–►]|\(?\d\)|[①-⑨])\s+(?=\S)/;
const leads =
  /(?:values?|options?|enumerat\w+|status(?:es)?|types?|following|follows|可选值|取值|枚举值?|如下|包括|范围|值|状态|类型)[^.。:：]{0,60}[:：]\s*$|^\W*(?:Enumeration values?|枚举值)\W*$|(?:as follows|following)\.?$|(?:options|values?|following)[^.。]{0,60}\.$/i;
const note = /^\W*(?:NOTE|NOTICE|CAUTION|说明|注意|须知)\W*$|(?:说明|注意)\s*[:：]\s*$/i;
const noValue =
  /^(?:note|notice|caution|minimum|maximum|min|max|default|example|format|length|constraints?|range|regex|array|for|if|the|this|e\.g|i\.e|https?|mandatory|optional|description)$/i;

interface Item {
  item?: ValueItem;
  paragraph: Line;
}

/** The items that follow each other from `start`: bullets, or lines that can be nothing else. */
function itemsFrom(paragraphs: readonly Line[], start: number, lead: boolean, range: boolean): Item[] {
  const items: Item[] = [];
  const bulleted = bullet.test(paragraphs[start]?.text ?? "");
  for (let i = start; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Line;
    const { text } = paragraph;
    if (bulleted !== bullet.test(text) || text.length > 2000) break;
    const item = asValue(text.replace(bullet, ""));
    if (!bulleted && (!item || !(lead || item.meaning !== undefined) || isNothing(text))) break;
    items.push(item ? { item, paragraph } : { paragraph });
  }
  const known = items.filter(({ item }) => item !== undefined).length;
  if (known === 0) return [];
  if (!bulleted) return items.length > 1 || lead ? items : [];
  // Bullets that are partly sentences list values only where the text says so, or where most are.
  return known === items.length || lead || range || known * 2 > items.length ? items : [];
}

function asValue(text: string): ValueItem | undefined {
  const item = valueItem(text.replace(/^"([^"]{1,80})"\s*[:：]/, "$1:"));
  if (!item || noValue.test(item.value) || isRange(item.value)) return undefined;
  if (/^[-\d.]+$/.test(item.value) && /^(?:to|characters|bytes)\b/.test(item.meaning ?? "")) return undefined;
  return item;
}

/** The text without the words that only announce a list. */
function withoutLead(text: string): string {
  const end = Math.max(...[".", "。", "，", ";", "；"].map((mark) => text.lastIndexOf(mark)));
  if (/[:：]\s*$/.test(text) && announces.test(text.slice(end + 1))) return text.slice(0, end + 1).trim();
  return announces.test(text) && text.length < 60 && end < 0 ? "" : text;
}
const announced =
  /(?:values?|options?|enumerat\w*|取值|枚举值?|可选值)[^.。:：]{0,40}[:：]\s*$|(?:options|values) are as follows\.$/i;
const announces = /value|option|enumerat|following|follows|取值|枚举|可选|如下|范围/i;

function sentenceValues(text: string, range: boolean): ValuesIn | undefined {
  const whole = plain(text);
  if (limit.test(whole)) return undefined;
  for (const pattern of range ? [...sentences, onlyTokens] : sentences) {
    const found = pattern.exec(whole);
    if (!found) continue;
    const values = (found[1] as string)
      .split(/\s*(?:[,，、;；/|]|\bor\b|\band\b|或者?|和|及)\s*/)
      .map((part) => valueItem(part))
      .filter((item) => item !== undefined);
    if (values.length < 2 || values.some(({ value }) => prose.test(value) || isRange(value))) continue;
    return {
      values,
      rest: `${whole.slice(0, found.index).trim()} ${whole.slice(found.index + found[0].length).replace(/^[.。]\s*/, "")}`.trim(),
    };
  }
  const joined = keyed(whole);
  if (joined) return joined;
  const found = inlineValues(text);
  if (!found) return undefined;
  const values = found.values.filter(({ value }) => !isRange(value) && !noValue.test(value) && !isNothing(value));
  if (values.length === 0 || values.some(({ value }) => prose.test(value))) return undefined;
  // One bare number after `value:` is a default or a limit.
  if (values.length === 1 && values[0]?.meaning === undefined && !range) return undefined;
  return { values, rest: found.rest };
}

/** `Options: true: enabled false: disabled`, whose lines were joined. */
function keyed(text: string): ValuesIn | undefined {
  const lead = keyedLead.exec(text.slice(0, 2000));
  if (lead) {
    const list = text.slice(lead.index + lead[0].length, 5000);
    const inner = run(list, [...list.matchAll(anyKeys)]);
    if (inner) return { values: inner.values, rest: text.slice(0, lead.index).trim() };
  }
  const found = [...text.slice(0, 5000).matchAll(keys)];
  return run(text, found);
}

function run(text: string, found: RegExpExecArray[]): ValuesIn | undefined {
  if (found.length < 2 || new Set(found.map(keyOf)).size < found.length) return undefined;
  const values: ValueItem[] = [];
  for (const [index, key] of found.entries()) {
    const from = key.index + key[0].length;
    const meaning = text
      .slice(from, found[index + 1]?.index ?? from + 200)
      .replace(/[\s.;；。,，、]+$/, "")
      .trim();
    if (meaning === "" || meaning.length > 150 || noValue.test(keyOf(key))) return undefined;
    values.push({ value: keyOf(key), meaning });
  }
  const rest = text.slice(0, found[0]?.index).trim();
  return { values, rest: withoutLead(rest) };
}
const keyOf = (found: RegExpExecArray): string => (found[1] ?? found[2]) as string;
const limit =
  /^\W*(?:minimum|maximum|min|max|default|array length|length|最小|最大|缺省|默认|数组长度|长度)[^.。]{0,20}[:：]\s?\S{1,40}$/i;
const keyedLead =
  /(?:\b(?:its |the )?(?:value|option)s? (?:can be|is|are|include)(?: as follows| one of the following)?|\boptions|\bas follows|\bfollowing(?: values)?|枚举值|取值范围|取值如下)\s*[:：]\s*(?=[A-Za-z][\w.-]{0,40}\s?[:：]\s)/i;
const anyKeys = /(?<=^|\s)([A-Za-z][\w.-]{0,40})\s?[:：]\s(?=\S)/g;
const keys =
  /(?:(?<=^|[\s:：。.;；,，、])(true|false|-?\d{1,6}|[A-Z][A-Z0-9_]{1,40}(?![A-Za-z])|[A-Za-z][\w-]{0,40}(?=\s?[:：]\s?[\u4e00-\u9fff]))|(?<=[\u4e00-\u9fff])(\d{1,3}))(?:\s?[:：]\s?|\s-\s)(?=[^\s\d/])/g;

const token = String.raw`["'“]?[\w][\w.-]{0,60}["'”]?(?: ?[(（][^()（）]{1,80}[)）])?`;
const sentences = [
  new RegExp(
    String.raw`(?:the )?(?:(?:valid |available |possible )?(?:values?|options?|parameter|it)) (?:can(?: only)? be|is|are|includes?|must be|may be)(?: either| one of| set to)?:? +(${token}(?:, ?${token}){0,40},? (?:or|and) ${token})(?=[.,;]?(?:\s|$))\.?`,
    "i",
  ),
  new RegExp(
    String.raw`(?:可选)?(?:取值|值)(?:范围)?(?:可以|只能)?(?:为|是|包括|有)[:：]?\s?(${token}(?:\s?(?:[、，,/]|或者?|和)\s?${token}){1,40})(?=[。；;，,]|$|\s)[。]?`,
  ),
];
const onlyTokens = new RegExp(`^(${token}(?:\\s?(?:[、，,/|;；]|,? (?:or|and) |或者?|和)\\s?${token}){1,60})[.。]?$`);
const prose =
  /^(?:[Ll]etters?|digits?|numbers?|characters?|underscores?|hyphens?|periods?|empty|null|spaces?|any|the|a|an|[Cc]hinese|[Ee]nglish|uppercase|lowercase|integers?|strings?|to|than|greater|less|case|sensitive|special|only|not)$/;

/** Whether a text says that there is nothing: `N/A`, `None`, `无`. */
export const isNothing = (text: string): boolean =>
  /^[-•*\s]*(?:N\/A|NA|None|Null|No|Not involved|Not applicable|无|不涉及|没有|空|[-–—/]+)?\s*[.。]?$/i.test(text);
