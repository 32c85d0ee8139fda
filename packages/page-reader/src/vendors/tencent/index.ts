import { defined, type Example, type Fact, type Field, fact, type Page } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { Warnings } from "../../words/warnings.js";
import { type Layout, type Marks, marksIn } from "../layout.js";
import { joinBars } from "./columns.js";
import { readErrors } from "./error-codes.js";
import { readExamples } from "./examples.js";
import { toField, toParameter } from "./fields.js";
import { readHead } from "./head.js";
import { fillMembers, membersFromExamples, readDataTypes } from "./members.js";
import { knownKeys, readRows } from "./rows.js";
import { type Part, splitPage } from "./sections.js";

export const tencent: Layout = { vendor: "tencent", recognise, read, readTypes: readDataTypes };

/** Reads a page of one operation. */
function read(given: readonly Line[], types: ReadonlyMap<string, Field[]> = new Map()): Page {
  const lines = joinBars(given);
  const parts = splitPage(lines);
  const warnings = new Warnings();
  const keys = knownKeys(lines);
  const of = (kind: Part["kind"]): Part[] => parts.filter((part) => part.kind === kind);
  const { requests, responses } = readExamples(
    of("examples").flatMap(({ lines }) => lines),
    warnings,
  );
  const rowsOf = (kind: Part["kind"]) => of(kind).flatMap((part) => readRows(part, keys, warnings));
  const parameters = once(rowsOf("input").map(toParameter), warnings);
  const fields = once(
    rowsOf("output").map((row) => toField(row)),
    warnings,
  );
  fillMembers(parameters, types);
  fillMembers(fields, types);
  const open = (list: readonly Field[]) => list.filter(({ members }) => members.length === 0);
  membersFromExamples(open(parameters), requests, false, warnings);
  membersFromExamples(open(fields), responses, true, warnings);
  const line = fields[0]?.line ?? of("output")[0]?.columns?.line;
  warnOfMissing(parameters, line === undefined ? undefined : fields, lines.at(-1), warnings);
  const errorCodes = readErrors(of("errors"));
  const [errors] = of("errors").flatMap(({ lines }) => lines.filter(({ text }) => text.trim() !== ""));
  const without = of("errors").some(({ lines }) => lines.some(({ text }) => noErrors.test(text)));
  if (errors && errorCodes.length === 0 && !without)
    warnings.add(errors.number, "this section has text, but no error code could be read in it", errors.text);
  const version = headerOf(parameters, "Version");
  const operation = operationOf(parameters, lines);
  const request = requests.find(({ method }) => method === "POST") ?? requests.find(({ method }) => method);
  const shown = request && requestLine(request);
  const head = readHead(parts, operation?.value);
  const host = head.host ?? shown?.host;
  return {
    vendor: "tencent",
    language: lines.some(({ text }) => /接口描述|输入参数|本接口取值|输出参数/.test(text.slice(0, 200))) ? "zh" : "en",
    ...defined({ operation, version }),
    ...shown,
    ...head,
    ...defined({ host }),
    parameters,
    responses: line === undefined ? [] : [{ line, fields }],
    requestExamples: requests,
    responseExamples: responses,
    errorCodes,
    statusCodes: [],
    warnings: warnings.sorted(),
  };
}

const noErrors = /no error codes?|没有.{0,20}错误码|暂无|无业务逻辑/i;

/** A table that stands twice on a page, as extractors leave it, is one. */
function once(fields: Field[], warnings: Warnings): Field[] {
  const known = new Map<string, Field>();
  for (const field of fields) {
    const before = known.get(field.name);
    if (!before) known.set(field.name, field);
    else if (before.typeText !== field.typeText || before.description !== field.description)
      warnings.add(field.line, `a second row of ${field.name} was left out`, field.description);
  }
  return [...known.values()];
}

/** The value of one of the vendor's common parameters. */
function headerOf(parameters: readonly Field[], wanted: string): Fact<string> | undefined {
  const [value] = parameters.find(({ name, in: place }) => name === wanted && place === "header")?.values ?? [];
  return value && fact(value.value, value.line);
}

function operationOf(parameters: readonly Field[], lines: readonly Line[]): Fact<string> | undefined {
  const named = headerOf(parameters, "Action");
  if (named) return named;
  for (const { text, number } of lines) {
    const found = /^\s*X-TC-Action:\s?(\w+)|[?&]\s?Action=(\w+)|^(?:This API|本接口)\s?[(（](\w+)[)）]/.exec(
      text.slice(0, 500),
    );
    if (found) return fact((found[1] ?? found[2] ?? found[3]) as string, number, 80);
  }
  return undefined;
}

/** The method and the path are those of the examples: the page states them nowhere else. */
const requestLine = ({
  method = "",
  target = "/",
  headers,
  line,
}: Example): Pick<Page, "method" | "path" | "host"> => ({
  method: fact(method, line, method === "POST" ? 90 : 60),
  path: fact(target.split("?")[0] || "/", line, 90),
  ...(headers?.host && { host: fact(headers.host, line, 80) }),
});

/** A page that was cut off lacks what every page has. */
function warnOfMissing(
  parameters: readonly Field[],
  fields: readonly Field[] | undefined,
  last: Line | undefined,
  warnings: Warnings,
): void {
  const { text, number } = last ?? { text: "", number: 1 };
  if (parameters.length === 0) warnings.add(1, "no table of input parameters was found");
  if (!fields) warnings.add(number, "no table of output parameters was found: the page may be cut off", text);
  else if (!fields.some(({ name }) => name === "RequestId"))
    warnings.add(
      number,
      "the output parameters have no RequestId, which every response has: the table may be cut off",
      text,
    );
}

/** How surely lines are a page of one operation, by its marks: each counts once. */
function recognise(lines: readonly Line[]): number {
  const found = marksIn(lines, marks, 3000);
  const action = found.has("action");
  const tables = found.has("input") && found.has("output");
  const ours = found.has("host") || found.has("header");
  if (
    !(action && (ours || tables)) &&
    !(found.has("domain") && ours && (found.has("input") || found.has("output"))) &&
    !(tables && ours && found.has("request"))
  )
    return 0;
  return Math.min(100, 40 + 10 * found.size);
}

const marks: Marks = [
  [
    "action",
    /Common Params?(?:eters?)?\]?(?:\([^)]*\))?\s?[.。] ?The value used for this API|公共参数\]?(?:\([^)]*\))?\s?[,，]\s?本接口取值|Common parameter\. The value used for this API/i,
  ],
  ["domain", /Domain name for API request|接口请求域名/i],
  ["host", /\.tencentcloudapi\.com|\.api\.qcloud\.com/],
  ["header", /X-TC-Action/i],
  ["request", /^\s*(?:POST \/ HTTP\/1|https?:\/\/[\w.-]+\.tencentcloudapi\.com\/\?\s?Action=)/],
  [
    "input",
    /^[#\s\d\\.*]{0,12}(?:Input Parameters?|输入参数)[\s*]*$|(?:Parameter Name|参数名称)[\s|]*(?:Required|必选)/i,
  ],
  [
    "output",
    /^[#\s\d\\.*]{0,12}(?:Output Parameters?|输出参数)[\s*]*$|(?:Parameter Name|参数名称)[\s|]*(?:Type|类型)/i,
  ],
  ["id", /RequestId is required for locating|定位问题时需要提供该次请求的 ?RequestId/],
];
