import { describe, isDate, isRecord } from "./plain-data.js";

/**
 * Rejects what no wire format can carry faithfully, before anything is signed or sent: `NaN` and infinities, integers
 * beyond 2^53 given as `number` (their last digits are lost already), lone surrogates, invalid dates, functions, symbols,
 * cycles, holes in arrays, and objects that are more than their members, such as a Map ({@link isRecord}).
 *
 * @param name what the value is called in the error
 * @throws TypeError that names the place and says what to pass instead
 */
export function assertSerialisable(value: unknown, name = "input"): void {
  const problem = problemOf(value, 0);
  if (!problem) return;
  const place = `${name}${problem.place}`;
  throw new TypeError(`${place.length > 200 ? `…${place.slice(-200)}` : place} ${problem.text}`);
}

/** What is wrong with a value. The place is put together on the way out, so that values that are right cost no strings. */
interface Problem {
  place: string;
  readonly text: string;
}

function problemOf(value: unknown, depth: number): Problem | undefined {
  switch (typeof value) {
    case "string":
      return isWellFormed(value) ? undefined : problem("is a string with a lone surrogate: pass well-formed Unicode");
    case "number":
      return problemOfNumber(value);
    case "function":
    case "symbol":
      return problem(`is a ${typeof value}: pass plain data`);
    case "object":
      return value === null ? undefined : problemOfObject(value, depth);
    default:
      return undefined;
  }
}

function problemOfNumber(value: number): Problem | undefined {
  if (!Number.isFinite(value)) return problem(`is ${value}: pass a finite number`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return problem(`is ${value}, beyond 2^53, where a number loses digits: pass a bigint`);
  return undefined;
}

function problemOfObject(value: object, depth: number): Problem | undefined {
  if (depth > 64) return problem("is cyclic or nested more than 64 deep: pass plain data");
  if (Array.isArray(value)) return problemOfArray(value, depth);
  if (isRecord(value)) return problemOfRecord(value, depth);
  if (!isDate(value))
    return problem(
      `is ${describe(value)}: pass strings, numbers, booleans, bigints, Dates, or arrays and plain objects of them`,
    );
  return Number.isNaN(value.getTime()) ? problem("is an invalid Date: pass a valid one") : undefined;
}

function problemOfArray(items: readonly unknown[], depth: number): Problem | undefined {
  for (let i = 0; i < items.length; i++) {
    if (items[i] === undefined && !(i in items)) return problem("is a hole in an array: pass null", `[${i}]`);
    const found = problemOf(items[i], depth + 1);
    if (found) return within(`[${i}]`, found);
  }
  return undefined;
}

function problemOfRecord(record: Readonly<Record<string, unknown>>, depth: number): Problem | undefined {
  for (const key in record) {
    if (!isWellFormed(key)) return problem("has a name with a lone surrogate: pass well-formed Unicode");
    const found = problemOf(record[key], depth + 1);
    if (found) return within(`.${key}`, found);
  }
  return undefined;
}

const problem = (text: string, place = ""): Problem => ({ place, text });

function within(step: string, found: Problem): Problem {
  found.place = `${step}${found.place}`;
  return found;
}

/** As `String.prototype.isWellFormed`, which not all supported runtimes have. */
const isWellFormed = (text: string): boolean =>
  (text as { isWellFormed?(): boolean }).isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);
