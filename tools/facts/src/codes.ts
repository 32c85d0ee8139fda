import type { FieldType } from "@cloudseal/generate/facts";

/**
 * Codes of a value list, read from a description. Every pattern is one layout in which the vendors write such lists, is tried
 * line by line, and repeats nothing without a bound, so that no text can make it run long.
 */

/** Characters of a description that are looked at, and of one of its lines. */
const maxText = 20_000;
const maxLine = 2_000;

/** Codes that a list may have. */
const maxCodes = 120;

export interface Codes {
  codes: string[];
  /** Whether the layout is one in which nothing but a list is written. */
  certain: boolean;
}

/**
 * The codes that a description lists, at least two; nothing if it lists none.
 *
 * @param field its type (of its items, if it is a list), name and example, which tell a list of codes from one of keys or bounds
 */
export function codesIn(
  text: string,
  field: { type: FieldType; name: string; example?: string | undefined },
): Codes | undefined {
  if (/^(object|array|map|any|boolean)$/.test(field.type) || isOther(field)) return undefined;
  const lines = text
    .slice(0, maxText)
    .split(/\r?\n/)
    .map((line) => line.slice(0, maxLine).trimEnd());
  const inText = field.type === "string";
  for (const { read, only, certain } of layouts) {
    if (only === "text" && !inText) continue;
    const codes = [...new Set(read(lines).map(clean).filter(isCode))].filter(
      (code) => inText || /^-?\d{1,18}$/.test(code),
    );
    if (codes.length >= 2 && codes.length <= maxCodes)
      return {
        codes,
        certain: certain === "always" || (certain === "untranslated" && (isChinese(text) || codes.every(isPlain))),
      };
  }
  return undefined;
}

