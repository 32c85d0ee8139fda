import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field } from "../../page.js";
import { readPage } from "../../read-page.js";

const docs = new URL("../../../../../../shared/docs/huawei/", import.meta.url);
const present = existsSync(docs);

/** A field without the vendor's sentences. */
const told = ({ name, in: place, typeText, required, values, constraints, members, line }: Field): unknown[] => [
  line,
  place,
  name,
  typeText,
  required,
  values.map(({ value, meaning }) => `${value}: ${meaning}`),
  constraints,
  members.map(told),
];

const failure = (at: number) => [
  [
    at,
    undefined,
    "details",
    "Array of DbssErrorDetail objects",
    undefined,
    [],
    {},
    [
      [at + 32, undefined, "error_code", "String", undefined, [], {}, []],
      [at + 38, undefined, "error_msg", "String", undefined, [], {}, []],
    ],
  ],
  [at + 6, undefined, "encoded_authorization_message", "String", undefined, [], {}, []],
  [at + 12, undefined, "error_code", "String", undefined, [], {}, []],
  [at + 18, undefined, "error_msg", "String", undefined, [], {}, []],
];

describe.skipIf(!present)(`the vendor's own pages${present ? "" : ", which are not here: skipped"}`, () => {
  test("UpdateAuditTaskStatus", () => {
    const page = readPage(readFileSync(new URL("UpdateAuditTaskStatus.txt", docs), "utf8"));
    const target = "/v1/{project_id}/audit/summary/{busi_type}/task-status";
    expect(page).toMatchObject({
      vendor: "huawei",
      language: "en",
      title: { value: "Updating the Status of a Tenant Audit Information Summary Task", line: 4, confidence: 100 },
      service: { value: "Database Security Service", line: 1, confidence: 100 },
      updated: { value: "2025-09-10", line: 2, confidence: 100 },
      summary: { line: 8 },
      method: { value: "POST", line: 12, confidence: 100 },
      path: { value: target, line: 12, confidence: 100 },
      requestExamples: [{ target, body: { code: "on", oper_type: "switch" }, line: 378, confidence: 100 }],
      responseExamples: [],
      errorCodes: [],
      warnings: [],
    });
    // What the page does not say.
    for (const fact of ["operation", "version", "host", "permission", "rateLimit", "history"])
      expect(page).not.toHaveProperty(fact);
    expect(page.parameters.map(told)).toEqual([
      [24, "path", "project_id", "String", true, [], { minLength: 32, maxLength: 64 }, []],
      [46, "path", "busi_type", "String", true, ["risk: risk", "risk: audit instance"], {}, []],
      [82, "header", "X-Auth-Token", "String", true, [], {}, []],
      [114, "body", "code", "String", false, ["on: enabled", "off: disabled"], {}, []],
      [126, "body", "oper_type", "String", true, ["switch: task switch", "execute: update immediately"], {}, []],
      [138, "body", "query_begin_time", "Long", false, [], {}, []],
      [146, "body", "query_end_time", "Long", false, [], {}, []],
    ]);
    expect(page.parameters.map(({ confidence, example }) => [confidence, example])).toEqual(
      Array(7).fill([100, undefined]),
    );
    expect(page.responses.map(({ status, fields, line }) => [line, status, fields.map(told)])).toEqual([
      [156, "200", []],
      [160, "400", failure(170)],
      [214, "401", failure(224)],
      [268, "403", failure(278)],
      [322, "500", failure(332)],
    ]);
    expect(page.statusCodes.map(({ status, line, confidence }) => [line, status, confidence])).toEqual(
      ["200", "400", "401", "403", "500"].map((status, index) => [395 + 4 * index, status, 100]),
    );
  });
});
