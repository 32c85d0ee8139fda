import type { Budget } from "./budget.js";
import { compilePattern, type Pattern } from "./pattern.js";

/** Whether a value has a format; what the format says nothing of, and a format that is not known, is taken. */
export function hasFormat(format: string, value: unknown, budget: Budget): boolean {
  if (typeof value === "number" || typeof value === "bigint") return numbers.get(format)?.(value) ?? true;
  if (typeof value !== "string") return true;
  const check = strings.get(format);
  if (check === undefined) return true;
  budget.spend(value.length);
  return check(value, budget);
}

type Check = (text: string, budget: Budget) => boolean;

const isInteger = (value: number | bigint) => typeof value === "bigint" || Number.isInteger(value);
const integerFrom = (min: bigint, max: bigint) => (value: number | bigint) =>
  isInteger(value) && value >= min && value <= max;

const numbers = new Map<string, (value: number | bigint) => boolean>([
  ["int32", integerFrom(-(2n ** 31n), 2n ** 31n - 1n)],
  ["int64", integerFrom(-(2n ** 63n), 2n ** 63n - 1n)],
  ["uint64", integerFrom(0n, 2n ** 64n - 1n)],
]);

/** A pattern in lower case, for texts in any; compiled at its first use. */
function matching(source: string): Check {
  let pattern: Pattern | undefined;
  return (text, budget) => {
    pattern ??= compilePattern(source);
    return pattern.test(text.toLowerCase(), budget);
  };
}

// The grammar of RFC 3986.
const encoded = "%[0-9a-f]{2}";
const common = "a-z0-9._~!$&'()*+,;=\\-";
const authority = `//(?:(?:[${common}:]|${encoded})*@)?(?:\\[[0-9a-z.:]+\\]|(?:[${common}]|${encoded})*)(?::[0-9]*)?`;
const segments = `(?:[${common}:@/]|${encoded})*`;
const tail = `(?:\\?(?:[${common}:@/?]|${encoded})*)?(?:#(?:[${common}:@/?]|${encoded})*)?`;
const scheme = "[a-z][a-z0-9+.\\-]*:";
const hierarchy = `(?:${authority}(?:/${segments})?|(?!//)${segments})`;

const label = "[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?";
const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~\\-]+";
const variable = `(?:[a-z0-9_.]|${encoded})+(?::[1-9][0-9]{0,3}|\\*)?`;
const pointer = "(?:/(?:[^~/]|~0|~1)*)*";

const withHost =
  (check: Check): Check =>
  (text, budget) => {
    if (!check(text, budget)) return false;
    const literal = /^[^/?#]*\/\/[^/?#[]*\[([^\]]*)\]/.exec(text)?.[1];
    return literal === undefined || isIpv6(literal) || /^v[0-9a-f]+\.[^:]+$/i.test(literal);
  };

const strings = new Map<string, Check>([
  ["date", isDate],
  ["time", (text) => isTime(text, true)],
  ["date-time", (text) => isDateTime(text, true)],
  ["iso-time", (text) => isTime(text, false)],
  ["iso-date-time", (text) => isDateTime(text, false)],
  ["duration", isDuration],
  ["uri", withHost(matching(`^${scheme}${hierarchy}${tail}$`))],
  [
    "uri-reference",
    withHost(
      matching(`^(?:${scheme}${hierarchy}|${authority}(?:/${segments})?|(?![^/?#]*:)(?!//)${segments})${tail}$`),
    ),
  ],
  [
    "uri-template",
    matching(`^(?:[^\\x00-\\x20"'<>%\\\\^\`{|}]|${encoded}|\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\})*$`),
  ],
  ["url", matching("^(?:https?|ftp)://[^\\s/?#]+(?:[/?#]\\S*)?$")],
  ["email", matching(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+${label}$`)],
  ["hostname", matching(`^(?=.{1,253}\\.?$)${label}(?:\\.${label})*\\.?$`)],
  ["ipv4", isIpv4],
  ["ipv6", isIpv6],
  ["regex", isRegex],
  ["uuid", matching("^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$")],
  ["json-pointer", matching(`^${pointer}$`)],
  ["json-pointer-uri-fragment", matching(`^#(?:/(?:[${common}:@]|${encoded}|~0|~1)*)*$`)],
  ["relative-json-pointer", matching(`^(?:0|[1-9][0-9]*)(?:#|${pointer})$`)],
  ["byte", (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)],
]);

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day) && year !== undefined;
}

function isTime(text: string, needsZone: boolean): boolean {
  const [found, hour, minute, second, zone, sign, zoneHour = "0", zoneMinute = "0"] =
    /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(z|([+-])(\d\d)(?::?(\d\d))?)?$/i.exec(text) ?? [];
  if (found === undefined || (needsZone && zone === undefined)) return false;
  const [hours, minutes, offset] = [Number(hour), Number(minute), Number(zoneHour) * 60 + Number(zoneMinute)];
  if (hours > 23 || minutes > 59 || Number(zoneHour) > 23 || Number(zoneMinute) > 59) return false;
  if (Number(second) < 60) return true;
  // A leap second comes at the end of a day in UTC.
  const utc = hours * 60 + minutes - (sign === "-" ? -offset : offset);
  return Number(second) === 60 && (utc + 2 * 1440) % 1440 === 1439;
}

function isDateTime(text: string, needsZone: boolean): boolean {
  return /^[t\s]$/i.test(text[10] ?? "") && isDate(text.slice(0, 10)) && isTime(text.slice(11), needsZone);
}

function isDuration(text: string): boolean {
  if (/^P\d+W$/.test(text)) return true;
  const [found, date, time] =
    /^P(?=.)((?:\d+Y)?(?:\d+M)?(?:\d+D)?)(?:T((?:\d+H)?(?:\d+M)?(?:\d+S)?))?$/.exec(text) ?? [];
  return found !== undefined && (time === undefined ? date !== "" : time !== "");
}

function isIpv4(text: string): boolean {
  const parts = text.length > 15 ? [] : text.split(".");
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const all = groups.flat();
  const last = all.at(-1) ?? "";
  const isMixed = last.includes(".");
  if (isMixed && (!isIpv4(last) || text.endsWith("::"))) return false;
  const isRight = (isMixed ? all.slice(0, -1) : all).every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  const count = all.length + (isMixed ? 1 : 0);
  return isRight && (halves.length === 1 ? count === 8 : halves.length === 2 && count < 8);
}

function isRegex(text: string): boolean {
  // Only read, never run; a long one is not even read.
  if (text.length > 10_000 || /(^|[^\\])\\Z/.test(text)) return false;
  try {
    return new RegExp(text) !== undefined;
  } catch {
    return false;
  }
}
