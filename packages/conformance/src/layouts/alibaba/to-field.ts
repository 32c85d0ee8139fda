import type { Doubt, Field, FieldType, Place } from "../../page.js";
import { parseType } from "../../source/parse-type.js";
import { describe } from "./describe.js";
import { doubt } from "./doubt.js";
import type { Row } from "./row.js";

/** A row as a field without its members. */
export function toField(row: Row, doubts: Doubt[]): Field {
  const { description, values, constraints, deprecated, unread, lost } = describe(row.body);
  let { sure } = row;
  for (const line of unread) {
    doubts.push(doubt(line.number, `an item of ${row.name || "the items"} is not read as a value`, line.text));
    sure = Math.min(sure, 90);
  }
  if (lost) {
    doubts.push(doubt(row.line, `the values of ${row.name || "the items"} are announced and not there`, description));
    sure = Math.min(sure, 80);
  }
  const type = typeOf(row);
  if (type.type === "unknown" && !/^(?:any)?$/i.test(row.typeText))
    doubts.push(doubt(row.line, `the type ${JSON.stringify(row.typeText)} of ${row.name} is not known`, row.name));
  if (row.sure < 75)
    doubts.push(doubt(row.line, `the cells of ${row.name || "the row"} are told apart by guess`, row.name));
  const required = flag(row.required);
  const place = placeOf(row.place);
  return {
    name: row.name,
    line: row.line,
    sure,
    typeText: row.typeText,
    type,
    ...(place ? { in: place } : {}),
    ...(required === undefined ? {} : { required }),
    ...(deprecated ? { deprecated } : {}),
    description,
    values,
    constraints,
    ...(row.example === undefined || row.example === "" ? {} : { example: row.example }),
    members: [],
  };
}

function typeOf({ typeText }: Row): FieldType {
  if (/^RepeatList$/i.test(typeText)) return { type: "array", items: { type: "unknown" } };
  return parseType(typeText);
}

function flag(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:yes|true|是|required|必选|必填)/i.test(text)) return true;
  if (/^(?:no|false|否|optional|可选|非必)/i.test(text)) return false;
  return undefined;
}

const placeOf = (text = ""): Place | undefined =>
  (({ path: "path", query: "query", header: "header", body: "body", formdata: "body", host: undefined }) as const)[
    text.toLowerCase() as "path"
  ];
