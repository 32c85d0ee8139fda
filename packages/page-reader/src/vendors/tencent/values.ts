import { valueItem } from "../../words/values.js";
import { keyed } from "./keyed-values.js";

/** The list of values inside a paragraph, and the paragraph without it. */
export function listIn(text: string): { values: Item[]; rest: string } | undefined {
  if (text.length > 20_000) return undefined;
  let before = text;
  if (hasLead(text)) {
    const start = lead(text) as NonNullable<ReturnType<typeof lead>>;
    const found = listed(start.list);
    // Without a colon it may be a condition: `取值为 A 时`.
    if (found && (start.colon || found.values.length > 1))
      return { values: found.values, rest: `${start.before} ${found.rest}`.trim() };
    // A lead may announce a range, and the list come after it.
    before = text;
  }
  const choice = choices.exec(before);
  if (choice)
    return {
      values: (choice[1] as string).split(/\s*[|｜]\s*/).map((value) => ({ value })),
      rest: before.replace(choice[0], "").trim(),
    };
  const found = keyed(before);
  if (!found || found.values.length < 2) return undefined;
  return { values: found.values, rest: `${found.before} ${found.after}`.trim() };
}

/** `(A|B|C)`. */
const choices = /[(（]\s?([\w-]{1,60}(?:\s?[|｜]\s?[\w-]{1,60}){1,60})\s?[)）]/;

function listed(text: string): { values: Item[]; rest: string } | undefined {
  const bracketed = /^[[【]([^[\]【】]*)[\]】]/.exec(text);
  const isList = bracketed && /[|A-Za-z"']/.test(bracketed[1] as string);
  const list = isList ? `${bracketed[1]}。${text.slice(bracketed[0].length)}` : text;
  const keys = keyed(list);
  if (keys && keys.values.length > 1 && /^[\s"“`{]*$/.test(keys.before))
    return { values: keys.values, rest: keys.after };
  const [sentence, rest] = firstSentence(list);
  if (/\[\s*-?\d+\s*[,，]/.test(sentence)) return undefined;
  const values: Item[] = [];
  for (const part of parts(sentence)) {
    const item = itemAt(part, true, false);
    if (item && !(item.meaning === undefined && /\s/.test(item.value))) {
      if (/^\d+(?:\.\d+)?$/.test(item.value) && /^(?:to|and|~|-)\b/.test(item.meaning ?? "")) return undefined;
      values.push(item);
      continue;
    }
    const last = values.at(-1);
    if (!last) return undefined;
    // A comma inside a meaning.
    if (last.meaning !== undefined) last.meaning += `, ${part}`;
  }
  return values.length > 0 && !isRange(sentence) ? { values, rest } : undefined;
}

const isRange = (text: string): boolean =>
  /^\s*[[(（]?\s*-?\d[\d,.]*\s*(?:[-~～–—,，]|to|至|到)\s*[+-]?\d[\d,.]*\s*[\])）]?\s*[^\d,，、;；|/]*$/i.test(
    text.slice(0, 200),
  ) && !/^\s*-?\d+\s*[,，]\s*-?\d+\s*$/.test(text);

/** The text up to the end of its sentence, and what follows it. */
function firstSentence(text: string): [string, string] {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[【".includes(char)) depth++;
    else if (")）]】".includes(char)) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      (char === "。" || char === "\n" || (char === "." && /^\.(?:\s|$)/.test(text.slice(i, i + 3))))
    )
      return [text.slice(0, i), text.slice(i + 1).trim()];
  }
  return [text, ""];
}

function parts(text: string): string[] {
  const strong = split(text, /[;；\n]/y);
  const found =
    strong.length > 1 ? strong : split(text, /[,，、|]| \/ |\/(?=[A-Z"“`])| (?:and|or) | ?[和或] ?(?=["“\w])/y);
  const list = found
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|or|和|或|以及)\s+/i, "")
        .replace(/^\d{1,2}[)）]\s*/, ""),
    )
    .filter((part) => part !== "");
  // `15 60 120 300`
  if (list.length === 1 && /^(?:[\w.]+ ){1,40}[\w.]+$/.test(text.trim()) && /^[A-Z\d_ .]+$/.test(text.trim()))
    return text.trim().split(" ");
  return list;
}

