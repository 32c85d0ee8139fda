import type { ErrorCode } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plain } from "../../words/plain.js";
import { splitCells } from "./columns.js";
import type { Part } from "./sections.js";

/** The table of error codes: a code, dotted or not, and what it means. */
export function readErrors({ lines, columns }: Part): ErrorCode[] {
  const codes: ErrorCode[] = [];
  if (!columns && !lines.some(({ text }) => known.test(text.trim().replace(/^\|\s*/, "")))) return codes;
  let closed = false;
  const at = columns?.order.indexOf("message") ?? -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const text = line.text.trim();
    if (text === "" || /^[-*_]{3,}$/.test(text)) {
      if (text !== "") closed = true;
      continue;
    }
    if (/^#|^\*?(?:Source|来源)\b/.test(text)) closed = true;
    const bars = /(?<!\\)\|/.test(text);
    const cells = bars ? splitCells(text).map(plain) : [];
    const whole = plain(text);
    const found = bars
      ? code.exec(cells[0] ?? "") && [cells[0] as string, cells.slice(at < 0 ? 1 : at + 1).join(" | ")]
      : split(whole, columns !== undefined && codes.length === 0);
    if (found) {
      closed = false;
      codes.push({ code: found[0] as string, line: line.number, confidence: bars || known.test(whole) ? 100 : 85 });
      const message = at < 0 ? undefined : cells[at];
      if (message) (codes.at(-1) as ErrorCode).message = message;
      addMeaning(codes, found[1] as string);
    } else if (!closed && !bars && !notice.test(whole)) addMeaning(codes, whole);
    else if (!closed && bars) addMeaning(codes, cells.join(" | "));
    if (notice.test(whole)) closed = true;
    if (bars && /\|$/.test(text)) closed = columns?.form === "bars";
  }
  return codes;
}

/** A code and its meaning in one line, or a code alone. */
function split(text: string, first: boolean): [string, string] | undefined {
  const found = /^([A-Z]\w{1,80}(?:\.[\w-]{1,120}){0,6})(?:\s+(\S[\s\S]*))?$/.exec(text);
  if (!found) return undefined;
  const name = found[1] as string;
  const certain =
    first ||
    known.test(name) ||
    (name.includes(".") && !/\.(?:com|cn|net)$/.test(name)) ||
    /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(name);
  return certain ? [name, found[2] ?? ""] : undefined;
}

function addMeaning(codes: readonly ErrorCode[], text: string): void {
  const last = codes.at(-1);
  if (!last || text.trim() === "") return;
  last.meaning = last.meaning === undefined ? text.trim() : `${last.meaning}\n${text.trim()}`;
}

const code = /^\w{1,80}(?:\.[\w-]{1,120}){0,6}$/;
const known =
  /^(?:ActionOffline|AuthFailure|DryRunOperation|FailedOperation|InternalError|InvalidAction|InvalidParameter|InvalidParameterValue|InvalidRequest|IpInBlacklist|IpNotInWhitelist|LimitExceeded|MissingParameter|NoSuchProduct|NoSuchVersion|OperationDenied|RequestLimitExceeded|RequestSizeLimitExceeded|ResourceInUse|ResourceInsufficient|ResourceNotFound|ResourceUnavailable|ResourcesSoldOut|ResponseSizeLimitExceeded|ServiceUnavailable|UnauthorizedOperation|UnknownParameter|UnsupportedOperation|UnsupportedProtocol|UnsupportedRegion|InvalidAccount|InvalidFilter)(?=$|[\s.|])/;
/** What follows the table on pages of the site. */
const notice =
  /^(?:Help and Support|Was this page helpful|Feedback|Contact Us|Help us improve|文档内容是否对您有帮助|本页内容是否解决了您的问题|帮助和支持|联系我们|上一篇|下一篇|문의하기|お問い合わせ|Need help)/i;
