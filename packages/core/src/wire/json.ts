import { isInstance } from "../identity.js";

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
  // Before anything is parsed, as this is what asserts the limits.
  const marked = isOrdinary(text) ? undefined : markIntegers(text);
  const value: unknown = JSON.parse(text);
  return marked === undefined ? value : unmark(JSON.parse(marked));
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

/** Places in a body (`*` for all members) that are given as another type than the JSON has. */
interface Conversions {
  readonly convert?: readonly (readonly [readonly (string | readonly string[])[], "bigint" | "string"])[];
}

/** Makes the declared conversions in the body of a success, in place: `int64` to `bigint`, for one. */
export function convert(route: Conversions, body: unknown): unknown {
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

type ConversionPath = NonNullable<Conversions["convert"]>[number][0];

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

/** Whether a text has neither brackets nor digits enough for what follows; hardly any has. */
function isOrdinary(text: string): boolean {
  let left = maxDepth;
  for (const bracket of ["{", "["])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) if (left-- === 0) return false;
  // Of sixteen digits on end one is at a multiple of sixteen, so few characters are looked at.
  for (let at = 15; at < text.length; at += 16) {
    let start = at;
    while (isDigit(text.charCodeAt(start))) start--;
    let end = at;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - start > 16) return false;
  }
  return true;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Opens a string that stands for an integer; a string that opens so by itself gets one more. */
const mark = "\\u0000";
/**
 * The text with every integer that a double cannot hold as a marked string; `undefined` where there is none. What is no JSON at
 * all is left to the parser.
 *
 * @throws JsonLimitError
 */
function markIntegers(text: string): string | undefined {
  let marked = "";
  let done = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      // A string is passed over, whatever is in it.
      const end = endOfString(text, i);
      if (text.startsWith(mark, i + 1) && !isKey(text, end)) {
        marked += `${text.slice(done, i)}"${mark}`;
        done = i + 1;
      }
      i = end - 1;
    } else if (isDigit(code)) {
      const number = numberAt(text, i);
      const start = text[i - 1] === "-" ? i - 1 : i;
      i += number.length - 1;
      if (/\D/.test(number) || Number.isSafeInteger(Number(number))) continue;
      marked += `${text.slice(done, start)}"${mark}${text.slice(start, i + 1)}"`;
      done = i + 1;
      // Brackets and braces differ in one bit.
    } else if ((code | 0x20) === 0x7b) {
      if (++depth > maxDepth) throw new JsonLimitError(`JSON with more than ${maxDepth} levels`);
    } else if ((code | 0x20) === 0x7d) depth--;
  }
  return done > 0 ? marked + text.slice(done) : undefined;
}

/** What begins with a digit and goes on with digits, points, signs and exponents. */
function numberAt(text: string, at: number): string {
  token.lastIndex = at;
  const [number] = token.exec(text) as unknown as [string];
  if (number.length > maxDigits && number.replace(/\D/g, "").length > maxDigits)
    throw new JsonLimitError(`JSON with a number of more than ${maxDigits} digits`);
  return number;
}

const token = /\d[\d.eE+-]*/y;

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
