import { firstSentence, splitOutside } from "../../words/brackets.js";
import { isRange, type ValueItem, type ValuesIn, valueItem } from "../../words/values.js";

/** The list of values inside a paragraph, and the paragraph without it. */
export function listIn(text: string): ValuesIn | undefined {
  if (text.length > 20_000) return undefined;
  const start = lead(text);
  const led = start && listed(start.list);
  // Without a colon it may be a condition: `取值为 A 时`. A lead may announce a range, and the list come after it.
  if (led && (start.colon || led.values.length > 1))
    return { values: led.values, rest: `${start.before} ${led.rest}`.trim() };
  const choice = choices.exec(text);
  if (choice)
    return {
      values: (choice[1] as string).split(/\s*[|｜]\s*/).map((value) => ({ value })),
      rest: text.replace(choice[0], "").trim(),
    };
  const found = keyed(text);
  return found && found.values.length > 1
    ? { values: found.values, rest: `${found.before} ${found.after}`.trim() }
    : undefined;
}

/** `(A|B|C)`. */
const choices = /[(（]\s?([\w-]{1,60}(?:\s?[|｜]\s?[\w-]{1,60}){1,60})\s?[)）]/;

function listed(text: string): ValuesIn | undefined {
  const bracketed = /^[[【]([^[\]【】]*)[\]】]/.exec(text);
  const isList = bracketed && /[|A-Za-z"']/.test(bracketed[1] as string);
  const list = isList ? `${bracketed[1]}。${text.slice(bracketed[0].length)}` : text;
  const keys = keyed(list);
  if (keys && keys.values.length > 1 && /^[\s"“`{]*$/.test(keys.before))
    return { values: keys.values, rest: keys.after };
  const [sentence, rest] = firstSentence(list, (at) => isSentenceEnd(list, at));
  if (/\[\s*-?\d+\s*[,，]/.test(sentence)) return undefined;
  const values: ValueItem[] = [];
  for (const part of parts(sentence)) {
    if (isRange(part)) return undefined;
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
  return values.length > 0 && !isRangeOf(sentence) ? { values, rest } : undefined;
}

const isRangeOf = (text: string): boolean =>
  /^\s*[[(（]?\s*-?\d[\d,.]*\s*(?:[-~～–—,，]|to|至|到)\s*[+-]?\d[\d,.]*\s*[\])）]?\s*[^\d,，、;；|/]*$/i.test(
    text.slice(0, 200),
  ) && !/^\s*-?\d+\s*[,，]\s*-?\d+\s*$/.test(text);

function parts(text: string): string[] {
  const strong = splitOutside(text, /[;；\n]/y);
  const found =
    strong.length > 1 ? strong : splitOutside(text, /[,，、|]| \/ |\/(?=[A-Z"“`])| (?:and|or) | ?[和或] ?(?=["“\w])/y);
  const list = found
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|or|和|或|以及)\s+/i, "")
        .replace(/^\d{1,2}[)）]\s*/, ""),
    )
    .filter((part) => part !== "");
  // `15 60 120 300`
  if (
    list.length === 1 &&
    /^(?:[\w.]+ ){1,40}[\w.]+$/.test(text.trim()) &&
    /^(?:[A-Z][A-Z\d_. ]*|[\d. ]+)$/.test(text.trim())
  )
    return text.trim().split(" ");
  return list;
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

const english = String.raw`(?:\b(?:the )?(?:valid|optional|available|possible|supported|allowed|acceptable|enumerat(?:ed|ion)|enum|reference|returned|return|following) (?:field )?(?:values?|options?|types?)|(?<=^|[.;,(]\s?|\n)(?:values?|options?|enum(?:s|erations?)?)|\bvalue range|\brange of values|(?<=[.;,]\s?|^)(?:it|this parameter|the value) can be(?: one of the following)?)(?: (?:of|for) (?:this|the) (?:parameter|field))?(?: (?:is|are|include|includes|can be))?(?: as follows| the following)?\s?[:：]`;
const chinese = String.raw`(?<!默认|最大|最小|其他|其它|示例|数|参考|当前|缺省|接口)(?:可选值|可取值|可选项|可用值|可能值|可能取值|可能的值|可以有以下取值|有效值|支持的?值|(?:可能的)?返回值|取值|枚举值?|值|可选|类型值)(?:的?范围|列表|参考|支持|说明|如下|包括|包含|含义|有|为|是|可以是|可为|仅支持)*\s?(?:[:：]|(?=["“]))|可选(?:值|项|排序|字段)?[:：]?\s?(?=\[)|(?:枚举值?|可选值|取值)(?:如下|为|有|包括|支持)*\s?[，,](?=\s?["“]?\w)|(?:可选值|取值)有(?=\w)|取值(?:只能)?[为是]\s?(?=[\w"“'])|取值\s?(?=\[[A-Za-z"'])`;
const leads = new RegExp(`${english}|${chinese}`, "i");

/**
 * The value that a paragraph is about, if it is: `0: all`, `ASC（升序）`, `true表示开启`.
 *
 * @param led whether words that announce a list stand before: then a value may be alone, and its meaning may follow a space
 */
export function itemAt(text: string, led: boolean, bullet: boolean): ValueItem | undefined {
  if (text.length > 1500) return undefined;
  const item = text.replace(/^[,，、;；\s]+/, "").replace(/[\s;；,，、。.]+$/, "");
  if (item === "" || (led ? notLed : notValues).test(item)) return undefined;
  // A numbered note.
  if (!led && /^\d{1,2}\. ?\D/.test(item)) return undefined;
  if (isRatio(item)) return led ? { value: item } : undefined;
  const found = explicit.exec(item) ?? brackets.exec(item) ?? (led || bullet ? loose.exec(item) : undefined);
  if (found) {
    const [, written = "", said = ""] = found;
    const meaning = unquote(said.trim());
    const isRow = /^(?:String|Integer|Boolean|Array of|Float)\b(?:\s?[-–—]|$)/.test(meaning);
    if (isRow || !(led || bullet || isCode(written))) return undefined;
    return { value: unquote(written), ...(meaning !== "" && { meaning }) };
  }
  if (!led) return undefined;
  const foreign = bullet ? /^([^\s:：；;，,。（(]{1,20})[:：]\s*(\S[\s\S]*)$/.exec(item) : null;
  return foreign ? { value: foreign[1] as string, meaning: foreign[2] as string } : valueItem(item);
}

const isRatio = (text: string): boolean => /^\d+:\d+$/.test(text);

/** Text in quotes or backticks is the value without them. */
const unquote = (text: string): string => text.replace(/^(["'`“‘])([^"'`“”‘’]*)["'`”’]$/, "$2").trim();

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
const notLed = /^(?:Notes?|Unit|Format|Examples?|Default(?: value)?|Required|Remarks?|Tips?|必选)\s*[:：]/i;
const notValues =
  /^(?:Type|Required|Optional|Notes?|Examples?|Default(?: value)?|Unit|Format|Remarks?|类型|必选|Value|Values|Max(?:imum)?|Min(?:imum)?|https?|Tips?|Name|Values?)\s*(?:[:：]|$)/i;

/** A list of values with meanings in running text, by its keys: `0: all, 1: chosen`, `0为关闭，1为开启`, `1新增2修改3删除`. */
function keyed(text: string): { values: ValueItem[]; before: string; after: string } | undefined {
  for (const { pattern, minimum = 2 } of patterns) {
    const found = scan(text, pattern, minimum);
    if (found) return found;
  }
  return undefined;
}

function scan(text: string, pattern: RegExp, minimum: number) {
  const keys: { key: string; at: number; from: number }[] = [];
  for (const match of text.matchAll(pattern)) {
    keys.push({ key: match[1] as string, at: match.index, from: match.index + match[0].length });
    if (keys.length > 300) break;
  }
  if (keys.length < minimum) return undefined;
  const distinct = new Set(keys.map(({ key }) => key));
  if (distinct.size < minimum) return undefined;
  const commas = keys.every(
    ({ from }, i) => i + 1 === keys.length || /[,，]\s*$/.test(text.slice(from, keys[i + 1]?.at)),
  );
  const values: ValueItem[] = [];
  let after = "";
  for (const [i, { key, from }] of keys.entries()) {
    const next = keys[i + 1];
    let meaning = text.slice(from, next ? next.at : text.length);
    if (!next) [meaning, after] = ending(meaning, commas);
    meaning = meaning
      .trim()
      .replace(/^[-–—]\s/, "")
      .replace(/(?:[\s,，;；、|。.{}]|\s(?:and|or)|[和或](?=$))+$/, "");
    const opened = /^[(（]([^()（）]*)[)）]?$/.exec(meaning);
    values.push({ value: unquote(key), meaning: unquote(opened ? (opened[1] as string) : meaning) });
  }
  if (values.some(({ meaning }) => meaning === "" || (meaning?.length ?? 0) > 400)) return undefined;
  return {
    values,
    before: text
      .slice(0, keys[0]?.at)
      .trim()
      .replace(/[,，:：(（{[]$/, "")
      .trim(),
    after,
  };
}

/** The last meaning ends with its sentence, or where the text speaks of something else. */
function ending(text: string, commas: boolean): [meaning: string, after: string] {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[".includes(char)) depth++;
    else if (")）]}".includes(char)) depth--;
    // A list that stood in brackets as a whole ends with them; what sets the others apart ends the last as well.
    const isEnd =
      depth < 0 ||
      (depth === 0 &&
        ((commas && (char === "," || char === "，")) ||
          isSentenceEnd(text, i) ||
          /^[,，;；]\s?(?:默认|缺省|default|若|如果|不填|不传)/i.test(text.slice(i, i + 12))));
    if (isEnd) return [text.slice(0, i), text.slice(i + 1).trim()];
  }
  return [text, ""];
}

const isSentenceEnd = (text: string, at: number): boolean =>
  text[at] === "。" || text[at] === "\n" || (text[at] === "." && /^\.(?:\s|$)/.test(text.slice(at, at + 3)));

const before = String.raw`(?<=^|[\s,，;；、。.:：(（|{/[]|其中)`;
const patterns: readonly { pattern: RegExp; minimum?: number }[] = [
  // 0: all; 1: chosen
  { pattern: new RegExp(String.raw`${before}(-?\d{1,6}|["“']-?\d{1,6}["”'])\s?[:：](?!\d)\s?`, "g") },
  // 1：申请中2：运行中
  { pattern: /(?<=^|[^ -~]|[\s)])(-?\d{1,3})[:：](?!\d)\s?/g, minimum: 3 },
  // 0-off, 1 - on, 2=both
  { pattern: new RegExp(String.raw`${before}(-?\d{1,6})\s?[-–—=]{1,2}\s?(?=[^\s\d.-])`, "g") },
  // 0 表示关闭，1 表示开启
  {
    pattern: new RegExp(
      String.raw`${before}(-?\d{1,6}|["“']\w{1,60}["”']|true|false|TRUE|FALSE|[A-Z][A-Z_0-9]+|[a-z][a-z_0-9]{1,40})\s?(?:表示|代表|为(?!空|准|例|单位|必|可|了|主|了)|指(?=[^定标示]))\s?`,
      "g",
    ),
  },
  {
    pattern: new RegExp(
      String.raw`${before}(-?\d{1,6}|["']?\w{1,60}["']?)\s(?:indicates?|means?|represents?|refers to|stands for)\s`,
      "g",
    ),
  },
  // true: yes, false: no; ON：开启
  {
    pattern: new RegExp(
      String.raw`${before}("[^"\n]{1,60}"|“[^”\n]{1,60}”|true|false|True|False|TRUE|FALSE|on|off|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z0-9]+(?:_[a-z0-9]+)+)\s?[:：](?!\/\/)\s?`,
      "g",
    ),
  },
  // 0 (undefined), 1 (activate)
  { pattern: new RegExp(String.raw`${before}(-?\d{1,6})\s?(?=[(（][^\d])`, "g") },
  // 0普通标签，1分账标签
  {
    pattern:
      /(?<=^|[\s,，;；、。.:：(（|一-龥])(-?\d{1,3})\s?(?!年|月|日|个|天|小时|时|分钟|秒|次|条|位|元|倍|级|字|台|块|核|页|层|组|张|万|亿|周|到|至|和|或|以|表示|类|种)(?=[^ -~，。；、：（）])/g,
  },
];
