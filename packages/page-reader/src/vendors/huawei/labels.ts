import type { Line } from "../../source/lines.js";
import { lookup } from "../../words/lookup.js";

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
export function labelled(paragraphs: readonly Line[]): Labelled {
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
