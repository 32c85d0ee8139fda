import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Field } from "../../page.js";
import { readPage } from "../../read-page.js";
import { toLines } from "../../source/lines.js";
import { alibaba } from "./index.js";

const file = (name: string): string => readFileSync(new URL(`../../fixtures/alibaba/${name}`, import.meta.url), "utf8");

/** `name type = example {values} limits`, `!` behind the type for what is required, `?` for what is not; members set in. */
const outline = (fields: readonly Field[], indent = ""): string[] =>
  fields.flatMap(({ name, typeText, required, values, constraints, example, members }) => [
    `${indent}${name} ${typeText}${required === undefined ? "" : required ? "!" : "?"}` +
      (example === undefined ? "" : ` = ${example}`) +
      (values.length === 0 ? "" : ` {${values.map(({ value }) => value).join(", ")}}`) +
      Object.entries(constraints)
        .map(([name, value]) => ` ${name}:${value}`)
        .join(""),
    ...outline(members, `${indent}  `),
  ]);

test.each<[fixture: string, parameters: string[], fields: string[], warnings: number[], more: object]>([
  [
    "glued.txt",
    [
      "QueryString string? = storm minLength:2 maxLength:64",
      "PageSize integer? = 20 minimum:1 maximum:100 default:20",
      "DockIds array? = dock-1****",
      "Filter array<object>?",
      "  Key string! = berth {berth, crew} default:berth",
      "  Value string? = b-7",
      "RegionId string! = cn-hangzhou",
    ],
    [
      "RequestId string = 3F5A1B0E-0000-1111-2222-123456789ABC",
      "Reports array<object>",
      "  Name string = north pier",
      "  StartTime long = 1700000000000",
      "  Crew object",
      "    Leader string = alice",
      "    Name string = blue",
      "  Tags array = night",
      '  Extra any = {\n"a": [1, 2],\n"b": "x"\n}',
      "TotalCount integer = 1",
    ],
    [56, 182, 183, 185],
    {
      language: "en",
      service: { value: "Harbor Patrol" },
      operation: { value: "ListPatrolReports", line: 5 },
      updated: { value: "2025-03-05" },
      rateLimit: { value: { requests: 20, per: "second" }, line: 15 },
      permission: {
        value: {
          action: "harbor-patrol:ListPatrolReports",
          access: "list",
          resource: "Report acs:harbor-patrol:{#regionId}:{#accountId}:report/*",
        },
      },
      errorCodes: [
        {
          status: "400",
          code: "InvalidDockId.NotFound",
          message: "The specified dock does not exist.",
          meaning: "The dock was not found.",
        },
        { status: "403", code: "NoPermission", message: "caller has no permission" },
        { status: "500", code: "ServerError", message: "ServerError" },
        { status: "503", code: "PatrolBusy", message: "The patrol is busy. Try again later." },
      ],
      history: [
        { date: "2025-02-01", summary: "The response structure of the API has changed" },
        { date: "2024-12-24" },
      ],
    },
  ],
  [
    "glued.zh.txt",
    ["CrewId long = 43", "Status integer = 1 {1, 3}", "Lang string = zh {zh, en} default:zh", "Force boolean? = true"],
    [
      "Members array<object>",
      "  Uuid string = D0D6E6E4****",
      "  Checkpoint string = checkpoint",
      "RequestId string = 6D3A2E7D-1238****",
    ],
    [28, 105],
    {
      language: "zh",
      service: { value: "港口巡逻" },
      operation: { value: "GetPatrolCrew" },
      updated: { value: "2026-01-20" },
      permission: { value: { action: "harbor-patrol:GetPatrolCrew", access: "get", resource: "全部资源 *" } },
      errorCodes: [
        { code: "NoPermission", message: "caller has no permission", meaning: "当前操作未被授权,请联系主账号。" },
        { code: "ServerError", message: "ServerError", meaning: "服务故障,请稍后重试!" },
      ],
      history: [{ date: "2023-11-03", summary: "OpenAPI 错误码发生变更" }],
    },
  ],
  [
    "cells.zh.txt",
    ["DockId integer = 43", "Status integer = 1 {1, 3}", "UuidList array = 4fe8e1cd****", "Owner string"],
    [
      "Docks array<object>",
      "  Name string = string",
      "  Open boolean = true {true, false}",
      "RequestId string = 0AF20EB0****",
    ],
    [43],
    {
      language: "zh",
      operation: { value: "ListPatrolDocks" },
      permission: { value: { action: "harbor-patrol:ListPatrolDocks", access: "get", resource: "全部資源 *" } },
      errorCodes: [
        { status: "400", code: "DockClosed", message: "The dock is closed.", meaning: "碼頭已關閉。" },
        { status: "403", code: "NoPermission", message: "caller has no permission" },
      ],
    },
  ],
  [
    "spaced-old.txt",
    [
      "Action String! = DescribePatrols",
      "DockId String! = dock-bp67****",
      "Lang String? = zh {zh, en} default:zh",
      "Tag  maxItems:20",
      "  Key String? = owner",
      "  Value String? = alice",
      "CrewIds RepeatList? = crew-1",
      "PageSize Integer?",
    ],
    [
      "Patrols Array of Patrol",
      "  Patrol Array of Patrol",
      "    Name String = Night round (north)",
      "    Route Struct",
      "      Length Float = 1.5",
      '      Marks Array of String = ["a","b"]',
      "RequestId String = 0AC407AC-A010-45B4-ADD8-CDC679D3DF26",
      "TotalCount Integer = 1",
    ],
    [106],
    {
      operation: { value: "DescribePatrols", line: 10 },
      requestExamples: [{ target: "/?Action=DescribePatrols&DockId=dock-bp67****" }],
      errorCodes: [
        {
          code: "InvalidDock.NotFound",
          message: "The specified dock does not exist.",
          meaning: "The dock was not found.",
        },
        { code: "InvalidLang.Malformed", message: "The language is not valid." },
      ],
    },
  ],
  [
    "glued-old.txt",
    [
      "Action String! = DeletePatrol",
      "Name String! = my-test minLength:6 maxLength:36",
      "Force Boolean? = false {true, false}",
    ],
    [
      "RequestId String = 145318BE-DEE1-4C57-AA7C-5BE7D34A6AE0",
      "Rows Array of Row",
      "  Longitude String = String east",
    ],
    [44],
    {
      service: { value: "PatrolTrail" },
      host: { value: "patrol.aliyuncs.com" },
      requestExamples: [{ target: "/?Action=DeletePatrol&Name=my-test", headers: { host: "patrol.aliyuncs.com" } }],
      responseExamples: [
        { confidence: 90 },
        { body: { RequestId: "145318BE-DEE1-4C57-AA7C-5BE7D34A6AE0" }, confidence: 60 },
      ],
    },
  ],
  [
    "bars-old.md",
    ["Action String! = DescribeDockEntry", "SourceIp String? = 1.2.3.4", "Lang String? = zh"],
    ["RequestId String = 0AF20EB0-EBBC-4B94-9B84-F3BAFAC53EDE", "Entry Struct", "  Status Integer = 1"],
    // The values of the language are lost.
    [10, 43],
    { operation: { value: "DescribeDockEntry" }, responseExamples: [{}, { body: { Entry: { Status: 1 } } }] },
  ],
  [
    "bars.md",
    [
      "RegionId string? = cn-hangzhou",
      "DockId long? = 76",
      "Configs array<object>?",
      "  Name string? = IP_LIST",
      "  Value string? = a|b",
    ],
    ["Policy string = {}", "RequestId string = 14A07460-EBE7-47CA-9757-12CC4761D47A"],
    [12, 17],
    {
      operation: { value: "ModifyDock", confidence: 80 },
      permission: { value: { action: "harbor-patrol:ModifyDock", access: "update", resource: "All Resources *" } },
      responseExamples: [{ body: { Policy: "{}" } }],
      errorCodes: [{ code: "NoPermission" }, { code: "ServerError", status: "500" }],
    },
  ],
  [
    "bars-lines.zh.txt",
    ["pointId string! = 1234567890", "verbose boolean? = true"],
    ["requestId string = xxxx-xxxx", "success boolean = true", "data object = []", "  pointId string = 1234567890"],
    [],
    {
      method: { value: "GET", line: 19 },
      path: { value: "/api/v1/patrol/points/{pointId}" },
      parameters: [{ in: "path" }, {}],
      errorCodes: [{ status: "500", code: "UNKNOWN_ERROR" }],
    },
  ],
  [
    "markdown.zh.md",
    [
      "Action String! = AddDockRule {AddDockRule}",
      "RuleAction String! = accept {accept, drop, ANY}",
      "Description String! = 放行所有流量。",
      "DestPort String? = my_port",
    ],
    [
      "Rules Array of Rule",
      "  RuleId Long = 1234123412341234",
      "  Name String = i-8vbd****",
      "RequestId String = CBF1E9B7",
    ],
    [24, 71],
    { version: { value: "2019-12-07" }, requestExamples: [{ target: "/?Action=AddDockRule&RuleAction=accept" }] },
  ],
  [
    "page.html",
    [],
    ["RequestId string = 0AF2", "Status string = Open {Open, Closed}", "Gates array = g-1"],
    [],
    {
      permission: { value: { action: "harbor-patrol:DescribeDock", access: "get", resource: "All Resources *" } },
      errorCodes: [{ status: "404", code: "DockNotFound", message: "The dock does not exist." }],
      history: [{ date: "2024-04-01", summary: "The response structure has changed" }],
    },
  ],
])("%s", (fixture, parameters, fields, warnings, more) => {
  const page = readPage(file(fixture));
  expect(page.vendor).toBe("alibaba");
  expect(outline(page.parameters)).toEqual(parameters);
  expect(outline(page.responses[0]?.fields ?? [])).toEqual(fields);
  expect(page.warnings.map(({ line }) => line)).toEqual(warnings);
  expect(page).toMatchObject(more);
});

