import type { Example, Field, Page, PageResponse } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plainLine } from "../../words/plain.js";
import { Warnings } from "../../words/warnings.js";
import type { Layout } from "../vendor.js";
import { errorCodes } from "./error-codes.js";
import { examples } from "./examples.js";
import { fieldRows, guessTable, type Row } from "./field-rows.js";
import { toField } from "./fields.js";
import { headFacts, history, operationOf, syntax } from "./head.js";
import { nest } from "./nesting.js";
import { permission } from "./permission.js";
import { recognise } from "./recognise.js";
import { type Part, splitGlued, splitPage } from "./sections.js";
import { knownNames, type Shape, shapeOfJson, shapeOfSyntax, shapeOfXml } from "./shape.js";

export const alibaba: Layout = { vendor: "alibaba", recognise, read };

function read(lines: readonly Line[]): Page {
  const warnings = new Warnings();
  const parts = splitPage(splitGlued(lines));
  const known = knownNames(lines);
  const facts = headFacts(parts);
  const { requests, responses } = examples(parts);
  const withTable = new Set(parts.flatMap(({ section, table }) => (table ? [section] : [])));
  const rowsOf = (section: "request" | "response"): Row[] =>
    parts.flatMap((cut) => {
      // Where the head of the page was cut off, the rows of the request come first.
      const first = section === "request" && cut === parts[0] && !withTable.has("request") && !facts.title;
      const part: Part = first ? { ...cut, section } : cut;
      if (part.section !== section) return [];
      if (part.table?.kind === "fields") {
        const rows = fieldRows(part.table, part.lines, known);
        if (part.table.columns.includes("required") && rows.some(({ required }) => required === undefined))
          warnings.add(part.table.line, "not every row of this table tells whether it is required", "");
        return rows;
      }
      if (part.table) return [];
      const table = withTable.has(section) ? undefined : guessTable(part, known);
      if (!table) return [];
      if (first) delete facts.summary;
      warnings.add(table.line, "the heads of this table are not there: its columns are guessed", "");
      return fieldRows(table, part.lines, known).map((row) => ({ ...row, confidence: Math.min(row.confidence, 75) }));
    });
  const fieldsOf = (rows: readonly Row[], shape: Shape | undefined): Field[] =>
    nest(
      rows.map((row) => toField(row, warnings)),
      shape,
      warnings,
    );
  const parameters = fieldsOf(rowsOf("request"), shapeOfSyntax(parts) ?? shapeOfRequests(requests));
  const rows = rowsOf("response");
  const fields = fieldsOf(rows, shapeOfAnswers(responses));
  const granted = permission(parts, facts.operation?.value);
  const operation = facts.operation ?? operationOf(parameters, requests, parts[0]?.lines ?? [], granted);
  const changes = history(parts);
  const host = hostOf(requests);
  const { method, path } = syntax(parts);
  if (path) place(parameters, path.value);
  missing(parts, parameters, responses, warnings);
  return {
    vendor: "alibaba",
    language: languageOf(parts),
    ...facts,
    ...(operation ? { operation } : {}),
    ...(method ? { method } : {}),
    ...(path ? { path } : {}),
    ...(host ? { host } : {}),
    parameters,
    responses: answers(parts, rows, fields, warnings),
    requestExamples: requests,
    responseExamples: responses,
    errorCodes: errorCodes(parts, warnings),
    statusCodes: [],
    ...(granted ? { permission: granted } : {}),
    ...(changes ? { history: changes } : {}),
    warnings: warnings.sorted(),
  };
}

/** Where parameters of the path and the body travel; of the rest these pages say nothing. */
function place(parameters: readonly Field[], path: string): void {
  for (const field of parameters)
    if (path.includes(`{${field.name}}`)) field.in = "path";
    else if (field.name === "body" || field.name === "Body") field.in = "body";
}

function shapeOfRequests(requests: readonly Example[]): Shape | undefined {
  const shown = requests.find(({ body }) => body !== undefined && body !== null);
  return shown && shapeOfJson(shown.body);
}

function shapeOfAnswers(answers: readonly Example[]): Shape | undefined {
  const bodies = answers
    .filter(({ body, title = "" }) => body !== undefined && !/error(?!-free)|错误|异常|錯誤|異常/i.test(title))
    .map(({ body }) => body);
  if (bodies.length > 0) return shapeOfJson(bodies);
  const xml = answers.find(({ text }) => text.startsWith("<"));
  return xml && shapeOfXml(xml.text);
}

function hostOf(requests: readonly Example[]): Page["host"] {
  const shown = requests.find(({ headers }) => /^[\w-]+(?:\.[\w-]+)+$/.test(headers?.host ?? ""));
  return shown && { value: shown.headers?.host as string, line: shown.line, confidence: 80 };
}

/** That of the headings: what is round a page may be in another language, and texts quote English. */
function languageOf(parts: readonly Part[]): Page["language"] {
  let chinese = 0;
  let other = 0;
  for (const { title, table } of parts) {
    if (!title && !table) continue;
    if (title && /[\u4e00-\u9fff]/.test(title.text)) chinese++;
    else if (title) other++;
  }
  if (chinese + other > 0) return chinese >= other ? "zh" : "en";
  return parts.some(({ lines }) => lines.some(({ text }) => /[\u4e00-\u9fff]{4}/.test(text.slice(0, 1000))))
    ? "zh"
    : "en";
}

/** The answers of a page: these pages describe that of a success alone, and give it no status. */
function answers(parts: readonly Part[], rows: readonly Row[], fields: Field[], warnings: Warnings): PageResponse[] {
  const heading = parts.find(({ section }) => section === "response");
  if (rows.length === 0) {
    if (heading?.title) warnings.add(heading.title.number, "the table of the answer is not there", heading.title.text);
    return [];
  }
  const [first] = rows;
  const description = first?.name === "" ? first.body.map(({ text }) => plainLine(text.trim())).join("\n") : "";
  return [{ ...(description === "" ? {} : { description }), line: first?.line ?? 1, fields }];
}

/** Says what of a page's usual sections was not found. */
function missing(
  parts: readonly Part[],
  parameters: readonly Field[],
  examples: readonly Example[],
  warnings: Warnings,
): void {
  const heading = parts.find(({ section, title }) => section === "request" && title);
  const table = parts.some(({ section, table }) => section === "request" && table);
  const none = parts.some(({ lines }) => lines.slice(0, 50).some(({ text }) => without.test(text)));
  const last = parts.at(-1)?.lines.at(-1)?.number ?? 1;
  if (parameters.length === 0 && !none && heading)
    warnings.add(
      heading.title?.number ?? 1,
      table ? "no row of this table was read" : "the table of the request is not there",
      heading.title?.text ?? "",
    );
  if (parameters.length === 0 && !heading && !table && !none)
    warnings.add(last, "there is no section of the request", "");
  if (!parts.some(({ section }) => section === "response")) warnings.add(last, "there is no section of the answer", "");
  for (const { body, text, line } of examples)
    if (body === undefined && /^\s*[{[]/.test(text)) warnings.add(line, "this example is not JSON", text);
}

const without =
  /(?:does not require|requires no|has no|not have) (?:any )?(?:operation-specific )?(?:request )?parameters|no parameters? (?:is|are)? ?required|no request parameters|当前API无需请求参数|无需(?:请求)?参数|无请求参数|無請求參數|无需请求参数|没有请求参数|不需要(?:输入|传入)?(?:请求)?参数|only common request parameters|只需要公共/i;
