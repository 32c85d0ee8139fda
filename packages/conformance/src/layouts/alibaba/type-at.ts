/** Length of the name of a type that begins at `at`: 0 if none does. The longest, so `array<object>` and not `array`. */
export function typeAt(text: string, at: number): number {
  generic.lastIndex = at;
  const open = generic.exec(text);
  if (open) {
    let depth = 0;
    const end = Math.min(text.length, at + 200);
    for (let i = at + open[0].length - 1; i < end; i++) {
      if (text[i] === "<") depth++;
      else if (text[i] === ">" && --depth === 0) return i + 1 - at;
    }
  }
  simple.lastIndex = at;
  return simple.exec(text)?.[0].length ?? 0;
}

/** Whether the whole text is the name of a type, as these pages write them. */
export const isType = (text: string): boolean => text !== "" && text.length < 200 && typeAt(text, 0) === text.length;

const generic = /(?:array|list|map|set|dict)\s?</iy;
const primitive =
  "string|integer|long|boolean|number|float|double|object|int32|int64|String|Integer|Long|Boolean|Number|Float|Double|Object|Bool|Struct|JSON|Json|Int";
const simple = new RegExp(
  `(?:(?:Array|List) of (?:Array of )?(?:(?:${primitive})s?(?![a-z])|[A-Z]\\w*|[a-z]\\w*(?=\\s|$))|(?:${primitive})\\s?\\[\\s?\\]|${primitive}|arrays?|Array|List|RepeatList|Map|map|any|Any|Date|Timestamp|file|binary|字符串|整型|布尔)`,
  "y",
);
