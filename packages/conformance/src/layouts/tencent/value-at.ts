import { valueItem } from "../../text/value-item.js";

export interface Item {
  value: string;
  meaning?: string;
}

/**
 * The value that a paragraph is about, if it is: `0: all`, `ASC（升序）`, `true表示开启`.
 *
 * @param led whether words that announce a list stand before: then a value may be alone, and its meaning may follow a space
 */
export function itemAt(text: string, led: boolean, bullet: boolean): Item | undefined {
  if (text.length > 1500) return undefined;
  const item = text.replace(/^[,，、;；\s]+/, "").replace(/[\s;；,，、。.]+$/, "");
  if (item === "" || (led ? notLed : notValues).test(item)) return undefined;
  // A numbered note.
  if (!led && /^\d{1,2}\. ?\D/.test(item)) return undefined;
  const found = explicit.exec(item) ?? brackets.exec(item) ?? (led || bullet ? loose.exec(item) : undefined);
  if (found && !isRatio(item)) {
    const value = unquote(found[1] as string);
    const meaning = unquote((found[2] ?? "").trim());
    if (/^(?:String|Integer|Boolean|Array of|Float)\b(?:\s?[-–—]|$)/.test(meaning)) return undefined;
    if (!led && !bullet && !isCode(found[1] as string)) return undefined;
    return meaning === "" ? { value } : { value, meaning };
  }
  if (!led) return undefined;
  if (isRatio(item)) return { value: item };
  const foreign = bullet ? /^([^\s:：；;，,。（(]{1,20})[:：]\s*(\S[\s\S]*)$/.exec(item) : null;
  if (foreign && !isRatio(item)) return { value: foreign[1] as string, meaning: foreign[2] as string };
  const alone = valueItem(item);
  return alone && (alone.meaning === undefined || led) ? alone : undefined;
}

const isRatio = (text: string): boolean => /^\d+:\d+$/.test(text);

/** Text in quotes or backticks is the value without them. */
export const unquote = (text: string): string => text.replace(/^(["'`“‘])([^"'`“”‘’]*)["'`”’]$/, "$2").trim();

/** A value that cannot be a word of a sentence. */
const isCode = (word: string): boolean =>
  /^(?:-?\d{1,9}|[A-Z][A-Z0-9_]*|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|["'`“].*|true|false|on|off|yes|no|True|False|ASC|DESC|asc|desc)$/.test(
    word,
  );

const word = String.raw`("[^"]{1,80}"|'[^']{1,80}'|“[^”]{1,80}”|[-+]?[A-Za-z0-9_][\w.*/@%+]*(?:[-:][\w.*/@+]+)*|\*)`;
const explicit = new RegExp(
  String.raw`^${word}\s*(?:[:：]\s*(?!\/\/)|\s[-–—=]{1,2}\s*|[-–—](?=[^ -~])|(?<=^-?\d{1,6})\s*[-–—=.]\s*(?=[^\d\s])|\s?=\s?|\s?(?:表示|代表|指代|为(?=[^ -~])|是(?=[^ -~]))\s*|\s(?:indicates?|means?|represents?|stands for)\s+)(\S[\s\S]*)$`,
);
const brackets = new RegExp(String.raw`^${word}\s*[(（]([\s\S]*)[)）]$`);
const loose = /^((?<![\w])[-+]?[A-Za-z0-9_][\w.]*)\s{0,3}([^ -~：:；;，,（(、。][\s\S]*)$/;
const notLed = /^(?:Notes?|Examples?|Default(?: value)?|Required|Remarks?|Tips?|必选)\s*[:：]/i;
const notValues =
  /^(?:Type|Required|Optional|Notes?|Examples?|Default(?: value)?|Unit|Format|Remarks?|类型|必选|Value|Values|Max(?:imum)?|Min(?:imum)?|https?|Tips?|Name|Values?)\s*(?:[:：]|$)/i;