test.each([
  [
    "a page of the guide",
    "Security Center:What is it?\nLast Updated:Jan 1, 2024\nAlibaba Cloud protects you. See OpenAPI Explorer.",
  ],
  [
    "common parameters",
    "Common parameters\nParameter | Type | Required | Description |\n---|---|---|---|\nFormat | String | No | Alibaba Cloud |",
  ],
  ["something else", "Parameter Type Required\nhello"],
])("%s is not claimed", (_, given) => expect(alibaba.recognise(toLines(given))).toBe(0));

test("a page whose headings are lost: tables tell by their columns, a cut head by its rows", () => {
  const page = file("glued.txt");
  const cut = page.slice(page.indexOf("QueryStringstringNo"));
  const read = alibaba.read(toLines(cut));
  expect(read.parameters.map(({ name, confidence }) => [name, confidence <= 75])).toContainEqual(["QueryString", true]);
  expect(read.responses[0]?.fields[0]?.name).toBe("RequestId");
  expect(read).not.toHaveProperty("summary");
  const bare = cut.replace("Response parameters\n", "").replace(/Examples[^{]*/, "JSONformat\n\n");
  const heads = `ParameterTypeRequiredDescriptionExample\n${bare}`;
  expect(alibaba.recognise(toLines(heads))).toBeGreaterThan(50);
  const again = alibaba.read(toLines(heads));
  expect(again.parameters.map(({ name }) => name)).toEqual([
    "QueryString",
    "PageSize",
    "DockIds",
    "Filter",
    "RegionId",
  ]);
  expect(again.responses[0]?.fields.map(({ name }) => name)).toEqual(["RequestId", "Reports", "TotalCount"]);
  expect(again.responseExamples[0]?.body).toMatchObject({ TotalCount: 1 });
});

test("other clouds among the values do not make it a page of theirs", () => {
  const page = file("glued.zh.txt").replace("1:在岗", "1:腾讯云\n  • 2:华为云");
  expect(alibaba.recognise(toLines(page))).toBe(100);
});
