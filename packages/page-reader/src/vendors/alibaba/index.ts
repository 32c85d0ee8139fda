import { defined, type Example, type Field, fact, type Page, type PageResponse } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plainLine } from "../../words/plain.js";
import { Warnings } from "../../words/warnings.js";
import { type Layout, type Marks, marksIn } from "../layout.js";
import { errorCodes } from "./error-codes.js";
import { examples } from "./examples.js";
import { fieldRows, guessTable, type Row } from "./field-rows.js";
import { toField } from "./fields.js";
import { headFacts, history, operationOf, syntax } from "./head.js";
import { nest } from "./nesting.js";
import { permission } from "./permission.js";
import { headingOf, type Part, splitGlued, splitPage } from "./sections.js";
import { knownNames, shapeOfRequests, shapeOfResponses, shapeOfSyntax } from "./shapes.js";
import { tableHead } from "./table-head.js";

export const alibaba: Layout = { vendor: "alibaba", recognise, read };

function read(lines: readonly Line[]): Page {
  const warnings = new Warnings();
  const parts = splitPage(splitGlued(lines));
  const known = knownNames(lines);
  const { summary, ...facts } = headFacts(parts);
  const { requests, responses } = examples(parts);
  // Where the head of the page was cut off, the rows of the request come first.
  const isCut = !facts.title && !hasTable(parts, "request");
  const [first, ...others] = parts as [Part, ...Part[]];
  const ofRequest = isCut ? [{ ...first, section: "request" as const }, ...others] : parts;
  const inputs = rowsOf(ofRequest, "request", known, warnings);
  const parameters = nest(
    inputs.map((row) => toField(row, warnings)),
    shapeOfSyntax(parts) ?? shapeOfRequests(requests),
    warnings,
  );
  const rows = rowsOf(parts, "response", known, warnings);
  const fields = nest(
    rows.map((row) => toField(row, warnings)),
    shapeOfResponses(responses),
    warnings,
  );
  const granted = permission(parts, facts.operation?.value);
  const { method, path } = syntax(parts);
  if (path) place(parameters, path.value);
  warnOfMissing(parts, parameters, responses, warnings);
  warnOfUnread(parts, granted, warnings);
  // A summary above lost heads may be a row.
  const isRow = isCut && guessTable(ofRequest[0] as Part, known);
  return {
    vendor: "alibaba",
    language: languageOf(parts),
    ...facts,
    ...defined({
      summary: isRow ? undefined : summary,
      operation: facts.operation ?? operationOf(parameters, requests, parts[0]?.lines ?? [], granted),
      method,
      path,
      host: hostOf(requests),
      permission: granted,
      history: history(parts),
    }),
    parameters,
    responses: responseOf(parts, rows, fields, warnings),
    requestExamples: requests,
    responseExamples: responses,
    errorCodes: errorCodes(parts, warnings),
    statusCodes: [],
    warnings: warnings.sorted(),
  };
}

const hasTable = (parts: readonly Part[], wanted: Part["section"]): boolean =>
  parts.some(({ section, table }) => table && section === wanted);

/** The rows of the tables of a section. */
function rowsOf(
  parts: readonly Part[],
  section: "request" | "response",
  known: ReadonlyMap<string, string>,
  warnings: Warnings,
): Row[] {
  const isWhole = hasTable(parts, section);
  return parts.flatMap((part) => {
    if (part.section !== section || (part.table && part.table.kind !== "fields")) return [];
    if (part.table) {
      const rows = fieldRows(part.table, part.lines, known);
      const first = part.lines.find(({ text }) => /[A-Za-z\u4e00-\u9fff]/.test(text));
      if (first && rows[0] === undefined) warnings.add(part.table.line, "no row could be read in this table");
      else if (first && first.number < (rows[0]?.line ?? 0))
        warnings.add(first.number, "a row of this table could not be read", first.text);
      if (part.table.columns.includes("required") && rows.some(({ required }) => required === undefined))
        warnings.add(part.table.line, "not every row of this table tells whether it is required");
      return rows;
    }
    const table = isWhole ? undefined : guessTable(part, known);
    if (!table) return [];
    warnings.add(table.line, "the heads of this table are not there: its columns are guessed");
    return fieldRows(table, part.lines, known).map((row) => ({ ...row, confidence: Math.min(row.confidence, 75) }));
  });
}

