import type { ErrorCode } from "../../page.js";
import { countBars, splitCells } from "../../source/bar-table.js";
import { plain } from "../../words/plain.js";
import type { Part } from "./sections.js";

/** The tables of error codes: a code, dotted or not, and what it means. */
export function readErrors(parts: readonly Part[]): ErrorCode[] {
  const codes = new Map<string, ErrorCode>();
  for (const code of parts.flatMap(readTable)) if (!codes.has(code.code)) codes.set(code.code, code);
  return [...codes.values()];
}

function readTable({ lines, columns }: Part): ErrorCode[] {
  const codes: ErrorCode[] = [];
  if (!columns && !lines.some(({ text }) => known.test(text.trim().replace(/^\|\s*/, "")))) return codes;
  /** Whether what follows belongs to no code. */
  let closed = false;
  const message = columns?.order.indexOf("message") ?? -1;
  for (const { text: raw, number } of lines) {
    const text = raw.trim();
    const isRule = /^[-*_]{3,}$/.test(text);
    closed ||= isRule || /^#|^\*?(?:Source|来源)\b/.test(text);
    if (text === "" || isRule) continue;
    const isNotice = notice.test(plain(text));
    const row = rowIn(text, message, columns !== undefined && codes.length === 0);
    if (row.code) {
      closed = false;
      const confidence = row.bars || known.test(plain(text)) ? 100 : 85;
      codes.push({ code: row.code, ...(row.message && { message: row.message }), line: number, confidence });
    }
    if (!closed && (row.code || row.bars || !isNotice)) addMeaning(codes.at(-1), row.meaning);
    if (isNotice) closed = true;
    if (row.bars && text.endsWith("|")) closed = columns?.form === "bars";
  }
  return codes;
}

function addMeaning(code: ErrorCode | undefined, text: string): void {
  if (code && text !== "") code.meaning = code.meaning === undefined ? text : `${code.meaning}\n${text}`;
}

interface ErrorRow {
  /** Absent when the line goes on with the meaning before. */
  code?: string | undefined;
  message?: string | undefined;
  meaning: string;
  bars: boolean;
}

/** @param message index of the column of messages, -1 if there is none */
function rowIn(text: string, message: number, isFirst: boolean): ErrorRow {
  const bars = countBars(text) > 0;
  if (!bars) {
    const [code, meaning] = split(plain(text), isFirst) ?? [undefined, plain(text)];
    return { code, meaning: meaning.trim(), bars };
  }
  const cells = splitCells(text).map(plain);
  if (!code.test(cells[0] ?? "")) return { meaning: cells.join(" | ").trim(), bars };
  const meaning = cells.slice(message < 0 ? 1 : message + 1).join(" | ");
  return { code: cells[0], message: cells[message], meaning: meaning.trim(), bars };
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

const code = /^\w{1,80}(?:\.[\w-]{1,120}){0,6}$/;
const known =
  /^(?:ActionOffline|AuthFailure|DryRunOperation|FailedOperation|InternalError|InvalidAction|InvalidParameter|InvalidParameterValue|InvalidRequest|IpInBlacklist|IpNotInWhitelist|LimitExceeded|MissingParameter|NoSuchProduct|NoSuchVersion|OperationDenied|RequestLimitExceeded|RequestSizeLimitExceeded|ResourceInUse|ResourceInsufficient|ResourceNotFound|ResourceUnavailable|ResourcesSoldOut|ResponseSizeLimitExceeded|ServiceUnavailable|UnauthorizedOperation|UnknownParameter|UnsupportedOperation|UnsupportedProtocol|UnsupportedRegion|InvalidAccount|InvalidFilter)(?=$|[\s.|])/;
/** What follows the table on pages of the site. */
const notice =
  /^(?:Help and Support|Was this page helpful|Feedback|Contact Us|Help us improve|文档内容是否对您有帮助|本页内容是否解决了您的问题|帮助和支持|联系我们|上一篇|下一篇|문의하기|お問い合わせ|Need help)/i;
