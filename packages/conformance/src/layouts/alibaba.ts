import type { Doubt, Example, Field, Page } from "../page.js";
import type { Line } from "../source/line.js";
import { answers, missing } from "./alibaba/answers.js";
import { errorCodes } from "./alibaba/error-codes.js";
import { examples } from "./alibaba/examples.js";
import { fieldRows } from "./alibaba/field-rows.js";
import { headFacts } from "./alibaba/head-facts.js";
import { history } from "./alibaba/history.js";
import { knownNames } from "./alibaba/known-names.js";
import { nest } from "./alibaba/nest.js";
import { operationOf } from "./alibaba/operation-of.js";
import { permission } from "./alibaba/permission.js";
import { recognise } from "./alibaba/recognise.js";
import type { Row } from "./alibaba/row.js";
import { type Shape, shapeOfJson, shapeOfXml } from "./alibaba/shape.js";
import { splitGlued } from "./alibaba/split-glued.js";
import { splitPage } from "./alibaba/split-page.js";
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
  const rowsOf = (section: "request" | "response"): Row[] =>
    parts.flatMap((part) =>
      part.section === section && part.table?.kind === "fields" ? fieldRows(part.table, part.lines, known) : [],
    );
  const fieldsOf = (rows: readonly Row[], shape: Shape | undefined): Field[] =>
    nest(
      rows.map((row) => toField(row, doubts)),
      shape,
      doubts,
    );
  const parameters = fieldsOf(rowsOf("request"), shapeOfRequests(requests));
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
    language: languageOf(lines),
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
  const bodies = answers.filter(({ body }) => body !== undefined).map(({ body }) => body);
  if (bodies.length > 0) return shapeOfJson(bodies);
  const xml = answers.find(({ text }) => text.startsWith("<"));
  return xml && shapeOfXml(xml.text);
}

function hostOf(requests: readonly Example[]): Page["host"] {
  const shown = requests.find(({ headers }) => /^[\w-]+(?:\.[\w-]+)+$/.test(headers?.host ?? ""));
  return shown && { value: shown.headers?.host as string, line: shown.line, sure: 80 };
}

function languageOf(lines: readonly Line[]): Page["language"] {
  for (const { text } of lines)
    if (/返回|请求参数|請求參數|描述|更新时间|更新時間/.test(text.slice(0, 1000))) return "zh";
  return "en";
}