/** Where parameters of the path and the body travel; of the rest these pages say nothing. */
function place(parameters: readonly Field[], path: string): void {
  for (const field of parameters)
    if (path.includes(`{${field.name}}`)) field.in = "path";
    else if (field.name === "body" || field.name === "Body") field.in = "body";
}

function hostOf(requests: readonly Example[]): Page["host"] {
  const shown = requests.find(({ headers }) => /^[\w-]+(?:\.[\w-]+)+$/.test(headers?.host ?? ""));
  return shown && fact(shown.headers?.host as string, shown.line, 80);
}

/** That of the headings: what is around a page may be in another language, and texts quote English. */
function languageOf(parts: readonly Part[]): Page["language"] {
  const titles = parts.flatMap(({ title }) => (title ? [title.text] : []));
  const chinese = titles.filter((title) => /[\u4e00-\u9fff]/.test(title)).length;
  if (titles.length > 0) return chinese * 2 >= titles.length ? "zh" : "en";
  return parts.some(({ lines }) => lines.some(({ text }) => /[\u4e00-\u9fff]{4}/.test(text.slice(0, 1000))))
    ? "zh"
    : "en";
}

/** The response: these pages describe that of a success alone, and give it no status. */
function responseOf(parts: readonly Part[], rows: readonly Row[], fields: Field[], warnings: Warnings): PageResponse[] {
  const [first] = rows;
  if (!first) {
    const title = parts.find(({ section }) => section === "response")?.title;
    if (title) warnings.add(title.number, "the table of the response is not there", title.text);
    return [];
  }
  const description = first.name === "" ? first.body.map(({ text }) => plainLine(text.trim())).join("\n") : "";
  return [{ ...(description !== "" && { description }), line: first.line, fields }];
}

