import type { RequestParts } from "../protocol.js";

/**
 * When a request is signed, as the vendor's header has it: the date that is given, else the time that the request carries if
 * it is not signed yet, else now.
 *
 * @param header.form what the header must look like
 * @throws TypeError for what is not a Date or not of that form, RangeError for a Date that the form cannot hold
 */
export function signingTime(
  headers: RequestParts["headers"],
  date: Date | null | undefined,
  { name, form, format }: { name: string; form: RegExp; format: (date: Date) => string },
): string {
  if (date !== undefined && date !== null) {
    checkDate(date);
    return format(date);
  }
  const carried = headers.authorization === undefined ? headers[name] : undefined;
  if (!carried) return format(new Date());
  if (!form.test(carried))
    throw new TypeError(
      `header ${name} is ${JSON.stringify(carried)}: leave it out, or write it as ${format(new Date())}`,
    );
  return carried;
}

/**
 * Checks a date before it is signed. Before 1970 and after 9999 the vendors' forms of it would have a sign or more digits.
 *
 * @throws TypeError for what is not a Date, RangeError for one that cannot be written
 */
export function checkDate(date: Date): void {
  if (typeof date?.getTime !== "function") throw new TypeError(`date is of type ${typeof date}: pass a Date`);
  const time = date.getTime();
  if (time >= 0 && time < end) return;
  throw new RangeError(
    `date is ${Number.isNaN(time) ? "an invalid Date" : date.toISOString()}: pass a Date from 1970 to 9999`,
  );
}

const end = /* @__PURE__ */ Date.UTC(10_000, 0);

/** A format of dates that looks at no more than the second, made only when the second changes. */
export function oncePerSecond(format: (date: Date) => string): (date: Date) => string {
  let second = Number.NaN;
  let text = "";
  return (date) => {
    const now = Math.floor(date.getTime() / 1000);
    if (now !== second) {
      text = format(date);
      second = now;
    }
    return text;
  };
}
