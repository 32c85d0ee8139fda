/** What a text says after the type that it begins with. */
export interface SplitType {
  typeText: string;
  rest: string;
  /** Whether the type's word is one of the vendor's own few, so that nothing else can be meant. */
  known: boolean;
}

/** Splits a type off the beginning of a text: `Array of String Array of the types` is `Array of String` and the rest. */
export function splitType(text: string): SplitType | undefined {
  const found = typed.exec(text);
  if (!found) return undefined;
  const word = found[2] as string;
  const known = knownTypes.has(word.toLowerCase());
  if (!known && !/^[A-Z]/.test(word)) return undefined;
  const typeText = `${found[1] ?? ""}${word}`.replace(/\s+/g, " ");
  return { typeText, rest: (found[3] ?? "").trim(), known: known || found[1] !== undefined };
}

const typed = /^((?:Array of\s+){1,4})?(Timestamp ISO8601|[A-Za-z]\w{0,120})(?![\w.-])\s*([\s\S]*)$/i;

const knownTypes = new Set(
  "string integer int64 uint64 int32 uint32 float double boolean bool object date datetime binary timestamp"
    .split(" ")
    .concat("timestamp iso8601"),
);

/** Whether a cell holds a type and nothing else. */
export const isType = (cell: string): boolean => splitType(cell)?.rest === "";
