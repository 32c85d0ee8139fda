import type { Constraints, FieldType, Value } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { constraints } from "../../words/limits.js";
import { lookup } from "../../words/lookup.js";
import { plain } from "../../words/plain.js";
import { isNothing, valueList } from "./value-list.js";

interface Description {
  description: string;
  values: Value[];
  closed?: boolean;
  constraints: Constraints;
  deprecated?: boolean;
  /** Items of a list of values that could not be read as values. */
  unparsed: Line[];
  /** Announcements of values that are not there. */
  lost: Line[];
}

/**
 * What the cell of the description says.
 *
 * @param cell the cell of the range, in tables that have a column for it
 */
export function describe(paragraphs: readonly Line[], type: FieldType, cell: readonly Line[] = []): Description {
  const parts = labelled(paragraphs);
  const own = valueList(parts.definition, false);
  const range = valueList(parts.range, true);
  const also = valueList(parts.constraints, false);
  const ranges = cell.filter(({ text }) => !isNothing(text));
  const column = valueList(ranges, true);
  const lists = [range, column, own, also].filter(({ values }) => values.length > 0);
  const best = lists[0];
  const text = [...own.rest, ...also.rest.filter(({ text }) => !isNothing(text)), ...range.rest.filter(keeps)];
  const description = text
    .map(({ text }) => plain(text.slice(0, 20_000)).replace(/^[•·]\s*/, "- "))
    .filter((text) => text !== "" && !onlyLimit.test(text))
    .join(" ");
  const whole = paragraphs
    .map(({ text }) => text.slice(0, 2000))
    .join("\n")
    .slice(0, 20_000);
  return {
    description,
    values: best?.values ?? [],
    ...(best && closes.test(whole) && { closed: true }),
    constraints: limits({ ...parts, range: [...parts.range, ...ranges] }, type),
    ...(deprecates.test(whole) && { deprecated: true }),
    unparsed: best?.unparsed ?? [],
    lost: best ? [] : [range, own].flatMap(({ lost }) => lost),
  };
}

/** A sentence of the range that says more than limits. */
const keeps = ({ text }: Line): boolean =>
  !isNothing(text) && /[A-Za-z]{3}.* .*[A-Za-z]{3}|[\u4e00-\u9fff]{6}/.test(text.slice(0, 200));
const onlyLimit =
  /^(?:(?:minimum|maximum)(?: (?:value|length))?|(?:array )?length|default(?: value)?|最小值|最大值|最小长度|最大长度|缺省值|默认值|数组长度)\s*[:：]\s*\S{1,40}(?:\s*(?:[-~]|to)\s*\d+)?(?: characters)?$|^(?:enumeration values?|枚举值)\s*[:：]?$/i;
const closes = /other values (?:are|is) (?:not|invalid)|must be one of|can only be|只能(?:为|取|是)|不支持其他/i;
const deprecates =
  /\((?:deprecated|discarded)\)|has been (?:deprecated|discarded)|\bis deprecated\b|^deprecated\b|（?(?:已废弃|已弃用|废弃字段|已作废)）?/i;

/** The limits of a value. These pages say `Minimum: 1` of the length of a string too. */
function limits(parts: Labelled, type: FieldType): Constraints {
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

export interface Labelled {
  definition: Line[];
  constraints: Line[];
  range: Line[];
  default: Line[];
  /** Whether the text has such labels at all. */
  found: boolean;
}

type Part = Exclude<keyof Labelled, "found">;

/** A description told apart by its labels: Definition, Constraints, Range, Default Value; without labels all is definition. */
function labelled(paragraphs: readonly Line[]): Labelled {
  const result: Labelled = { definition: [], constraints: [], range: [], default: [], found: false };
  let part: Part = "definition";
  for (const { text, number } of paragraphs.flatMap(apart)) {
    const label =
      alone.exec(text) ??
      (text.length < 20_000 ? before.exec(text) : null) ??
      (result.found && text.length < 500 ? bare.exec(text) : null);
    if (!label) {
      result[part].push({ text, number });
      continue;
    }
    // `Range: 0-10` and `Default: 10` stand in plain descriptions too, and end nothing there.
    const next: Part = partOf((label[1] as string).replace(/\s+/g, " ")) as Part;
    if (next === "definition" || next === "constraints") result.found = true;
    if (!result.found && label[2]?.trim()) {
      result[part].push({ text, number });
      continue;
    }
    part = next;
    result.found = true;
    const rest = (label[2] ?? "").trim();
    if (rest !== "") result[part].push({ text: rest, number });
  }
  return result;
}

const label =
  "(Definition|Details|Parameter Description|Explanation|Constraints?|Restrictions?|Range|Value Range|Options|Default|Default Value|参数解释|参数说明|约束限制|取值范围|默认取值|默认值)";
const alone = new RegExp(`^[-•·*#\\s]*${label}[*\\s]*[:：]?[*\\s]*$`, "i");
const before = new RegExp(`^[-•·*\\s]*${label}[*\\s]*[:：][*\\s]*([\\s\\S]+)$`, "i");
/** Where the break after the label was lost. */
const bare = /^(Constraints|Range|Default Value|约束限制|取值范围|默认取值)\s+((?:N\/A|None|不涉及|无|[\d[]).*|\S+)$/i;
const partOf = lookup<Part>([
  ["definition", "definition|parameter description|explanation|details|参数解释|参数说明"],
  ["constraints", "constraint|constraints|restriction|restrictions|约束限制"],
  ["range", "options|range|value range|取值范围"],
  ["default", "default|default value|默认取值|默认值"],
]);

/** All labels on one line, as some extractors leave a cell. */
function apart({ text, number }: Line): Line[] {
  if (text.length > 20_000 || !/^[*]*(?:Definition|Details|Explanation|参数解释)/i.test(text))
    return [{ text, number }];
  return text.split(text.startsWith("参") ? chinese : english).map((part) => {
    const found = part.trim().match(lead);
    return { text: found ? `${found[1]}: ${found[2]}` : part.trim(), number };
  });
}

const chinese = /(?=(?:约束限制|取值范围|默认取值)\s*[:：])|(?<=\s)(?=(?:约束限制|取值范围|默认取值)\s)/;
const english =
  /(?<=\s)(?=\**(?:Constraints?|Restrictions?|Range|Value [Rr]ange|Options|Default [Vv]alue)\**(?:\s*[:：]|\s+(?:N\/A|[A-Z0-9])|$))/;
const lead =
  /^\**(Definition|Details|Explanation|Constraints?|Restrictions?|Range|Value Range|Options|Default Value|参数解释|约束限制|取值范围|默认取值)\**\s*[:：]?\s*([^\s:：][\s\S]*)$/i;
