import { keyed } from "./keyed.js";
import { type Item, itemAt } from "./value-at.js";
import { hasLead, lead } from "./value-lead.js";

/** The list of values inside a paragraph, and the paragraph without it. */
export function listIn(text: string): { values: Item[]; rest: string } | undefined {
  if (text.length > 20_000) return undefined;
  let before = text;
  if (hasLead(text)) {
    const start = lead(text) as NonNullable<ReturnType<typeof lead>>;
    const found = listed(start.list);
    // Without a colon it may be a condition: `取值为 A 时`.
    if (found && (start.colon || found.values.length > 1))
      return { values: found.values, rest: `${start.before} ${found.rest}`.trim() };
    // A lead may announce a range, and the list come after it.
    before = text;
  }
  const choice = choices.exec(before);
  if (choice)
    return {
      values: (choice[1] as string).split(/\s*[|｜]\s*/).map((value) => ({ value })),
      rest: before.replace(choice[0], "").trim(),
    };
  const found = keyed(before);
  if (!found || found.values.length < 2) return undefined;
  return { values: found.values, rest: `${found.before} ${found.after}`.trim() };
}

/** `(A|B|C)`. */
const choices = /[(（]\s?([\w-]{1,60}(?:\s?[|｜]\s?[\w-]{1,60}){1,60})\s?[)）]/;

function listed(text: string): { values: Item[]; rest: string } | undefined {
  const bracketed = /^[[【]([^[\]【】]*)[\]】]/.exec(text);
  const isList = bracketed && /[|A-Za-z"']/.test(bracketed[1] as string);
  const list = isList ? `${bracketed[1]}。${text.slice(bracketed[0].length)}` : text;
  const keys = keyed(list);
  if (keys && keys.values.length > 1 && /^[\s"“`{]*$/.test(keys.before))
    return { values: keys.values, rest: keys.after };
  const [sentence, rest] = firstSentence(list);
  if (/\[\s*-?\d+\s*[,，]/.test(sentence)) return undefined;
  const values: Item[] = [];
  for (const part of parts(sentence)) {
    const item = itemAt(part, true, false);
    if (item && !(item.meaning === undefined && /\s/.test(item.value))) {
      if (/^\d+(?:\.\d+)?$/.test(item.value) && /^(?:to|and|~|-)\b/.test(item.meaning ?? "")) return undefined;
      values.push(item);
      continue;
    }
    const last = values.at(-1);
    if (!last) return undefined;
    // A comma inside a meaning.
    if (last.meaning !== undefined) last.meaning += `, ${part}`;
  }
  return values.length > 0 && !isRange(sentence) ? { values, rest } : undefined;
}

const isRange = (text: string): boolean =>
  /^\s*[[(（]?\s*-?\d[\d,.]*\s*(?:[-~～–—,，]|to|至|到)\s*[+-]?\d[\d,.]*\s*[\])）]?\s*[^\d,，、;；|/]*$/i.test(
    text.slice(0, 200),
  ) && !/^\s*-?\d+\s*[,，]\s*-?\d+\s*$/.test(text);

/** The text up to the end of its sentence, and what follows it. */
function firstSentence(text: string): [string, string] {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[【".includes(char)) depth++;
    else if (")）]】".includes(char)) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      (char === "。" || char === "\n" || (char === "." && /^\.(?:\s|$)/.test(text.slice(i, i + 3))))
    )
      return [text.slice(0, i), text.slice(i + 1).trim()];
  }
  return [text, ""];
}

function parts(text: string): string[] {
  const strong = split(text, /[;；\n]/y);
  const found =
    strong.length > 1 ? strong : split(text, /[,，、|]| \/ |\/(?=[A-Z"“`])| (?:and|or) | ?[和或] ?(?=["“\w])/y);
  const list = found
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|or|和|或|以及)\s+/i, "")
        .replace(/^\d{1,2}[)）]\s*/, ""),
    )
    .filter((part) => part !== "");
  // `15 60 120 300`
  if (list.length === 1 && /^(?:[\w.]+ ){1,40}[\w.]+$/.test(text.trim()) && /^[A-Z\d_ .]+$/.test(text.trim()))
    return text.trim().split(" ");
  return list;
}

/** Splits outside brackets and quotes. */
function split(text: string, by: RegExp): string[] {
  const result: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[【".includes(char)) depth++;
    else if (")）]】".includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    by.lastIndex = i;
    const found = by.exec(text);
    if (!found) continue;
    result.push(text.slice(from, i));
    i += found[0].length - 1;
    from = i + 1;
  }
  result.push(text.slice(from));
  return result;
}
