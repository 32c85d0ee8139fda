import { isInstance } from "../identity.js";
import type { Route } from "../service.js";

/**
 * Exact JSON: integers that a double cannot hold survive both ways. Texts are limited before they are parsed, as parsing
 * blocks the event loop, past every timeout: one integer of ten million digits for seconds, a million levels for longer.
 */

/** Digits that one number of a JSON text may have. */
const maxDigits = 1000;

/** Levels of arrays and objects that a JSON text may have. */
const maxDepth = 128;

/** A text that may be JSON, but is not parsed. */
export class JsonLimitError extends SyntaxError {
  static readonly cloudseal = "JsonLimitError";
  static override readonly [Symbol.hasInstance] = isInstance;
}

/**
 * `JSON.parse` that keeps every integer exact: one beyond ±(2^53−1) becomes a `bigint`, all else is as usual.
 *
 * @throws SyntaxError as `JSON.parse` does, JsonLimitError for a number of more than 1,000 digits or more than 128 levels
 */
export function parseJson(text: string): unknown {
  assertLimits(text);
  const value: unknown = JSON.parse(text);
  // No number that begins with 16 digits, no integer that a double cannot hold.
  if (!hasRun(text, 16, isDigit) || !/\b\d{16}/.test(text)) return value;
  return unmark(JSON.parse(markIntegers(text)));
}

/** Puts integers in the place of strings that stand for them. A reviver would do so too, in twenty times the time. */
function unmark(item: unknown): unknown {
  if (typeof item === "string") {
    if (item[0] !== "\0") return item;
    return item[1] === "\0" ? item.slice(1) : BigInt(item.slice(1));
  }
  if (typeof item !== "object" || item === null) return item;
  const members = item as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    const value = members[key];
    const unmarked = unmark(value);
    // An assignment to this name would set the prototype.
    if (unmarked !== value && key === "__proto__")
      Object.defineProperty(members, key, { value: unmarked, enumerable: true, configurable: true, writable: true });
    else if (unmarked !== value) members[key] = unmarked;
  }
  return item;
}

/** Makes the declared conversions in the body of a success, in place: `int64` to `bigint`, for one. */
export function convert(route: Pick<Route, "convert">, body: unknown): unknown {
  for (const [path, type] of route.convert ?? []) convertAt(body, path, type);
  return body;
}

/** The members that a step leads to: one, all, or all but some. */
const keysAt = (members: object, step: ConversionPath[number]): readonly string[] =>
  typeof step !== "string"
    ? Object.keys(members).filter((key) => !step.includes(key))
    : step === "*"
      ? Object.keys(members)
      : Object.hasOwn(members, step)
        ? [step]
        : [];

type ConversionPath = NonNullable<Route["convert"]>[number][0];

function convertAt(holder: unknown, [step, ...path]: ConversionPath, type: "bigint" | "string"): void {
  if (typeof holder !== "object" || holder === null || step === undefined) return;
  const members = holder as Record<string, unknown>;
  for (const key of keysAt(members, step)) {
    const value = members[key];
    if (path.length > 0) convertAt(value, path, type);
    else if (typeof value === "number" || typeof value === "bigint")
      members[key] = type === "string" ? String(value) : Number.isInteger(value) ? BigInt(value) : value;
  }
}

/**
 * `JSON.stringify` for a value that {@link assertSerialisable} has passed; a `bigint` is written as an integer, exact to
 * the last digit.
 */
export function stringifyJson(value: unknown): string {
  // Programs that give every bigint a toJSON would have it sent as a string.
  if ("toJSON" in BigInt.prototype) return write(value) ?? "null";
  try {
    return JSON.stringify(value);
  } catch {
    // A bigint is all that it does not take.
    return write(value) ?? "null";
  }
}

const quote = 0x22;

function assertLimits(text: string): void {
  // Hardly any text has brackets or digits enough: only those are looked at character by character.
  if (hasBrackets(text, maxDepth + 1) || hasRun(text, maxDigits + 1, isPartOfNumber)) assertEachLimit(text);
}

/** Whether a text has so many opening brackets, in strings or out of them. */
function hasBrackets(text: string, count: number): boolean {
  let left = count;
  for (const bracket of ["{", "["])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) if (--left === 0) return true;
  return false;
}

/** Whether a text has so many characters of a kind on end. One of them is at a multiple of `length`, so few are looked at. */
function hasRun(text: string, length: number, isPart: (code: number) => boolean): boolean {
  for (let at = length - 1; at < text.length; at += length) {
    if (!isPart(text.charCodeAt(at))) continue;
    let start = at;
    while (start > 0 && isPart(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isPart(text.charCodeAt(end))) end++;
    if (end - start >= length) return true;
  }
  return false;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Digits, and what goes on with a number: a point, a sign, an exponent. */
const isPartOfNumber = (code: number) =>
  isDigit(code) || code === 0x2e || code === 0x2b || code === 0x2d || code === 0x45 || code === 0x65;

/** Passes over strings, whatever is in them; what is no JSON at all is left to the parser. */
function assertEachLimit(text: string): void {
  let depth = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      if (++digits > maxDigits) throw new JsonLimitError(`JSON with a number of more than ${maxDigits} digits`);
      continue;
    }
    if (!isPartOfNumber(code)) digits = 0;
    if (code === quote) i = endOfString(text, i) - 1;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxDepth) throw new JsonLimitError(`JSON with more than ${maxDepth} levels`);
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
}

/** Opens a string that stands for an integer; a string that opens so by itself gets one more. */
const mark = "\\u0000";
const integer = /^-?\d+$/;

/** Text that is known to be JSON, with every integer that a double cannot hold as a marked string. */
function markIntegers(text: string): string {
  const token = /"|-?\d[\d.eE+-]*/g;
  let marked = "";
  let done = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { 0: found, index } = match;
    if (found === '"') {
      token.lastIndex = endOfString(text, index);
      if (!text.startsWith(mark, index + 1) || isKey(text, token.lastIndex)) continue;
      marked += `${text.slice(done, index)}"${mark}`;
      done = index + 1;
    } else if (integer.test(found) && !Number.isSafeInteger(Number(found))) {
      marked += `${text.slice(done, index)}"${mark}${found}"`;
      done = token.lastIndex;
    }
  }
  return marked + text.slice(done);
}

/**
 * The place after a string; the end of the text for one that does not end. One pattern for a whole string would overflow the
 * stack of the pattern matcher at some million escapes.
 */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let last = end - 1;
    while (text[last] === "\\") last--;
    if ((end - last) % 2 === 1) return end + 1;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  while (/\s/.test(text[end] ?? "")) end++;
  return text[end] === ":";
}

function write(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item) ?? "null").join(",")}]`;
  if ("toJSON" in value) return JSON.stringify(value);
  const members: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const text = write(item);
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(",")}}`;
}
