import type { Value } from "../../page.js";
import { plain } from "../../words/plain.js";
import { inlineValues, valueItem } from "../../words/values.js";
import type { Paragraph } from "./blocks.js";
import { isNothing } from "./limits.js";

interface ValueList {
  values: Value[];
  /** The paragraphs without the list. */
  rest: Paragraph[];
  /** Items of the list that are no value. */
  odd: Paragraph[];
  /** What announces a list that does not follow: extractors lose lists in cells. */
  lost: Paragraph[];
}

/**
 * The documented values in a description: bullets, lines after `Enumeration values:`, or a list inside a sentence.
 *
 * @param range whether the paragraphs stand under the label for the range of values
 */
export function valueList(paragraphs: readonly Paragraph[], range: boolean): ValueList {
  const values: Value[] = [];
  const rest: Paragraph[] = [];
  const odd: Paragraph[] = [];
  const lost: Paragraph[] = [];
  const firsts = new Map<string, Value>();
  const seen = new Set<string>();
  const add = (found: { value: string; meaning?: string }, line: number) => {
    if (isRange.test(found.value)) return;
    // A page may list a value twice, with its meaning and in `Enumeration values`; two meanings are two values, as it says.
    const first = firsts.get(found.value);
    if (first && found.meaning === undefined) return;
    if (first && first.meaning === undefined) {
      first.meaning = found.meaning as string;
      return;
    }
    const key = JSON.stringify([found.value, found.meaning]);
    if (seen.has(key)) return;
    seen.add(key);
    values.push({ value: found.value, ...(found.meaning === undefined ? {} : { meaning: found.meaning }), line });
    if (!first) firsts.set(found.value, values.at(-1) as Value);
  };
  let i = 0;
  while (i < paragraphs.length) {
    const paragraph = paragraphs[i] as Paragraph;
    const lead = leads.test(paragraph.text) && paragraph.text.length < 400;
    const from = lead ? i + 1 : i;
    if (note.test(paragraph.text) && paragraph.text.length < 200) {
      // The items of a note are no values.
      rest.push(paragraph);
      for (i++; bullet.test(paragraphs[i]?.text ?? ""); i++) rest.push(paragraphs[i] as Paragraph);
      continue;
    }
    const items = itemsFrom(paragraphs, from, lead, range);
    if (items.length > 0) {
      if (lead) {
        const text = withoutLead(paragraph.text);
        if (text !== "") rest.push({ text, line: paragraph.line });
      }
      for (const { item, paragraph } of items) {
        if (item) add(item, paragraph.line);
        else odd.push(paragraph);
      }
      i = from + items.length;
      continue;
    }
    const inline = paragraph.text.length < 10_000 ? sentenceValues(paragraph.text, range) : undefined;
    if (inline) {
      for (const value of inline.values) add(value, paragraph.line);
      if (inline.rest !== "") rest.push({ text: inline.rest, line: paragraph.line });
    } else {
      rest.push(paragraph);
      if (lead && i + 1 === paragraphs.length && announced.test(paragraph.text)) lost.push(paragraph);
    }
    i++;
  }
  return { values, rest, odd, lost };
}

const bullet = /^(?:[-•*·▪●○■◦‣–►]|\(?\d\)|[①-⑨])\s+(?=\S)/;
const leads =
  /(?:values?|options?|enumerat\w+|status(?:es)?|types?|following|follows|可选值|取值|枚举值?|如下|包括|范围|值|状态|类型)[^.。:：]{0,60}[:：]\s*$|^\W*(?:Enumeration values?|枚举值)\W*$|(?:as follows|following)\.?$|(?:options|values?|following)[^.。]{0,60}\.$/i;
const note = /^\W*(?:NOTE|NOTICE|CAUTION|说明|注意|须知)\W*$|(?:说明|注意)\s*[:：]\s*$/i;
const isRange = /^[-+]?\d[\d,]*\s?[-~～]\s?\d[\d,]*$/;
const noValue =
  /^(?:note|notice|caution|minimum|maximum|min|max|default|example|format|length|constraints?|range|regex|array|for|if|the|this|e\.g|i\.e|https?|mandatory|optional|description)$/i;

