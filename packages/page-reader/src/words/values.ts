import { firstSentence, splitOutside } from "./brackets.js";
import { plain } from "./plain.js";

/** A documented value, and what it means. */
export interface ValueItem {
  value: string;
  meaning?: string;
}

/** A list of values, and the text without it. */
export interface ValuesIn {
  values: ValueItem[];
  rest: string;
}

/**
 * A list of values inside a sentence: `Status. Valid values: on (enabled), off.`, `0: all; 1: chosen`, `取值：a、b`. Nothing when
 * there is none.
 */
export function inlineValues(text: string): ValuesIn | undefined {
  const whole = plain(text.slice(0, 10_000));
  const lead = leads.exec(whole);
  const led = lead && listed(whole, lead.index, lead.index + lead[0].length);
  if (led && led.values.length > 0) return led;
  if (lead && hasRange(whole.slice(lead.index))) return undefined;
  const start = bare.exec(whole);
  if (!start) return undefined;
  const at = start.index + (start[1]?.length ?? 0);
  const found = listed(whole, at, at);
  const areValues = found.values.every(({ value, meaning }) => meaning !== undefined && !labels.test(value));
  return found.values.length > 1 && areValues ? found : undefined;
}

/** What stands before a colon and is no value: `as follows: …`, `unit: …`. */
const labels =
  /^(?:follows?|following|is|are|format|syntax|pattern|units?|default|max(?:imum)?|min(?:imum)?|range|length|size|notes?|examples?|values?|options?|required|optional|e\.g|i\.e)$/i;

/** The list from `from` to the end of its sentence. @param before where the text before it ends */
function listed(text: string, before: number, from: number): ValuesIn {
  const [list, after] = sentence(text.slice(from));
  return { values: items(list), rest: `${text.slice(0, before).trim()} ${after}`.trim() };
}

/** A default value is no list of them, a largest one neither. */
const leads =
  /(?<!(?:default|max(?:imum)?|min(?:imum)?|largest|smallest|highest|lowest|initial|example|sample|number of|range of|length of) ?)(?:the )?(?:valid|optional|available|possible|supported|enumerat(?:ed|ion))? ?(?:values?|options?) ?(?:are|is|can be(?: one of(?: the following)?)?|include)?(?: as follows)?\s*[:：]\s*|(?:可选值?|可选取值|取值(?:范围|说明|如下)?|枚举值?|有效值|(?<!默认|缺省|預設|预设|最大|最小|示例|初始)值)(?:为|有|包括|如下)?\s*[:：]\s*/i;
