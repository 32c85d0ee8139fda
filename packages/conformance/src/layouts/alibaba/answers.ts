import type { Doubt, Example, Field, PageResponse } from "../../page.js";
import { doubt } from "./doubt.js";
import { plainLine } from "./plain-line.js";
import type { Row } from "./row.js";
import type { Part } from "./split-page.js";

/** The answers of a page: these pages describe that of a success alone, and give it no status. */
export function answers(
  parts: readonly Part[],
  rows: readonly Row[],
  fields: Field[],
  doubts: Doubt[],
): PageResponse[] {
  const heading = parts.find(({ section }) => section === "response");
  if (rows.length === 0) {
    if (heading?.title)
      doubts.push(doubt(heading.title.number, "the table of the answer is not there", heading.title.text));
    return [];
  }
  const [first] = rows;
  const description = first?.name === "" ? first.body.map(({ text }) => plainLine(text.trim())).join("\n") : "";
  return [{ ...(description === "" ? {} : { description }), line: first?.line ?? 1, fields }];
}

/** Says what of a page's usual sections was not found. */
export function missing(
  parts: readonly Part[],
  parameters: readonly Field[],
  examples: readonly Example[],
  doubts: Doubt[],
): void {
  const heading = parts.find(({ section, title }) => section === "request" && title);
  const table = parts.some(({ section, table }) => section === "request" && table);
  const none = parts.some(({ lines }) => lines.slice(0, 50).some(({ text }) => without.test(text)));
  const last = parts.at(-1)?.lines.at(-1)?.number ?? 1;
  if (parameters.length === 0 && !none && heading)
    doubts.push(
      doubt(
        heading.title?.number ?? 1,
        table ? "no row of this table was read" : "the table of the request is not there",
        heading.title?.text ?? "",
      ),
    );
  if (parameters.length === 0 && !heading && !table && !none)
    doubts.push(doubt(last, "there is no section of the request", ""));
  if (!parts.some(({ section }) => section === "response"))
    doubts.push(doubt(last, "there is no section of the answer", ""));
  for (const { body, text, line } of examples)
    if (body === undefined && /^\s*[{[]/.test(text)) doubts.push(doubt(line, "this example is not JSON", text));
}

const without =
  /(?:does not require|requires no|has no|not have) (?:any )?(?:operation-specific )?(?:request )?parameters|no parameters? (?:is|are)? ?required|no request parameters|当前API无需请求参数|无需(?:请求)?参数|无请求参数|無請求參數|无需请求参数|没有请求参数|不需要(?:输入|传入)?(?:请求)?参数|only common request parameters|只需要公共/i;
