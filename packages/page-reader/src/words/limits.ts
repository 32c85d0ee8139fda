import type { Constraints, Page } from "../page.js";
import { lookup } from "./lookup.js";

/** The limits that a text states: ranges, lengths, a default. Only phrases that mean nothing else are read. */
export function constraints(whole: string): Constraints {
  const result: Constraints = {};
  // What `N` of `Ids.N` can be says how many there may be.
  const text = whole.slice(0, 10_000).replace(counts, (_, english: string | undefined, chinese: string | undefined) => {
    result.maxItems ??= Number((english ?? chinese ?? "").replaceAll(",", ""));
    return "";
  });
  const set = (name: "minimum" | "maximum" | "minLength" | "maxLength", value: string | undefined) => {
    if (value === undefined) return;
    const number = Number(value.replace(/,(?=\d{3}\b)|,+$/g, ""));
    if (Number.isFinite(number)) result[name] ??= number;
  };
  const length = firstOf(text, lengths);
  if (length) {
    set("minLength", length[1]);
    set("maxLength", length[2]);
  }
  set("maxLength", firstOf(text, longest)?.[1]);
  set("minLength", firstOf(text, shortest)?.[1]);
  const isLength = length !== undefined;
  const range = isLength ? undefined : firstOf(text, ranges);
  const [, also, from, to] = isLength ? [] : (firstOf(text, besides) ?? []);
  if (also !== undefined) {
    set("minimum", String(Math.min(Number(also), Number(from))));
    set("maximum", String(Math.max(Number(also), Number(to))));
  }
  if (range) {
    set("minimum", range[1]);
    set("maximum", range[2]);
  }
  set("minimum", firstOf(text, lowest)?.[1]);
  set("maximum", firstOf(text, highest)?.[1]);
  const standard = firstOf(text, defaults)?.[1]
    ?.trim()
    .replace(/^["'“`]|["'”`]$/g, "");
  if (standard && !/^(?:N\/A|none|null|-|无|不涉及)$/i.test(standard)) result.default = standard;
  return result;
}

function firstOf(text: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}

const n = String.raw`(-?\d[\d,]{0,24}(?:\.\d{1,20})?)`;
const to = String.raw`\s*(?:to|and|-|–|—|~|～|至|到)\s*`;
const lengths = [
  new RegExp(
    String.raw`\b(?:contains?|is|be|of|has|have|length[^.\d]{0,40}?(?:from|is|of|between)?)\s+(?:between )?${n}${to}${n}\s+(?:bytes|characters|chars|letters|digits)`,
    "i",
  ),
  new RegExp(String.raw`\b${n}${to}${n}\s+(?:bytes|characters|chars)`, "i"),
  new RegExp(String.raw`length(?: range)?(?: is)?(?: from)?\s*[:：]?\s*\[?${n}\s*(?:to|-|~|,)\s*${n}\]?`, "i"),
  new RegExp(String.raw`长度[^\d。]{0,12}${n}${to}${n}\s*(?:位|个?字符|字节)?`),
  new RegExp(String.raw`${n}${to}${n}\s*(?:位|个?字符|字节)`),
];
const longest = [
  new RegExp(String.raw`(?:maximum length|max(?:imum)? ?length|最大长度)(?: is| of)?\s*[:：]?\s*${n}`, "i"),
  new RegExp(
    String.raw`(?:up to|at most|cannot exceed|no more than|not exceed|maximum of)\s+${n}\s+(?:bytes|characters|chars)`,
    "i",
  ),
  new RegExp(String.raw`(?:不超过|最多|最长)\s*${n}\s*(?:位|个?字符|字节)`),
];
const shortest = [
  new RegExp(String.raw`(?:minimum length|min(?:imum)? ?length|最小长度)(?: is| of)?\s*[:：]?\s*${n}`, "i"),
];
const ranges = [
  new RegExp(
    String.raw`(?:value range|valid values?|value ranges?|values? range|ranges?)(?: is| are| from| of)?\s*[:：]?\s*(?:from )?[[(（]?${n}${to}${n}(?![\d-])(?!\s*(?:bytes|characters))`,
    "i",
  ),
  new RegExp(String.raw`(?:value range|ranges?)\s*[:：]?\s*[[(（]${n}\s*,\s*${n}[\])）]`, "i"),
  new RegExp(String.raw`(?:between|from)\s+${n}\s+(?:and|to)\s+${n}(?!\s*(?:bytes|characters|MB|GB))`, "i"),
  new RegExp(String.raw`(?:取值范围|范围|取值)(?:为|是)?\s*[:：]?\s*[[(（]?${n}(?:${to}|\s*[,，]\s*)${n}(?![\d-])`),
];
/** A value beside a range: `-1 or 0 to 99`. */
const besides = [
  new RegExp(
    String.raw`(?:values?|ranges?|options?)(?: is| are| can be| of)?\s*[:：]?\s*${n}\s*(?:,? or|,? and|,)\s*(?:from )?${n}${to}${n}(?![\d-])(?!\s*(?:bytes|characters|[A-Z]{1,2}\b))`,
    "i",
  ),
  new RegExp(
    String.raw`(?:取值范围|范围|取值|值)(?:为|是)?\s*[:：]?\s*${n}\s*(?:、|或者?|和|，|,)\s*${n}${to}${n}(?![\d-])`,
  ),
];
const verb = String.raw`(?: (?:can be|is|ranges?|must be|from|between|an integer))+|\s*[:：]`;
/** How many elements a list may have, as the range of the number in the names of its elements. */
const counts = new RegExp(
  String.raw`(?:(?:values?|range|maximum(?: value)?)(?: range)? (?:of|for) N\b(?:${verb})?|\bN\b(?:${verb}))\s*[:：]?\s*(?:\d+${to})?(\d[\d,]{0,9})\b[.。]?|\bN\s?的?(?:取值|最大值|值)(?:范围)?(?:为|是)?\s*[:：]?\s*(?:\d+${to})?(\d{1,9})(?!\d)[.。]?`,
  "g",
);
const lowest = [
  new RegExp(String.raw`(?:\bminimum(?: value)?(?: is)?|最小值(?:为)?)\s*[:：]?\s*${n}(?! ?(?:bytes|characters))`, "i"),
];
const highest = [
  new RegExp(String.raw`(?:\bmaximum(?: value)?(?: is)?|最大值(?:为)?)\s*[:：]?\s*${n}(?! ?(?:bytes|characters))`, "i"),
];
const defaults = [
  /(?:default(?: value)?(?: is| of)?|默认值?(?:为|是)?|缺省值?(?:为|是)?)\s*[:：]\s*["'“`]?([^\s。;；,，"'”`]*[^\s。;；,，"'”`.])/i,
  /(?:default(?:s to| value is| is)|默认(?:值?为|是))\s*["'“`]?([\w.-]{0,100}\w)["'”`]?(?=\s*(?:[.,;:()。，；：（）]|$))/i,
];

type Rate = NonNullable<Page["rateLimit"]>["value"];

/** The rate that a text states, by patterns whose groups are a number and a unit of time, a second if there is none. */
export function rateIn(text: string, patterns: readonly RegExp[]): { rate: Rate; index: number } | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const per = found[2] === undefined ? "second" : unitOf(found[2]);
    if (per) return { rate: { requests: Number((found[1] as string).replaceAll(",", "")), per }, index: found.index };
  }
  return undefined;
}

const unitOf = lookup<Rate["per"]>([
  ["second", "second|sec|s|秒|秒钟"],
  ["minute", "minute|min|分|分钟|分鐘"],
  ["hour", "hour|小时|小時"],
  ["day", "day|天|日"],
]);
