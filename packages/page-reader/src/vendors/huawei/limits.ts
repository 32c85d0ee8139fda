import type { Constraints, FieldType } from "../../page.js";
import { constraints } from "../../words/limits.js";
import type { Labelled } from "./describe.js";

/** The limits of a value. These pages say `Minimum: 1` of the length of a string too. */
export function limits(parts: Labelled, type: FieldType): Constraints {
  const join = (name: "definition" | "constraints" | "range") =>
    parts[name]
      .filter(({ text }) => text.length < 2000)
      .map(({ text }) => text)
      .join("\n")
      .slice(0, 10_000);
  const range = join("range");
  const text = `${join("definition")}\n${join("constraints")}\n${range === "" || isNothing(range) ? "" : `Value range: ${range}`}`;
  const result = constraints(text);
  const list = lengthOfList.exec(text);
  if (list) {
    result.minItems = Number(list[1]);
    result.maxItems = Number(list[2]);
    if (result.maxLength === result.maxItems) {
      delete result.minLength;
      delete result.maxLength;
    }
  }
  const pattern = patterns.exec(text)?.[1];
  if (pattern) result.pattern = pattern;
  if (type.type === "string") ofLength(result, text);
  else if (type.type === "array" && list && result.maximum === result.maxItems) {
    delete result.minimum;
    delete result.maximum;
  }
  const fixed = fixedLength.exec(text);
  if (fixed && result.minLength === undefined && result.maxLength === undefined)
    result.minLength = result.maxLength = Number(fixed[1] ?? fixed[2]);
  bounds(result, text, type);
  const standard = defaultOf(parts);
  if (standard !== undefined) result.default = standard;
  else if (parts.default.length > 0) delete result.default;
  return result;
}

const lengthOfList = /(?:array length|数组长度)\s*[:：]?\s*(\d{1,10})\s*[-~–]\s*(\d{1,10})/i;
const fixedLength =
  /\b(?:contains|consists of|must be|must contain) (\d{1,5}) characters|(?:长度(?:固定)?为|由)\s?(\d{1,5})\s?(?:个|位)(?:字符|字母|数字|$)/i;
const patterns = /(?:regex(?:ular expression)?(?: pattern)?|正则(?:匹配|表达式))\s*[:：]\s*(\S{1,500})/i;

/** `Minimum: 1`, `Maximum: 64` of a string are of its length. */
function ofLength(result: Constraints, text: string): void {
  if (/(?:\bminimum(?: value)?|最小值)\s*[:：]\s*\d/i.test(text) && result.minimum !== undefined) {
    result.minLength ??= result.minimum;
    delete result.minimum;
  }
  if (/(?:\bmaximum(?: value)?|最大值)\s*[:：]\s*\d/i.test(text) && result.maximum !== undefined) {
    result.maxLength ??= result.maximum;
    delete result.maximum;
  }
}

function bounds(result: Constraints, text: string, type: FieldType): void {
  const whole = type.type === "integer" || /integers/i.test(text);
  const set = (name: "minimum" | "maximum", pattern: RegExp, open: RegExp, step: number) => {
    const closed = pattern.exec(text);
    if (closed) result[name] ??= Number(closed[1]);
    const found = closed ? null : open.exec(text);
    if (found && whole) result[name] ??= Number(found[1]) + step;
  };
  set(
    "minimum",
    /(?:greater than or equal to|no less than|大于等于|不小于)\s*(-?\d{1,15})(?![\d.]*\s*(?:characters|MB|GB))/i,
    /(?:greater than|大于)\s*(-?\d{1,15})(?![\d.])/i,
    1,
  );
  set(
    "maximum",
    /(?:less than or equal to|no greater than|小于等于|不大于)\s*(-?\d{1,15})(?![\d.]*\s*(?:characters|MB|GB))/i,
    /(?:less than|小于)\s*(-?\d{1,15})(?![\d.])/i,
    -1,
  );
}

/** What stands under the label of the default. */
function defaultOf({ default: paragraphs }: Labelled): string | undefined {
  const text = paragraphs
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 1000)
    .trim();
  if (text === "" || isNothing(text)) return undefined;
  const said =
    /(?:default value (?:is|of)|defaults? to|默认(?:值|取值)?(?:为|是)|默认(?:值|取值)[:：])\s*[:：]?\s*["'“`*]{0,2}([^\s"'”`*。，,;；]{0,100}[^\s"'”`*。，,;；.])/i.exec(
      text,
    )?.[1];
  if (said) return said;
  // `0, the default project`
  const first = /^["'“`*]{0,2}([\w.-]{1,60})["'”`*]{0,2}[,，(（;；:：]/.exec(text)?.[1];
  if (first) return first;
  const word = text.replace(/[.。]$/, "").replace(/^["'“`*]{1,2}|["'”`*]{1,2}$/g, "");
  return /^\S{1,100}$/.test(word) && !isNothing(word) ? word : undefined;
}

/** Whether a text says that there is nothing: `N/A`, `None`, `无`. */
export const isNothing = (text: string): boolean =>
  /^[-•*\s]*(?:N\/A|NA|None|Null|No|Not involved|Not applicable|无|不涉及|没有|空|[-–—/]+)?\s*[.。]?$/i.test(text);
