import type { ErrorCode, StatusCode } from "../../page.js";
import { plain } from "../../source/plain.js";
import type { Paragraph, Table } from "./block.js";

const join = (cell: readonly Paragraph[] | undefined): string =>
  plain(
    (cell ?? [])
      .map(({ text }) => text)
      .join(" ")
      .slice(0, 10_000),
  );

/** The rows of a table of status codes or of error codes. */
export function codes({ columns, rows }: Table): { statusCodes: StatusCode[]; errorCodes: ErrorCode[] } {
  const statusCodes: StatusCode[] = [];
  const errorCodes: ErrorCode[] = [];
  const coded = columns.includes("code");
  let status: string | undefined;
  for (const { cells, line, sure } of rows) {
    const text = (column: (typeof columns)[number]) =>
      columns.includes(column) ? join(cells[columns.indexOf(column)]) : "";
    const said = /^([1-5](?:\d\d|xx))(?![\d.])[\s,:：-]*(.*)$/i.exec(text("status"));
    if (said) status = said[1] as string;
    const meaning = text("description") || text("message") || text("solution");
    if (!coded) {
      if (status !== undefined && said)
        statusCodes.push({ status, meaning: meaning || (said[2] as string), line, sure });
      continue;
    }
    const code = text("code");
    if (code === "" || /\s/.test(code)) continue;
    const message = text("message");
    // `Code | Description` of three digits is a table of status codes.
    if (!columns.includes("status") && /^[1-5]\d\d$/.test(code)) {
      statusCodes.push({ status: code, meaning, line, sure });
      continue;
    }
    errorCodes.push({
      code,
      ...(status === undefined ? {} : { status }),
      ...(message === "" ? {} : { message }),
      ...(text("description") === "" ? {} : { meaning: text("description") }),
      line,
      sure,
    });
  }
  return { statusCodes, errorCodes };
}