/** Says what of a page's usual sections was not found. */
function warnOfMissing(
  parts: readonly Part[],
  parameters: readonly Field[],
  responses: readonly Example[],
  warnings: Warnings,
): void {
  const heading = parts.find(({ section, title }) => section === "request" && title)?.title;
  const table = hasTable(parts, "request");
  const none = parts.some(({ lines }) => lines.slice(0, 50).some(({ text }) => without.test(text)));
  const last = parts.at(-1)?.lines.at(-1)?.number ?? 1;
  if (parameters.length === 0 && !none) {
    const what = table ? "no row of this table was read" : "the table of the request is not there";
    if (heading) warnings.add(heading.number, what, heading.text);
    else if (!table) warnings.add(last, "there is no section of the request");
  }
  if (!parts.some(({ section }) => section === "response")) warnings.add(last, "there is no section of the response");
  for (const { body, text, line } of responses)
    if (body === undefined && /^\s*[{[]/.test(text)) warnings.add(line, "this example is not JSON", text);
}

const hasText = ({ lines }: Part): boolean => lines.some(({ text }) => text.trim() !== "");

/** Says which sections have text of which nothing was read. */
function warnOfUnread(parts: readonly Part[], granted: Page["permission"], warnings: Warnings): void {
  for (const [index, part] of parts.entries()) {
    const { section, title, table, lines } = part;
    const next = parts[index + 1];
    const isLead = next?.table !== undefined && next.section === section;
    if (!title || table || isLead || !hasText(part)) continue;
    const isOther = (section === "request" || section === "response") && hasTable(parts, section);
    const isUnread = section === "authorization" ? !granted : isOther || section === "errors";
    if (isUnread && !lines.some(({ text }) => without.test(text) || elsewhere.test(text)))
      warnings.add(title.number, "this section has text, but no table could be read in it", title.text);
  }
}

const elsewhere = /error codes|错误码|错误中心|錯誤碼|錯誤中心/i;
const without =
  /(?:does not require|requires no|has no|not have) (?:any )?(?:operation-specific )?(?:request )?parameters|no parameters? (?:is|are)? ?required|no request parameters|当前API无需请求参数|无需(?:请求)?参数|无请求参数|無請求參數|无需请求参数|没有请求参数|不需要(?:输入|传入)?(?:请求)?参数|only common request parameters|只需要公共/i;

/** How surely these lines are one of this vendor's pages about one operation: it adds up marks, wherever in the page they are. */
function recognise(whole: readonly Line[]): number {
  // The marks of a page are not all behind a hundred thousand rows.
  const lines = whole.slice(0, 20_000);
  const seen = marksIn(lines, marks);
  let tables = 0;
  let sections = 0;
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i] as Line;
    if (text === "") continue;
    const heading = headingOf(text.slice(0, 1000));
    if (heading?.strong && weights[`section ${heading.section}`]) {
      sections++;
      seen.add(`section ${heading.section}`);
    }
    const head = tableHead(lines, i);
    if (!head) continue;
    if (head.kind !== "fields") {
      seen.add(head.kind);
      continue;
    }
    tables++;
    const order = head.columns.join(" ");
    if (/^name type (?:required )?description example$/.test(order)) seen.add("table of now");
    else if (/^name type (?:required )?example description$/.test(order)) seen.add("table of before");
    i = head.end - 1;
  }
  let confidence = 0;
  for (const name of seen) confidence += weights[name] ?? 0;
  // Without a table, as extractors leave some, it takes more than one of the headings.
  const isWhole = tables > 0 || seen.has("none") || seen.has("section syntax") || sections > 1;
  return confidence < 30 || !isWhole ? 0 : Math.min(confidence, 100);
}

/** Names of other clouds are no mark: these pages list them among their values. Their hosts and headers are. */
const marks: Marks = [
  ["explorer", /OpenAPI Explorer|api\.(?:aliyun|alibabacloud)\.com/],
  ["vendor", /alibaba ?cloud|aliyun|阿里云|阿里雲/i],
  ["endpoint", /http\(s\):\/\/\[Endpoint\]/i],
  ["common", /&<(?:Common request parameters|公共请求参数|公用請求參數|公共請求參數)>/i],
  ["grants", /(?:RAM user or RAM role|RAM权限策略|RAM許可權原則|RAM權限原則|Resource Access Management \(RAM\))/],
  ["undisclosed", /no authorization information disclosed|暂无授权信息透出|暫無授權資訊透出/i],
  ["glued", /^(?:Parameter|Element)TypeRequired(?:Description|Example)|^名称类型(?:必填|是否必选)|^名稱類型必填/],
  [
    "codes",
    /For a list of error codes, (?:visit|see)|访问\[?错误中心|訪問錯誤中心|See Error Codes for a complete list/i,
  ],
  [
    "none",
    /(?:does not require|requires no|has no|no) request parameters|no parameters? (?:is|are)? ?required|无请求参数|無請求參數|无需请求参数/i,
  ],
  ["tencent", /tencentcloudapi\.com|X-TC-Action/i],
  ["huawei", /myhuaweicloud|X-Auth-Token/i],
  ["others", /volcengineapi|byteplusapi|api\.ksyun\.com/i],
];

const weights: Readonly<Record<string, number>> = {
  explorer: 35,
  vendor: 15,
  endpoint: 40,
  common: 25,
  grants: 25,
  undisclosed: 35,
  glued: 30,
  codes: 20,
  none: 10,
  tencent: -100,
  huawei: -80,
  others: -80,
  "section request": 10,
  "section response": 10,
  "section syntax": 10,
  "section responseExample": 10,
  authorization: 20,
  history: 15,
  "table of now": 20,
  "table of before": 10,
};
