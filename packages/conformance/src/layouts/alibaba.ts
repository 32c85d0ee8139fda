import type { Doubt, Example, Field, Page } from "../page.js";
import type { Line } from "../source/line.js";
import { answers, missing } from "./alibaba/answers.js";
import { doubt } from "./alibaba/doubt.js";
import { errorCodes } from "./alibaba/error-codes.js";
import { examples } from "./alibaba/examples.js";
import { fieldRows } from "./alibaba/field-rows.js";
import { guessTable } from "./alibaba/guess-table.js";
import { headFacts } from "./alibaba/head-facts.js";
import { history } from "./alibaba/history.js";
import { knownNames } from "./alibaba/known-names.js";
import { nest } from "./alibaba/nest.js";
import { operationOf } from "./alibaba/operation-of.js";
import { permission } from "./alibaba/permission.js";
import { recognise } from "./alibaba/recognise.js";
import type { Row } from "./alibaba/row.js";
import { type Shape, shapeOfJson, shapeOfXml } from "./alibaba/shape.js";
import { shapeOfSyntax } from "./alibaba/shape-of-syntax.js";
import { splitGlued } from "./alibaba/split-glued.js";
import { type Part, splitPage } from "./alibaba/split-page.js";
import { syntax } from "./alibaba/syntax.js";
import { toField } from "./alibaba/to-field.js";
import type { Layout } from "./layout.js";

export const alibaba: Layout = { vendor: "alibaba", recognise, read };

function read(lines: readonly Line[]): Page {
  const doubts: Doubt[] = [];
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
          doubts.push(doubt(part.table.line, "not every row of this table tells whether it is required", ""));
        return rows;
      }
      if (part.table) return [];
      const table = withTable.has(section) ? undefined : guessTable(part, known);
      if (!table) return [];
      if (first) delete facts.summary;
      doubts.push(doubt(table.line, "the heads of this table are not there: its columns are guessed", ""));
      return fieldRows(table, part.lines, known).map((row) => ({ ...row, sure: Math.min(row.sure, 75) }));
    });
  const fieldsOf = (rows: readonly Row[], shape: Shape | undefined): Field[] =>
    nest(
      rows.map((row) => toField(row, doubts)),
      shape,
      doubts,
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
  missing(parts, parameters, responses, doubts);
  return {
    vendor: "alibaba",
    language: languageOf(parts),
    ...facts,
    ...(operation ? { operation } : {}),
    ...(method ? { method } : {}),
    ...(path ? { path } : {}),
    ...(host ? { host } : {}),
    parameters,
    responses: answers(parts, rows, fields, doubts),
    requestExamples: requests,
    responseExamples: responses,
    errorCodes: errorCodes(parts, doubts),
    statusCodes: [],
    ...(granted ? { permission: granted } : {}),
    ...(changes ? { history: changes } : {}),
    doubts: doubts.sort((a, b) => a.line - b.line),
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
  return shown && { value: shown.headers?.host as string, line: shown.line, sure: 80 };
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