/** Splits outside brackets and quotes. */
function split(text: string, by: RegExp): string[] {
  const result: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[【".includes(char)) depth++;
    else if (")）]】".includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    by.lastIndex = i;
    const found = by.exec(text);
    if (!found) continue;
    result.push(text.slice(from, i));
    i += found[0].length - 1;
    from = i + 1;
  }
  result.push(text.slice(from));
  return result;
}

interface Lead {
  /** What stands before the words that announce a list. */
  before: string;
  /** What stands after them. */
  list: string;
  /** Whether a colon stands before the list. */
  colon: boolean;
}

/** The words that announce a list of values, and what is before and after them: `Status. Valid values: on, off`. */
export function lead(text: string): Lead | undefined {
  const found = leads.exec(text.slice(0, 5000));
  if (!found) return undefined;
  return {
    colon: /[:：]\s?$/.test(found[0]),
    before: text
      .slice(0, found.index)
      .trim()
      .replace(/[,，]$/, ""),
    list: text
      .slice(found.index + found[0].length)
      .trim()
      .replace(/^[.。]$/, ""),
  };
}

export const hasLead = (text: string): boolean => leads.test(text.slice(0, 5000));

const english = String.raw`(?:\b(?:the )?(?:valid|optional|available|possible|supported|allowed|acceptable|enumerat(?:ed|ion)|enum|reference|returned|return|following) (?:field )?(?:values?|options?|types?)|(?<=^|[.;,(]\s?|\n)(?:values?|options?|enum(?:s|erations?)?)|\bvalue range|\brange of values|(?<=[.;,]\s?|^)(?:it|this parameter|the value) can be(?: one of the following)?)(?: (?:of|for) (?:this|the) (?:parameter|field))?(?: (?:is|are|include|includes|can be))?(?: as follows| the following)?\s?[:：]`;
const chinese = String.raw`(?<!默认|最大|最小|其他|其它|示例|数|参考|当前|缺省|接口)(?:可选值|可取值|可选项|可用值|可能值|可能取值|可能的值|可以有以下取值|有效值|支持的?值|(?:可能的)?返回值|取值|枚举值?|值|可选|类型值)(?:的?范围|列表|参考|支持|说明|如下|包括|包含|含义|有|为|是|可以是|可为|仅支持)*\s?(?:[:：]|(?=["“]))|可选(?:值|项|排序|字段)?[:：]?\s?(?=\[)|(?:枚举值?|可选值|取值)(?:如下|为|有|包括|支持)*\s?[，,](?=\s?["“]?\w)|(?:可选值|取值)有(?=\w)|取值(?:只能)?[为是]\s?(?=[\w"“'])|取值\s?(?=\[[A-Za-z"'])`;
const leads = new RegExp(`${english}|${chinese}`, "i");

export interface Item {
  value: string;
  meaning?: string;
}

/**
 * The value that a paragraph is about, if it is: `0: all`, `ASC（升序）`, `true表示开启`.
 *
 * @param led whether words that announce a list stand before: then a value may be alone, and its meaning may follow a space
 */
export function itemAt(text: string, led: boolean, bullet: boolean): Item | undefined {
  if (text.length > 1500) return undefined;
  const item = text.replace(/^[,，、;；\s]+/, "").replace(/[\s;；,，、。.]+$/, "");
  if (item === "" || (led ? notLed : notValues).test(item)) return undefined;
  // A numbered note.
  if (!led && /^\d{1,2}\. ?\D/.test(item)) return undefined;
  const found = explicit.exec(item) ?? brackets.exec(item) ?? (led || bullet ? loose.exec(item) : undefined);
  if (found && !isRatio(item)) {
    const value = unquote(found[1] as string);
    const meaning = unquote((found[2] ?? "").trim());
    if (/^(?:String|Integer|Boolean|Array of|Float)\b(?:\s?[-–—]|$)/.test(meaning)) return undefined;
    if (!led && !bullet && !isCode(found[1] as string)) return undefined;
    return meaning === "" ? { value } : { value, meaning };
  }
  if (!led) return undefined;
  if (isRatio(item)) return { value: item };
  const foreign = bullet ? /^([^\s:：；;，,。（(]{1,20})[:：]\s*(\S[\s\S]*)$/.exec(item) : null;
  if (foreign && !isRatio(item)) return { value: foreign[1] as string, meaning: foreign[2] as string };
  const alone = valueItem(item);
  return alone && (alone.meaning === undefined || led) ? alone : undefined;
}

const isRatio = (text: string): boolean => /^\d+:\d+$/.test(text);

/** Text in quotes or backticks is the value without them. */
export const unquote = (text: string): string => text.replace(/^(["'`“‘])([^"'`“”‘’]*)["'`”’]$/, "$2").trim();

/** A value that cannot be a word of a sentence. */
const isCode = (word: string): boolean =>
  /^(?:-?\d{1,9}|[A-Z][A-Z0-9_]*|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|["'`“].*|true|false|on|off|yes|no|True|False|ASC|DESC|asc|desc)$/.test(
    word,
  );

const word = String.raw`("[^"]{1,80}"|'[^']{1,80}'|“[^”]{1,80}”|[-+]?[A-Za-z0-9_][\w.*/@%+]*(?:[-:][\w.*/@+]+)*|\*)`;
const explicit = new RegExp(
  String.raw`^${word}\s*(?:[:：]\s*(?!\/\/)|\s[-–—=]{1,2}\s*|[-–—](?=[^ -~])|(?<=^-?\d{1,6})\s*[-–—=.]\s*(?=[^\d\s])|\s?=\s?|\s?(?:表示|代表|指代|为(?=[^ -~])|是(?=[^ -~]))\s*|\s(?:indicates?|means?|represents?|stands for)\s+)(\S[\s\S]*)$`,
);
const brackets = new RegExp(String.raw`^${word}\s*[(（]([\s\S]*)[)）]$`);
const loose = /^((?<![\w])[-+]?[A-Za-z0-9_][\w.]*)\s{0,3}([^ -~：:；;，,（(、。][\s\S]*)$/;
const notLed = /^(?:Notes?|Examples?|Default(?: value)?|Required|Remarks?|Tips?|必选)\s*[:：]/i;
const notValues =
  /^(?:Type|Required|Optional|Notes?|Examples?|Default(?: value)?|Unit|Format|Remarks?|类型|必选|Value|Values|Max(?:imum)?|Min(?:imum)?|https?|Tips?|Name|Values?)\s*(?:[:：]|$)/i;
