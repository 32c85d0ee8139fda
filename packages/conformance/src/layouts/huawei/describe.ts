import type { Constraints, FieldType, Value } from "../../page.js";
import { plain } from "../../source/plain.js";
import type { Paragraph } from "./block.js";
import { isNothing } from "./is-nothing.js";
import { labelled } from "./labelled.js";
import { limits } from "./limits.js";
import { valueList } from "./value-list.js";

export interface Description {
  description: string;
  values: Value[];
  closed?: boolean;
  constraints: Constraints;
  deprecated?: boolean;
  /** Items of a list of values that could not be read as values. */
  odd: Paragraph[];
  /** Announcements of values that are not there. */
  lost: Paragraph[];
}

/**
 * What the cell of the description says.
 *
 * @param cell the cell of the range, in tables that have a column for it
 */
export function describe(
  paragraphs: readonly Paragraph[],
  type: FieldType,
  cell: readonly Paragraph[] = [],
): Description {
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
    ...(best && closes.test(whole) ? { closed: true } : {}),
    constraints: limits({ ...parts, range: [...parts.range, ...ranges] }, type),
    ...(deprecates.test(whole) ? { deprecated: true } : {}),
    odd: best?.odd ?? [],
    lost: best ? [] : [range, own].flatMap(({ lost }) => lost),
  };
}

/** A sentence of the range that says more than limits. */
const keeps = ({ text }: Paragraph): boolean =>
  !isNothing(text) && /[A-Za-z]{3}.* .*[A-Za-z]{3}|[\u4e00-\u9fff]{6}/.test(text.slice(0, 200));
const onlyLimit =
  /^(?:(?:minimum|maximum)(?: (?:value|length))?|(?:array )?length|default(?: value)?|最小值|最大值|最小长度|最大长度|缺省值|默认值|数组长度)\s*[:：]\s*\S{1,40}(?:\s*(?:[-~]|to)\s*\d+)?(?: characters)?$|^(?:enumeration values?|枚举值)\s*[:：]?$/i;
const closes = /other values (?:are|is) (?:not|invalid)|must be one of|can only be|只能(?:为|取|是)|不支持其他/i;
const deprecates =
  /\((?:deprecated|discarded)\)|has been (?:deprecated|discarded)|\bis deprecated\b|^deprecated\b|（?(?:已废弃|已弃用|废弃字段|已作废)）?/i;
