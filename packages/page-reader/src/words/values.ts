import { plain } from "./plain.js";

interface InlineValues {
  values: { value: string; meaning?: string }[];
  /** The text without the list. */
  rest: string;
}

/**
 * A list of values inside a sentence: `Status. Valid values: on (enabled), off.`, `0: all; 1: chosen`, `取值：a、b`. Nothing when
 * there is none.
 */
export function inlineValues(text: string): InlineValues | undefined {
  const whole = plain(text.slice(0, 10_000));
  const lead = leads.exec(whole);
  if (lead) {
    const [list, after] = sentence(whole.slice(lead.index + lead[0].length));
    const values = items(list);
    if (values.length > 0) return { values, rest: `${whole.slice(0, lead.index).trim()} ${after}`.trim() };
  }
  const start = bare.exec(whole);
  if (start) {
    const [list, after] = sentence(whole.slice(start.index + (start[1]?.length ?? 0)));
    const values = items(list);
    if (values.length > 1 && values.every(({ meaning }) => meaning !== undefined))
      return { values, rest: `${whole.slice(0, start.index + (start[1]?.length ?? 0)).trim()} ${after}`.trim() };
  }
  return undefined;
}

/** A default value is no list of them. */
const leads =
  /(?<!default ?)(?:the )?(?:valid|optional|available|possible|supported|enumerat(?:ed|ion))? ?(?:values?|options?) ?(?:are|is|can be(?: one of(?: the following)?)?|include)?(?: as follows)?\s*[:：]\s*|(?:可选值?|可选取值|取值(?:范围|说明|如下)?|枚举值?|有效值|(?<!默认|缺省|預設|预设)值)(?:为|有|包括|如下)?\s*[:：]\s*/i;
/** `0: all; 1: chosen`, `0：全部，1：部分`: at least two, each a short code with a colon or dash. */
const bare =
  /(^|[\s:：,，.。;；(（])-?(?:\d{1,6}|[A-Z][A-Z_]{1,40}|[a-z]{1,20})\s?(?:[:：=]|[-–—](?=[^\d]))\s?[^:：;；,，]{1,120}[;；,，.。、]\s?(?:and |or )?-?(?:\d{1,6}|[A-Z][A-Z_]{1,40}|[a-z]{1,20})\s?(?:[:：=]|[-–—])/;

/** The text up to the end of its sentence, and what follows. A dot inside a value or brackets ends nothing. */
function sentence(text: string): [string, string] {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[".includes(char)) depth++;
    else if (")）]".includes(char)) depth--;
    else if (
      depth <= 0 &&
      (char === "。" || (char === "." && /^\.(?:\s+(?=[A-Z][a-z]|$)|$)/.test(text.slice(i, i + 40)))) &&
      !/^.\s*-?\d+\s*[:：-]/.test(text.slice(i, i + 20))
    )
      return [text.slice(0, i), text.slice(i + 1).trim()];
  }
  return [text, ""];
}

function items(list: string): { value: string; meaning?: string }[] {
  const found: { value: string; meaning?: string }[] = [];
  for (const part of parts(list)) {
    const item = valueItem(part.replace(/^(?:and|or|和|或)\s+/i, ""));
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
  const strong = split(list, /[;；\n]/);
  const result =
    strong.length > 1 ? strong : split(list, /[,，、;；]| (?:and|or) (?=["'`\w]+$)|\.\s+(?=-?\d+\s*[:：])/);
  return result.map((part) => part.trim()).filter((part) => part !== "");
}

/** Splits outside brackets and quotes. */
function split(text: string, by: RegExp): string[] {
  const result: string[] = [];
  let depth = 0;
  let from = 0;
  const sticky = new RegExp(by.source, "y");
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[".includes(char)) depth++;
    else if (")）]".includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    sticky.lastIndex = i;
    const found = sticky.exec(text);
    if (!found || found[0] === "") continue;
    result.push(text.slice(from, i));
    i += found[0].length - 1;
    from = i + 1;
  }
  result.push(text.slice(from));
  return result;
}

/**
 * One documented value with its meaning: `CODE: meaning`, `CODE (meaning)`, `0 - meaning`, `"CODE"`, `CODE：意思`. Nothing when
 * the text is a sentence. Give it without its bullet.
 */
export function valueItem(text: string): { value: string; meaning?: string } | undefined {
  const item = plain(text)
    .replace(/[.;；。,，、]$/, "")
    .trim();
  const found = withMeaning.exec(item) ?? inBrackets.exec(item) ?? alone.exec(item);
  if (!found) return undefined;
  const value = (found[1] as string).replace(quotes, "$1");
  const meaning = found[2]?.trim();
  if (value === "") return undefined;
  return meaning ? { value, meaning } : { value };
}

const word = String.raw`("[^"]{1,80}"|'[^']{1,80}'|“[^”]{1,80}”|[-+]?[\w.*/@%]+(?:[-:][\w.*/@]+)*)`;
const withMeaning = new RegExp(
  String.raw`^${word}\s*(?:[:：=]|[-–—]{1,2}(?=\s)|(?<=\d)[-–—](?=[^\d\s])|\s(?:indicates?|means?|represents?|表示|代表))\s*(\S[\s\S]*)$`,
);
const inBrackets = new RegExp(String.raw`^${word}\s*[(（]([\s\S]*)[)）]$`);
const alone = new RegExp(`^${word}$`);
const quotes = /^["'“]([\s\S]*)["'”]$/;
