import type { Line } from "../../source/lines.js";
import { plainLine } from "../../words/plain.js";

/** What a row's text is, apart. */
export interface Split {
  body: Line[];
  example?: string;
  /** How sure it is that the example is one, in percent. */
  confidence: number;
}

/**
 * Takes the example off the end of a row's text, where an extractor left the last column as a line of its own. An extractor
 * that keeps blank lines between paragraphs puts none between an example and the next row; one that has each cell in a
 * paragraph tells nothing, and then the look of the last paragraph decides.
 *
 * @param body all lines up to the next row, blank ones too
 * @param last whether it is the last row of the table: what follows it tells nothing
 * @param shown the value that an example of the page has for the row
 */
export function splitExample(
  body: readonly Line[],
  typeText: string,
  style: "glued" | "spaced" | "cells",
  last: boolean,
  shown: string | undefined,
): Split {
  const cut = (from: number, example: string | undefined, confidence = 100): Split => ({
    body: body.slice(0, from).filter(({ text }) => text !== ""),
    ...(example !== undefined && { example }),
    confidence,
  });
  // Below a table there may be text that is none of its last row's.
  const same = last && shown ? body.findIndex(({ text }, index) => index > 0 && text.trim() === shown) : -1;
  if (same > 0) return cut(same, shown);
  const end = body.findLastIndex(({ text }) => text !== "") + 1;
  const start = body.findLastIndex(({ text }, index) => index < end && text === "") + 1;
  const [from, confidence] = exampleIn(body, start, end, typeText, style, last);
  if (from === end) return cut(body.length, undefined);
  const lines = body.slice(from, end).map(({ text }) => text.trim());
  return cut(from, lines.join("\n"), confidence);
}

/** Where the example begins in the last paragraph, from `start` to `end`, and how sure that is; `end` if there is none. */
function exampleIn(
  body: readonly Line[],
  start: number,
  end: number,
  typeText: string,
  style: "glued" | "spaced" | "cells",
  last: boolean,
): [from: number, confidence?: number] {
  const text = body[end - 1]?.text;
  if (text === undefined) return [end];
  const isFirst = body.slice(0, start).every(({ text }) => text === "");
  // JSON over several lines, whole.
  const json = body.findIndex(({ text }, index) => index >= start && index < end && /^\s*[[{]/.test(text));
  if (json >= 0 && end - json > 1 && /[\]}]\s*$/.test(text) && (!isFirst || json > start)) return [json];
  if (isItem(text) || isNote(text)) return [end];
  if (end - start > 1) return isSentence(text) ? [end] : [end - 1];
  const isNextToRow = style === "glued" && !last && end === body.length;
  // One paragraph alone: the description, unless nothing but a value stands there.
  if (isFirst) return isNextToRow && !isSentence(text) && isBare(text, typeText) ? [start, 70] : [end];
  if (style === "glued" && !last) return isNextToRow ? [start] : [end];
  if (isSentence(text) || /^(?:Default value|Valid values|Unit|默认|取值|单位)/.test(text.trim())) return [end];
  return [start, isBare(text, typeText) ? 95 : 80];
}

const isItem = (text: string): boolean => /^\s*(?:[•●◦▪·]|[-*] )/.test(text);
const isNote = (text: string): boolean =>
  /^(?:Note|Important|Warning|Notice|说明|重要|注意|警告|說明)(?:$|[\s:：]|[A-Z\u4e00-\u9fff])/.test(text.trim());
const isSentence = (text: string): boolean => {
  const words = plainLine(text);
  return (
    /[a-z\u4e00-\u9fff"')）`][.。！!？?:：;；]$/.test(words) &&
    (/\s\S+\s/.test(words) || /[\u4e00-\u9fff]{4}/.test(words)) &&
    !/^[[{"]/.test(words)
  );
};
/** Whether a text is a value of the row's type rather than words. */
const isBare = (text: string, typeText: string): boolean => {
  const value = plainLine(text);
  if (/^(?:integer|long|number|float|double|int)/i.test(typeText)) return /^-?[\d.*xX,]+$/.test(value);
  if (/^bool/i.test(typeText)) return /^(?:true|false|0|1)$/i.test(value);
  return !/\s/.test(value) || /^[[{]/.test(value);
};