interface Item {
  item?: { value: string; meaning?: string };
  paragraph: Paragraph;
}

/** The items that follow each other from `start`: bullets, or lines that can be nothing else. */
function itemsFrom(paragraphs: readonly Paragraph[], start: number, lead: boolean, range: boolean): Item[] {
  const items: Item[] = [];
  const bulleted = bullet.test(paragraphs[start]?.text ?? "");
  for (let i = start; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph;
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

function asValue(text: string): { value: string; meaning?: string } | undefined {
  const item = valueItem(text.replace(/^"([^"]{1,80})"\s*[:：]/, "$1:"));
  if (!item || noValue.test(item.value) || isRange.test(item.value)) return undefined;
  if (/^[-\d.]+$/.test(item.value) && /^(?:to|characters|bytes)\b/.test(item.meaning ?? "")) return undefined;
  return item;
}

/** The text without the words that only announce a list. */
function withoutLead(text: string): string {
  const end = Math.max(
    text.lastIndexOf("."),
    text.lastIndexOf("。"),
    text.lastIndexOf("，"),
    text.lastIndexOf(";"),
    text.lastIndexOf("；"),
  );
  const tail = text.slice(end + 1);
  if (/[:：]\s*$/.test(text) && announces.test(tail)) return text.slice(0, end + 1).trim();
  return announces.test(text) && /[:：]?\s*$/.test(text) && text.length < 60 && end < 0 ? "" : text;
}
const announced =
  /(?:values?|options?|enumerat\w*|取值|枚举值?|可选值)[^.。:：]{0,40}[:：]\s*$|(?:options|values) are as follows\.$/i;
const announces = /value|option|enumerat|following|follows|取值|枚举|可选|如下|范围/i;

function sentenceValues(
  text: string,
  range: boolean,
): { values: { value: string; meaning?: string }[]; rest: string } | undefined {
  const whole = plain(text);
  if (limit.test(whole)) return undefined;
  for (const pattern of range ? [...sentences, onlyTokens] : sentences) {
    const found = pattern.exec(whole);
    if (!found) continue;
    const values = (found[1] as string)
      .split(/\s*(?:[,，、;；/|]|\bor\b|\band\b|或者?|和|及)\s*/)
      .map((part) => valueItem(part))
      .filter((item) => item !== undefined);
    if (values.length < 2 || values.some(({ value }) => prose.test(value) || isRange.test(value))) continue;
    return {
      values,
      rest: `${whole.slice(0, found.index).trim()} ${whole.slice(found.index + found[0].length).replace(/^[.。]\s*/, "")}`.trim(),
    };
  }
  const joined = keyed(whole);
  if (joined) return joined;
  const found = inlineValues(text);
  if (!found) return undefined;
  const values = found.values.filter(({ value }) => !isRange.test(value) && !noValue.test(value) && !isNothing(value));
  if (values.length === 0 || values.some(({ value }) => prose.test(value))) return undefined;
  // One bare number after `value:` is a default or a limit.
  if (values.length === 1 && values[0]?.meaning === undefined && !range) return undefined;
  return { values, rest: found.rest };
}

/** `Options: true: enabled false: disabled`, whose lines were joined. */
function keyed(text: string): { values: { value: string; meaning?: string }[]; rest: string } | undefined {
  const lead = keyedLead.exec(text.slice(0, 2000));
  if (lead) {
    const list = text.slice(lead.index + lead[0].length, 5000);
    const inner = run(list, [...list.matchAll(anyKeys)]);
    if (inner) return { values: inner.values, rest: text.slice(0, lead.index).trim() };
  }
  const found = [...text.slice(0, 5000).matchAll(keys)];
  return run(text, found);
}

function run(
  text: string,
  found: RegExpExecArray[],
): { values: { value: string; meaning?: string }[]; rest: string } | undefined {
  if (found.length < 2 || new Set(found.map(keyOf)).size < found.length) return undefined;
  const values: { value: string; meaning: string }[] = [];
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
