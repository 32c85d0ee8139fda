import type { Field, Page, PageResponse } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { Warnings } from "../../words/warnings.js";
import type { Layout } from "../layout.js";
import { joinBars } from "./columns.js";
import { readDataTypes } from "./data-types.js";
import { readErrors } from "./error-codes.js";
import { readExamples } from "./examples.js";
import { toField, toParameter } from "./fields.js";
import { readHead } from "./head.js";
import { fillMembers, membersFromExamples } from "./members.js";
import { recognise } from "./recognise.js";
import { knownKeys, readRows } from "./rows.js";
import { type Part, splitPage } from "./sections.js";

export const tencent: Layout = { vendor: "tencent", recognise, read: readTencent, readTypes: readDataTypes };

/** Reads a page of one operation. */
function readTencent(given: readonly Line[], types?: ReadonlyMap<string, Field[]>): Page {
  const lines = joinBars(given);
  const parts = splitPage(lines);
  const warnings = new Warnings();
  const keys = knownKeys(lines);
  const of = (kind: Part["kind"]): Part[] => parts.filter((part) => part.kind === kind);
  const { requests, responses } = readExamples(
    of("examples").flatMap(({ lines }) => lines),
    warnings,
  );
  const parameters = once(
    of("input")
      .flatMap((part) => readRows(part, keys, warnings))
      .map(toParameter),
    warnings,
  );
  const output = of("output");
  const fields = once(
    output.flatMap((part) => readRows(part, keys, warnings)).map((row) => toField(row)),
    warnings,
  );
  const page: Page = {
    vendor: "tencent",
    language: lines.some(({ text }) => /接口描述|输入参数|本接口取值|输出参数/.test(text.slice(0, 200))) ? "zh" : "en",
    parameters,
    responses: answers(fields, output),
    requestExamples: requests,
    responseExamples: responses,
    errorCodes: unique(of("errors").flatMap(readErrors)),
    statusCodes: [],
    warnings: warnings.list,
  };
  readOperation(page, lines);
  readHead(page, parts);
  readRequestLine(page);
  if (types) {
    fillMembers(parameters, types);
    fillMembers(fields, types);
  }
  const open = (list: readonly Field[]) => list.filter(({ members }) => members.length === 0);
  membersFromExamples(open(parameters), requests, false, warnings);
  membersFromExamples(open(fields), responses, true, warnings);
  missing(page, lines, warnings);
  warnings.sorted();
  return page;
}

function answers(fields: Field[], parts: readonly Part[]): PageResponse[] {
  const line = fields[0]?.line ?? parts[0]?.columns?.line;
  return line === undefined ? [] : [{ line, fields }];
}

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

function unique<Code extends { code: string }>(codes: Code[]): Code[] {
  const known = new Set<string>();
  return codes.filter(({ code }) => !known.has(code) && known.add(code));
}

function readOperation(page: Page, lines: readonly Line[]): void {
  const value = (name: string) => page.parameters.find((field) => field.name === name && field.in === "header");
  const action = value("Action");
  const named = action?.values[0];
  if (named) page.operation = { value: named.value, line: named.line, confidence: 100 };
  else {
    for (const { text, number } of lines) {
      const found = /^\s*X-TC-Action:\s?(\w+)|[?&]\s?Action=(\w+)|^(?:This API|本接口)\s?[(（](\w+)[)）]/.exec(
        text.slice(0, 500),
      );
      if (!found) continue;
      page.operation = { value: (found[1] ?? found[2] ?? found[3]) as string, line: number, confidence: 80 };
      break;
    }
  }
  const version = value("Version")?.values[0];
  if (version) page.version = { value: version.value, line: version.line, confidence: 100 };
}

/** The method and the path are those of the examples: the page states them nowhere else. */
function readRequestLine(page: Page): void {
  const example =
    page.requestExamples.find(({ method }) => method === "POST") ?? page.requestExamples.find(({ method }) => method);
  if (!example?.method) return;
  page.method = { value: example.method, line: example.line, confidence: example.method === "POST" ? 90 : 60 };
  page.path = { value: (example.target ?? "/").split("?")[0] || "/", line: example.line, confidence: 90 };
  const host = example.headers?.host;
  if (!page.host && host) page.host = { value: host, line: example.line, confidence: 80 };
}

/** A page that was cut off lacks what every page has. */
function missing(page: Page, lines: readonly Line[], warnings: Warnings): void {
  const last = lines.at(-1);
  const end = last?.number ?? 1;
  if (page.parameters.length === 0) warnings.add(1, "no table of input parameters was found", "");
  if (page.responses.length === 0)
    warnings.add(end, "no table of output parameters was found: the page may be cut off", last?.text ?? "");
  else if (!page.responses[0]?.fields.some(({ name }) => name === "RequestId"))
    warnings.add(
      end,
      "the output parameters have no RequestId, which every response has: the table may be cut off",
      last?.text ?? "",
    );
}
