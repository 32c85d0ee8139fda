import type { Pager } from "./pager.js";

/** Where an iteration begins, and how many items a page has. */
export interface FirstPage {
  readonly start: number;
  readonly length: number;
}

/**
 * The first page that is asked for: the caller's, else the pager's.
 *
 * @throws TypeError for numbers with which no page can be asked for
 */
export function firstPage(
  {
    position,
    size,
    first,
    defaultSize,
  }: Pick<Pager<never, unknown, unknown>, "position" | "size" | "first" | "defaultSize">,
  input: Readonly<Record<string, unknown>>,
): FirstPage {
  if (Object(input) !== input || Array.isArray(input))
    throw new TypeError("the input must be an object of the operation's parameters");
  return {
    start: wholeNumber(position, input[position] ?? first, first),
    length: wholeNumber(size, input[size] ?? defaultSize, 1),
  };
}

/** Texts and 64 bits become numbers: no list has more items than a number can count. */
function wholeNumber(name: string, value: unknown, least: number): number {
  const number = /^(number|bigint|string)$/.test(typeof value) && value !== "" ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < least)
    throw new TypeError(`${name} must be a whole number of at least ${least} where pages are walked through`);
  return number;
}
