import type { Field, FieldType } from "../../page.js";
import { parseType } from "../../source/parse-type.js";
import { plain } from "../../source/plain.js";
import { constraints } from "../../text/constraints.js";
import { describe } from "./describe.js";
import type { Row } from "./row.js";

/** A row as a parameter or a field. */
export function toField(row: Row, mayList = true): Field {
  const type = parseType(row.typeText);
  const described = describe(row.paragraphs, mayList && !isObject(type));
  const field: Field = {
    name: row.name,
    line: row.line,
    sure: row.sure,
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
