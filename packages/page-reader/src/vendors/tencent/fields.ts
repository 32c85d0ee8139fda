import type { Field, FieldType } from "../../page.js";
import { constraints } from "../../words/limits.js";
import { plain } from "../../words/plain.js";
import { parseType } from "../../words/types.js";
import { describe } from "./describe.js";
import type { Row } from "./rows.js";

/** A row as a parameter or a field. */
export function toField(row: Row, mayList = true): Field {
  const type = parseType(row.typeText);
  const described = describe(row.paragraphs, mayList && !isObject(type));
  const field: Field = {
    name: row.name,
    line: row.line,
    confidence: row.confidence,
    typeText: row.typeText,
    type,
    description: described.description,
    values: described.values,
    constraints: constraints(
      row.paragraphs
        .map(({ text }) => plain(text.slice(0, 5000)))
        .join("\n")
        .replace(examples, ""),
    ),
    members: [],
  };
  if (row.required !== undefined) field.required = row.required;
  if (row.deprecated || described.deprecated) field.deprecated = true;
  if (described.example !== undefined) field.example = described.example;
  return field;
}

const isObject = (type: FieldType): boolean =>
  type.type === "object" || (type.items !== undefined && isObject(type.items));
const examples = /(?:示例值|Example value)s?\s*[:：].*/gi;

/** A row of the input table. Three of the vendor's common parameters are in every such table: they travel as headers. */
export function toParameter(row: Row): Field {
  const field = {
    ...toField(row, !(row.name in common)),
    in: row.name in common ? ("header" as const) : ("body" as const),
  };
  const text = row.paragraphs
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 5000);
  const pattern = common[row.name];
  if (!pattern || !/Common param|公共参数/i.test(text)) return pattern ? { ...field, in: "body" } : field;
  const found = pattern.exec(text);
  if (!found) return field;
  const values = (found[1] as string)
    .split(/[,，、]\s?|\s(?:and|or)\s/)
    .map((value) => value.trim())
    .filter((value) => value !== "");
  return {
    ...field,
    values: values.map((value) => ({
      value,
      line: row.paragraphs.find(({ text }) => text.includes(value))?.line ?? row.line,
    })),
    closed: true,
  };
}

const common: Record<string, RegExp> = Object.assign(Object.create(null), {
  Action: /(?:The value used for this API|本接口取值)\s*[:：]\s*(\w+)/,
  Version: /(?:The value used for this API|本接口取值)\s*[:：]\s*(\d{4}-\d\d-\d\d)/,
  Region:
    /(?:This API only supports|本接口仅支持其中的|本接口仅支持)\s*[:：]?\s*((?:[a-z]+(?:-[a-z]+)+\d*(?:[,，、]\s?|\s(?:and|or)\s)?)+)/,
});
