import type { FieldType } from "../../page.js";
import { parseType } from "../../source/parse-type.js";

/** A type of these pages: `Array of tags objects`, where the object's name may be in small letters, and what all pages have. */
export function readType(text: string): FieldType {
  const word = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ (?:data )?structures?$/i, " object")
    .replace(/ ?[(（]\w{1,20}[)）]$/, "");
  const list = /^(?:arrays?|lists?) of ([A-Za-z_][\w$.-]*) objects?$/i.exec(word);
  if (list) return { type: "array", items: named(list[1] as string) };
  const one = /^([A-Za-z_][\w$.-]*) objects?$/.exec(word);
  if (one && !/^(?:array|list|map|dict)s?$/i.test(one[1] as string)) return named(one[1] as string);
  const nested = /^(?:arrays?|lists?) of ((?:arrays?|lists?) of .+|array ?<.+>|map ?<.+>)$/i.exec(word);
  if (nested) return { type: "array", items: readType(nested[1] as string) };
  const known = words[word.toLowerCase()];
  return known ? { ...known } : parseType(word);
}

const named = (name: string): FieldType => {
  const known = parseType(name);
  return known.type === "unknown" || known.type === "object"
    ? { type: "object", ...(known.type === "object" && !known.name ? {} : { name }) }
    : known;
};

const words: Record<string, FieldType> = Object.assign(Object.create(null), {
  enum: { type: "string" },
  numeric: { type: "number" },
  decimal: { type: "number" },
  dict: { type: "object" },
  dictionary: { type: "object" },
  "list object": { type: "array", items: { type: "unknown" } },
  "dictionary object": { type: "object" },
  offsetdatetime: { type: "string", format: "date-time" },
  字符串类型: { type: "string" },
  字符型: { type: "string" },
  整数: { type: "integer" },
  长整型: { type: "integer", format: "int64" },
  布尔值: { type: "boolean" },
  布尔型: { type: "boolean" },
  布尔类型: { type: "boolean" },
  浮点数: { type: "number", format: "float" },
  浮点型: { type: "number", format: "float" },
  列表: { type: "array", items: { type: "unknown" } },
  字典: { type: "object" },
  字符串数组: { type: "array", items: { type: "string" } },
  对象数组: { type: "array", items: { type: "object" } },
});