/** Keys of a JSON text, or a bound of a page, are no codes. */
const isOther = ({ name, example = "" }: { name: string; example?: string | undefined }): boolean =>
  /^\s{0,9}\[?\s{0,9}\{/.test(example) ||
  /^(limit|offset|pagesize|currentpage|pagenumber|page|size|maxresults|nexttoken)$/i.test(name);

const clean = (code: string): string => code.replace(/\\([_*`~.-])/g, "$1").trim();

const isCode = (code: string): boolean =>
  code.length <= 64 && /^[^\s<>[\]{}，。；、：（）]{1,64}( [^\s<>[\]{}，。；、：（）]{1,64}){0,5}$/.test(code);

/** A code that no sentence has for a word. */
const isPlain = (code: string): boolean => /^(-?\d{1,9}|[A-Z][A-Z0-9]{0,30}(_[A-Z0-9]{1,30}){0,9})$/.test(code);

interface Layout {
  read: (lines: readonly string[]) => string[];
  only?: "text";
  /** Whether nothing else is written so: in any text, or in one that nobody translated. */
  certain?: "always" | "untranslated";
}

const each =
  (pattern: RegExp) =>
  (lines: readonly string[]): string[] =>
    lines.flatMap((line) => [...line.matchAll(pattern)].map(([, code = ""]) => code));

const layouts: readonly Layout[] = [
  // `* **CODE**: meaning`, `- **CODE**：meaning`
  {
    read: each(
      /^[ \t]{0,12}(?:[-*•>]|<li>)[ \t]{0,8}\*\*[ \t]{0,4}([^*]{1,64}?)[ \t]{0,4}\*\*[ \t]{0,4}(?:[:：（(,，-]|$)/g,
    ),
    certain: "always",
  },
  // `- CODE: meaning`
  { read: each(/^[ \t]{0,12}[-*•][ \t]{1,8}`?([A-Za-z0-9_.\-\\/]{1,48})`?[ \t]{0,4}[:：]/g), certain: "untranslated" },
  // `meaning  - 1：yes  - 0：no` in one line
  { read: each(/(?:^|[\s:：])[-•·] {0,4}`?"?([A-Za-z0-9_./-]{1,48})"?`? {0,4}[:：]/g), certain: "untranslated" },
  // `valid values: `a` (x); `b` (y)`
  { read: quotedAfterWord },
  // `0: x, 1: y`, `0-x`
  { read: numbered },
  // `CODE: meaning, CODE: meaning`, of words
  { read: worded, only: "text" },
];

function quotedAfterWord(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => listWord.test(line));
  if (at < 0) return [];
  const [first = "", ...others] = lines.slice(at);
  const after = first.slice(listWord.exec(first)?.index ?? 0);
  return [after, ...others].flatMap((line) => [...line.matchAll(/`([^`]{1,64})`/g)].map(([, code = ""]) => code));
}

const listWord = /valid values?|enumerat|optional values|values?:|取值|枚举|可选值/i;

function numbered(lines: readonly string[]): string[] {
  const codes = each(/(?:^|[\s,，;；、（(。<>/])(-?\d{1,4}) ?(?:[:：=]|-(?=[^\d\s])|(?=[\u4e00-\u9fff]))/g)(lines);
  // A number that comes twice, or a year, is no code.
  return new Set(codes).size === codes.length && codes.every((code) => !/^\d{4}$/.test(code)) ? codes : [];
}

function worded(lines: readonly string[]): string[] {
  const codes = each(/(?:^|[,，;；、（(。]|<li>|<br>)[ \t]{0,8}([A-Za-z][A-Za-z0-9_.-]{1,47}) ?(?:[:：]|(?=[（(]))/g)(
    lines,
  );
  return codes.some((code) => /https?/.test(code)) ? [] : codes;
}

/** Whether a text has a code as a word of its own. */
export function mentions(text: string, code: string): boolean {
  const shown = text.slice(0, maxText).replaceAll("\\", "");
  for (let at = shown.indexOf(code); at >= 0; at = shown.indexOf(code, at + 1))
    if (!/\w/.test(shown[at - 1] ?? "") && !/\w/.test(shown[at + code.length] ?? "")) return true;
  return false;
}

/** Bounds and a default that a description states. */
export interface Stated {
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  default?: string;
}

/** What a description states of the bounds of a number, of the length of a text, and of the default. */
export function statedIn(text: string, type: FieldType): Stated {
  const shown = text.slice(0, maxText);
  const stated: Stated = {};
  if (/^(u?int|float|double)/.test(type)) {
    const maximum = first(shown, [
      /maximum(?: value)?(?: is|:)?[ :：*`]{0,4}(\d{1,15})/i,
      /最大值?(?:为|是)?[ :：*`]{0,4}(\d{1,15})/,
    ]);
    const minimum = first(shown, [
      /minimum(?: value)?(?: is|:)?[ :：*`]{0,4}(\d{1,15})/i,
      /最小值?(?:为|是)?[ :：*`]{0,4}(\d{1,15})/,
    ]);
    if (maximum !== undefined) stated.maximum = maximum;
    if (minimum !== undefined) stated.minimum = minimum;
    const range =
      /(?:取值范围|value ranges?(?: is)?|valid values)[ 为:：]{0,4}\[?[`*]{0,3}(\d{1,15})[`*]{0,3} {0,2}(?:~|～|to|-|–|,|，|至|到) {0,2}[`*]{0,3}(\d{1,15})/i.exec(
        shown,
      );
    if (range && Number(range[1]) < Number(range[2]))
      Object.assign(stated, { minimum: Number(range[1]), maximum: Number(range[2]) });
  }
  if (type === "string") {
    const range = /(\d{1,9}) {0,2}(?:~|～|-|–|to|到|至) {0,2}(\d{1,9}) {0,2}个?(?:characters|字符)/i.exec(shown);
    if (range) Object.assign(stated, { minLength: Number(range[1]), maxLength: Number(range[2]) });
  }
  const value =
    /(?:default(?: value)?(?: is|:)|默认(?:取值|值)?(?:为|是|：|:))[ :：*`"“]{0,6}([A-Za-z0-9_.-]{1,40})/i.exec(
      shown,
    )?.[1];
  if (value !== undefined) stated.default = value.replace(/\.$/, "");
  return stated;
}

function first(text: string, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return undefined;
}

/** Whether a description is written in Chinese: the two languages of a vendor are two witnesses. */
export const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);
