/**
 * The vendor's clock. A response that complains of the local one may tell the time, in its `Date` header or in the vendor's
 * own words; whoever responds chooses both, and a signature is made for what they say, so both are checked and bounded.
 */

const day = 86_400_000;

/** No vendor's clock shows a time outside of these: a signature of another year has no use but a later one. */
const earliest = /* @__PURE__ */ Date.UTC(2024, 0);
const latest = /* @__PURE__ */ Date.UTC(2100, 0);

/** The farthest that a clock is corrected, unless it shows a time at which this package did not exist. */
const farthest = 366 * day;

/**
 * Milliseconds that the vendor's clock is ahead of the local one; `undefined` where what it says is not believed, or is
 * what was signed with already.
 *
 * @param serverTime in milliseconds since 1970; NaN if the response does not tell
 * @param localTime likewise
 * @param offset that the rejected request was signed with
 */
export function clockOffsetOf(serverTime: number, localTime: number, offset: number): number | undefined {
  const learned = serverTime - localTime;
  const isBelieved =
    serverTime >= earliest && serverTime < latest && (localTime < earliest || Math.abs(learned) <= farthest);
  // A clock that is right is not the trouble.
  return isBelieved && Math.abs(learned - offset) >= 1000 ? learned : undefined;
}

/**
 * The date to sign.
 *
 * @throws TypeError for a clock that gives no time of four-digit years, which no vendor's format can hold
 */
export function dateToSign(clock: (() => Date) | undefined, offset: number): Date {
  const date = new Date(timeOf(clock) + offset);
  const year = date.getUTCFullYear();
  if (!(year >= 1970 && year <= 9999))
    throw new TypeError(
      `clock gives ${Number.isFinite(year) ? `the year ${year}` : "an invalid Date"}: pass one of today`,
    );
  return date;
}

/** The local clock, in milliseconds since 1970. */
export const timeOf = (clock: (() => Date) | undefined): number => (clock ? Number(clock()) : Date.now());

/**
 * A date as HTTP writes it, in milliseconds since 1970; NaN for every other text, of which JavaScript itself would make
 * dates too: `5` is one of 2001, `-5` another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
export function parseHttpDate(text: string | undefined): number {
  const time = Date.parse(text ?? "");
  return text?.length === 29 && new Date(time).toUTCString() === text ? time : Number.NaN;
}

/**
 * Year, month (from 1), day, hour, minute and second in UTC as milliseconds since 1970; NaN where there is no such time, as
 * on a 30th of February.
 */
export function utcTime(parts: readonly (string | number | undefined)[]): number {
  const [year, month, dayOfMonth, hour, minute, second] = parts.map(Number) as [number, number, number, ...number[]];
  const time = Date.UTC(year, month - 1, dayOfMonth, hour, minute, second);
  const date = new Date(time);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth && date.getUTCHours() === hour;
  return isReal && date.getUTCMinutes() === minute && date.getUTCSeconds() === second ? time : Number.NaN;
}
