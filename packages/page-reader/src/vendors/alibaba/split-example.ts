import { plainLine } from "../../words/plain.js";
import type { Row } from "./field-rows.js";

/**
 * Takes the example off the end of a row's text, where an extractor left the last column as a line of its own. An extractor
 * that keeps blank lines between paragraphs puts none between an example and the next row; one that has each cell in a
 * paragraph tells nothing, and then the look of the last paragraph decides.
 *
 * @param row its body is all lines up to the next row, blank ones too
 * @param last whether it is the last row of the table: what follows it tells nothing
 * @param shown the value that an example of the page has for the row
 */
export function splitExample(
  row: Row,
  style: "glued" | "spaced" | "cells",
  last: boolean,
  shown: string | undefined,
): Row {
  const body = row.body;
  // Below a table there may be text that is none of its last row's.
  const same = last && shown ? body.findIndex(({ text }, index) => index > 0 && text.trim() === shown) : -1;
  if (same > 0)
    return { ...row, body: body.slice(0, same).filter(({ text }) => text !== ""), example: shown as string };
  const blankAtEnd = body.length > 0 && body.at(-1)?.text === "";
  let end = body.length;
  while (end > 0 && body[end - 1]?.text === "") end--;
  let start = end;
  while (start > 0 && body[start - 1]?.text !== "") start--;
  const block = body.slice(start, end);
  const before = body.slice(0, start).filter(({ text }) => text !== "");
  const keep = (): Row => ({ ...row, body: body.filter(({ text }) => text !== "") });
  const cut = (from: number, confidence = row.confidence): Row => ({
    ...row,
    confidence: Math.min(row.confidence, confidence),
    body: body.slice(0, from).filter(({ text }) => text !== ""),
    example: body
      .slice(from, end)
      .map(({ text }) => text.trim())
      .join("\n"),
  });
  const lastLine = block.at(-1);
  if (!lastLine) return keep();
  // JSON over several lines, whole.
  const json = block.findIndex(({ text }) => /^\s*[[{]/.test(text));
  if (json >= 0 && block.length - json > 1 && /[\]}]\s*$/.test(lastLine.text) && (before.length > 0 || json > 0))
    return cut(start + json);
  if (isItem(lastLine.text) || isNote(lastLine.text)) return keep();
  if (block.length > 1) return isSentence(lastLine.text) ? keep() : cut(end - 1);
  if (before.length === 0) {
    // One paragraph alone: the description, unless nothing but a value stands there.
    return !blankAtEnd && style === "glued" && !last && !isSentence(lastLine.text) && isBare(lastLine.text, row)
      ? cut(start, 70)
      : keep();
  }
  if (style === "glued" && !last) return blankAtEnd ? keep() : cut(start);
  if (isSentence(lastLine.text) || /^(?:Default value|Valid values|Unit|默认|取值|单位)/.test(lastLine.text.trim()))
    return keep();
  return isBare(lastLine.text, row) ? cut(start, 95) : cut(start, 80);
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
const isBare = (text: string, { typeText }: Row): boolean => {
  const value = plainLine(text);
  if (/^(?:integer|long|number|float|double|int)/i.test(typeText)) return /^-?[\d.*xX,]+$/.test(value);
  if (/^bool/i.test(typeText)) return /^(?:true|false|0|1)$/i.test(value);
  return !/\s/.test(value) || /^[[{]/.test(value);
};
