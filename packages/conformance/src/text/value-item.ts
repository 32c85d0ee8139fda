import { plain } from "../source/plain.js";

/**
 * One documented value with its meaning: `CODE: meaning`, `CODE (meaning)`, `0 - meaning`, `"CODE"`, `CODE：意思`. Nothing when
 * the text is a sentence. Give it without its bullet.
 */
export function valueItem(text: string): { value: string; meaning?: string } | undefined {
  const item = plain(text)
    .replace(/[.;；。,，、]$/, "")
    .trim();
  const found = withMeaning.exec(item) ?? inBrackets.exec(item) ?? alone.exec(item);
  if (!found) return undefined;
  const value = (found[1] as string).replace(quotes, "$1");
  const meaning = found[2]?.trim();
  if (value === "") return undefined;
  return meaning ? { value, meaning } : { value };
}

const word = String.raw`("[^"]{1,80}"|'[^']{1,80}'|“[^”]{1,80}”|[-+]?[\w.*/@%]+(?:[-:][\w.*/@]+)*)`;
const withMeaning = new RegExp(
  String.raw`^${word}\s*(?:[:：=]|[-–—]{1,2}(?=\s)|(?<=\d)[-–—](?=[^\d\s])|\s(?:indicates?|means?|represents?|表示|代表))\s*(\S[\s\S]*)$`,
);
const inBrackets = new RegExp(String.raw`^${word}\s*[(（]([\s\S]*)[)）]$`);
const alone = new RegExp(`^${word}$`);
const quotes = /^["'“]([\s\S]*)["'”]$/;
