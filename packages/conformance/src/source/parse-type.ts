import type { FieldType } from "../page.js";

/**
 * A type in OpenAPI's terms, from the word that a page uses: `integer`, `Long`, `array<object>`, `Array of ImageInfo`,
 * `List<String>`, `object []`, `Map<String,Object>`, `数组`.
 */
export function parseType(text: string): FieldType {
  const word = text.trim().replace(/\s+/g, " ");
  const list =
    /^(?:arrays?|lists?|set)(?: of|<|\[| ?\()? ?(.*?)[>\])]?(?: objects?| structures?)?$/i.exec(word) ??
    /^(.+?) ?\[ ?\]$/.exec(word) ??
    /^(.+?) (?:arrays?|list)$/i.exec(word);
  if (list) {
    const items = (list[1] ?? "").trim();
    return { type: "array", items: items === "" ? { type: "unknown" } : parseType(items) };
  }
  const plain = words[word.toLowerCase()] ?? words[word.toLowerCase().replace(/s$/, "")];
  if (plain) return { ...plain };
  if (/^map\b|^dict/i.test(word)) return { type: "object" };
  const named = /^([A-Z]\w*)(?: objects?| structures?| struct)?$/.exec(word);
  return named ? { type: "object", name: named[1] as string } : { type: "unknown" };
}

const words: Record<string, FieldType> = Object.assign(Object.create(null), {
  string: { type: "string" },
  str: { type: "string" },
  text: { type: "string" },
  char: { type: "string" },
  uuid: { type: "string", format: "uuid" },
  字符串: { type: "string" },
  json: { type: "string" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  timestamp: { type: "string" },
  "timestamp iso8601": { type: "string", format: "date-time" },
  int: { type: "integer", format: "int32" },
  int32: { type: "integer", format: "int32" },
  integer: { type: "integer" },
  整型: { type: "integer" },
  int64: { type: "integer", format: "int64" },
  long: { type: "integer", format: "int64" },
  uint64: { type: "integer", format: "uint64" },
  uint32: { type: "integer" },
  uint: { type: "integer" },
  short: { type: "integer" },
  number: { type: "number" },
  bigdecimal: { type: "number" },
  float: { type: "number", format: "float" },
  double: { type: "number", format: "double" },
  boolean: { type: "boolean" },
  bool: { type: "boolean" },
  布尔: { type: "boolean" },
  object: { type: "object" },
  struct: { type: "object" },
  any: { type: "unknown" },
  对象: { type: "object" },
  file: { type: "string", format: "binary" },
  binary: { type: "string", format: "binary" },
});
