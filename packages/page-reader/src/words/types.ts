import type { FieldType } from "../page.js";
import { lookup } from "./lookup.js";

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
  const known = typeOf(word) ?? typeOf(word.replace(/s$/i, ""));
  if (known) return { ...known };
  if (/^map\b|^dict/i.test(word)) return { type: "object" };
  const named = /^([A-Z]\w*)(?: objects?| structures?| struct)?$/.exec(word);
  return named ? { type: "object", name: named[1] as string } : { type: "unknown" };
}

const typeOf = lookup<FieldType>([
  [{ type: "string" }, "string|str|text|char|json|timestamp|enum|字符串|字符串类型|字符型"],
  [{ type: "string", format: "uuid" }, "uuid"],
  [{ type: "string", format: "date" }, "date"],
  [{ type: "string", format: "date-time" }, "datetime|timestamp iso8601|offsetdatetime"],
  [{ type: "string", format: "binary" }, "file|binary"],
  [{ type: "integer" }, "integer|uint32|uint|short|整型|整数"],
  [{ type: "integer", format: "int32" }, "int|int32"],
  [{ type: "integer", format: "int64" }, "int64|long|长整型"],
  [{ type: "integer", format: "uint64" }, "uint64"],
  [{ type: "number" }, "number|bigdecimal|numeric|decimal"],
  [{ type: "number", format: "float" }, "float|浮点数|浮点型"],
  [{ type: "number", format: "double" }, "double"],
  [{ type: "boolean" }, "boolean|bool|布尔|布尔值|布尔型|布尔类型"],
  [{ type: "object" }, "object|struct|dict|dictionary|dictionary object|对象|字典"],
  [{ type: "array", items: { type: "unknown" } }, "列表"],
  [{ type: "array", items: { type: "string" } }, "字符串数组"],
  [{ type: "array", items: { type: "object" } }, "对象数组"],
  [{ type: "unknown" }, "any"],
]);

/** The same on pages where objects are called by names in small letters too: `Array of tags objects`, `tags data structure`. */
export function parseNamedType(text: string): FieldType {
  const word = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ (?:data )?structures?$/i, " object")
    .replace(/ ?[(（]\w{1,20}[)）]$/, "");
  const [, array, held = word] = /^((?:arrays?|lists?) of )?(.+)$/i.exec(word) ?? [];
  const table = tableReference(held);
  if (table) return array ? { type: "array", items: { type: "object", name: table } } : { type: "object", name: table };
  const list = /^(?:arrays?|lists?) of ([A-Za-z_][\w$.-]*) objects?$/i.exec(word);
  if (list) return { type: "array", items: named(list[1] as string) };
  const one = /^([A-Za-z_][\w$.-]*) objects?$/.exec(word);
  if (one && !/^(?:array|list|map|dict)s?$/i.test(one[1] as string)) return named(one[1] as string);
  const nested = /^(?:arrays?|lists?) of ((?:arrays?|lists?) of .+|array ?<.+>|map ?<.+>)$/i.exec(word);
  if (nested) return { type: "array", items: parseNamedType(nested[1] as string) };
  return /^list object$/i.test(word) ? { type: "array", items: { type: "unknown" } } : parseType(word);
}

/** A reference to a table by its number, `Table 3`, `see Table 3`; nothing if the text is none. */
function tableReference(text: string): string | undefined {
  const number = /^(?:see |参见|见)?(?:Table|表) ?(\d{1,3}(?:[-.]\d{1,3})?)(?: objects?)?$/i.exec(text.trim())?.[1];
  return number && `table ${number}`;
}

const named = (name: string): FieldType => {
  const known = parseType(name);
  return known.type === "unknown" || known.type === "object"
    ? { type: "object", ...(known.type === "object" && !known.name ? {} : { name }) }
    : known;
};

/** What the lists in a type hold; the type itself if it is no list. */
export function innermost(type: FieldType): FieldType {
  let inner = type;
  while (inner.items) inner = inner.items;
  return inner;
}
