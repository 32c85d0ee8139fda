import type { Constraints, FieldType, Value } from "../../page.js";
import { plain } from "../../words/plain.js";
import type { Paragraph } from "./blocks.js";
import { isNothing, limits } from "./limits.js";
import { valueList } from "./value-list.js";

interface Description {
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

export interface Labelled {
  definition: Paragraph[];
  constraints: Paragraph[];
  range: Paragraph[];
  default: Paragraph[];
  /** Whether the text has such labels at all. */
  found: boolean;
}

type Part = Exclude<keyof Labelled, "found">;

/** A description told apart by its labels: Definition, Constraints, Range, Default Value; without labels all is definition. */
function labelled(paragraphs: readonly Paragraph[]): Labelled {
  const result: Labelled = { definition: [], constraints: [], range: [], default: [], found: false };
  let part: Part = "definition";
  for (const { text, line } of paragraphs.flatMap(apart)) {
    const label =
      alone.exec(text) ??
      (text.length < 20_000 ? before.exec(text) : null) ??
      (result.found && text.length < 500 ? bare.exec(text) : null);
    if (!label) {
      result[part].push({ text, line });
      continue;
    }
    // `Range: 0-10` and `Default: 10` stand in plain descriptions too, and end nothing there.
    const next: Part = names[(label[1] as string).toLowerCase().replace(/\s+/g, " ")] as Part;
    if (next === "definition" || next === "constraints") result.found = true;
    if (!result.found && label[2]?.trim()) {
      result[part].push({ text, line });
      continue;
    }
    part = next;
    result.found = true;
    const rest = (label[2] ?? "").trim();
    if (rest !== "") result[part].push({ text: rest, line });
  }
  return result;
}

const label =
  "(Definition|Details|Parameter Description|Explanation|Constraints?|Restrictions?|Range|Value Range|Options|Default|Default Value|参数解释|参数说明|约束限制|取值范围|默认取值|默认值)";
const alone = new RegExp(`^[-•·*#\\s]*${label}[*\\s]*[:：]?[*\\s]*$`, "i");
const before = new RegExp(`^[-•·*\\s]*${label}[*\\s]*[:：][*\\s]*([\\s\\S]+)$`, "i");
/** Where the break after the label was lost. */
const bare = /^(Constraints|Range|Default Value|约束限制|取值范围|默认取值)\s+((?:N\/A|None|不涉及|无|[\d[]).*|\S+)$/i;
const names: Record<string, Part> = {
  definition: "definition",
  "parameter description": "definition",
  explanation: "definition",
  details: "definition",
  options: "range",
  constraint: "constraints",
  constraints: "constraints",
  restriction: "constraints",
  restrictions: "constraints",
  range: "range",
  "value range": "range",
  default: "default",
  "default value": "default",
  参数解释: "definition",
  参数说明: "definition",
  约束限制: "constraints",
  取值范围: "range",
  默认取值: "default",
  默认值: "default",
};

/** All labels on one line, as some extractors leave a cell. */
function apart({ text, line }: Paragraph): Paragraph[] {
  if (text.length > 20_000 || !/^[*]*(?:Definition|Details|Explanation|参数解释)/i.test(text)) return [{ text, line }];
  return text.split(text.startsWith("参") ? chinese : english).map((part) => {
    const found = part.trim().match(lead);
    return { text: found ? `${found[1]}: ${found[2]}` : part.trim(), line };
  });
}

const chinese = /(?=(?:约束限制|取值范围|默认取值)\s*[:：])|(?<=\s)(?=(?:约束限制|取值范围|默认取值)\s)/;
const english =
  /(?<=\s)(?=\**(?:Constraints?|Restrictions?|Range|Value [Rr]ange|Options|Default [Vv]alue)\**(?:\s*[:：]|\s+(?:N\/A|[A-Z0-9])|$))/;
const lead =
  /^\**(Definition|Details|Explanation|Constraints?|Restrictions?|Range|Value Range|Options|Default Value|参数解释|约束限制|取值范围|默认取值)\**\s*[:：]?\s*([^\s:：][\s\S]*)$/i;