/** `0: all; 1: chosen`, `0：全部，1：部分`: at least two, each a short code with a colon or dash. */
const bare =
  /(^|[\s:：,，.。;；(（])-?(?:\d{1,6}|[A-Z][A-Z_]{1,40}|[a-z]{1,20})\s?(?:[:：=]|[-–—](?=[^\d]))\s?[^:：;；,，]{1,120}[;；,，.。、]\s?(?:and |or )?-?(?:\d{1,6}|[A-Z][A-Z_]{1,40}|[a-z]{1,20})\s?(?:[:：=]|[-–—])/;

/** A dot inside a value ends nothing. */
const sentence = (text: string): [string, string] =>
  firstSentence(
    text,
    (at) =>
      (text[at] === "。" || (text[at] === "." && /^\.(?:\s+(?=[A-Z][a-z]|$)|$)/.test(text.slice(at, at + 40)))) &&
      !/^.\s*-?\d+\s*[:：-]/.test(text.slice(at, at + 20)),
  );

function items(list: string): ValueItem[] {
  const found: ValueItem[] = [];
  for (const part of parts(list)) {
    const item = valueItem(part.replace(/^(?:and|or|和|或)\s+/i, ""));
    if (isRange(part)) return [];
    if (item && labels.test(item.value)) break;
    if (item) {
      if (!found.some(({ value }) => value === item.value)) found.push(item);
      continue;
    }
    const last = found.at(-1);
    // A comma inside a meaning.
    if (last?.meaning !== undefined) last.meaning += `, ${part.trim()}`;
    else if (last === undefined) return [];
  }
  return found;
}

function parts(list: string): string[] {
  const strong = splitOutside(list, /[;；\n]/y);
  const weak = /[,，、;；]| (?:and|or) (?=["'`\w]+$)|\.\s+(?=-?\d+\s*[:：])/y;
  const result = strong.length > 1 ? strong : splitOutside(list, weak);
  return result.map((part) => part.trim()).filter((part) => part !== "");
}

/**
 * One documented value with its meaning: `CODE: meaning`, `CODE (meaning)`, `0 - meaning`, `"CODE"`, `CODE：意思`. Nothing when
 * the text is a sentence. Give it without its bullet.
 */
export function valueItem(text: string): ValueItem | undefined {
  const item = plain(text)
    .replace(/[.;；。,，、]$/, "")
    .trim();
  const found = withMeaning.exec(item) ?? inBrackets.exec(item) ?? alone.exec(item);
  if (!found || isRange(found[1] as string)) return undefined;
  const value = (found[1] as string).replace(quotes, "$1");
  const meaning = found[2]?.trim();
  if (value === "") return undefined;
  return meaning ? { value, meaning } : { value };
}

/**
 * Whether a text announces what an object holds, such as `It contains the following fields:`. What follows are members and
 * no values, except where fields are what one chooses from.
 */
export const announcesMembers = (text: string): boolean =>
  text.length < 2000 &&
  members.test(text) &&
  !/\b(?:one of|sort\w*|order\w*|by|values?|options?)\b|排序|取值|可选|枚举/i.test(text);

const members =
  /\b(?:following|these|contain(?:s|ing)?|includ(?:es|ing)|consists? of|has|with)\b[^.。:：\n]{0,30}\b(?:fields|members|parameters|attributes|properties|keys|elements)(?: (?:below|are as follows))?\s*[:：.]?\s*$|(?:以下|如下|包含|包括)[^。：:\n]{0,10}(?:字段|成员|参数|属性|元素)\s*[:：]?\s*$|(?:字段|成员|参数|属性)(?:如下|包括|说明)\s*[:：]?\s*$/i;

/** Whether a text says that there are certain values, and names them on the same line: `Valid values: …`. */
export const announcesValues = (text: string): boolean => announced.test(text);

const announced =
  /\b(?:valid|optional|available|possible|supported|allowed|enumeration) values?\b(?! of N\b)[^.\n:：]{0,40}[:：][^\S\n]*\S|\bvalue range\b(?! of N\b)[^.\n:：]{0,20}[:：][^\S\n]*\S|(?:取值范围|可选值|枚举值|有效值|(?<!默认)取值)[^。\n:：]{0,8}[:：][^\S\n]*\S/i;

/** Whether a text is numbers up to others, with units or without: `1-99`, `1B-100M`, `0 to 99`. It is no value. */
export const isRange = (text: string): boolean => ranges.test(text.trim().slice(0, 200));

/** Whether a text begins with a list of which a part is a range: `-1 or 0 to 99`. */
const hasRange = (text: string): boolean =>
  text
    .slice(0, 200)
    .split(/[:：,，、;；]|\b(?:or|and)\b|[.。](?:\s|$)|或/)
    .some(isRange);

const bound = String.raw`[-+]?\d[\d.,]*\s?(?:[A-Za-z%]{1,2}(?![A-Za-z]))?`;
const ranges = new RegExp(String.raw`^[[(（]?\s*${bound}\s?(?:[-~～–—]|to|至|到)\s?${bound}\s*[\])）]?[.。]?$`, "i");

const word = String.raw`("[^"]{1,80}"|'[^']{1,80}'|“[^”]{1,80}”|[-+]?[\w.*/@%]+(?:[-:][\w.*/@]+)*)`;
const withMeaning = new RegExp(
  String.raw`^${word}\s*(?:[:：=]|[-–—]{1,2}(?=\s)|(?<=\d)[-–—](?=[^\d\s])|\s(?:indicates?|means?|represents?|表示|代表))\s*(\S[\s\S]*)$`,
);
const inBrackets = new RegExp(String.raw`^${word}\s*[(（]([\s\S]*)[)）]$`);
const alone = new RegExp(`^${word}$`);
const quotes = /^["'“]([\s\S]*)["'”]$/;
