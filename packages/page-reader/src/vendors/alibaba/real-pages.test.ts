import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field, Page } from "../../page.js";
import { readPage } from "../../read-page.js";

const docs = new URL("../../../../../../shared/docs/alibaba/", import.meta.url);
const present = existsSync(docs);
const read = (name: string): Page => readPage(readFileSync(new URL(`${name}.txt`, docs), "utf8"));

/** A field without the vendor's sentences: `name type required values constraints example`. */
type Told = [
  name: string,
  type: string,
  required: boolean | undefined,
  values: string[],
  example?: string,
  members?: Told[],
];
const told = ({ name, typeText, required, values, example, members }: Field): Told => [
  name,
  typeText,
  required,
  values.map(({ value }) => value),
  ...((members.length > 0 ? [example, members.map(told)] : example === undefined ? [] : [example]) as [string]),
];
const errors = [
  { code: "NoPermission", status: "403", message: "caller has no permission" },
  { code: "ServerError", status: "500", message: "ServerError" },
];
const tasks = ["CLIENT_PROBLEM_CHECK", "CLIENT_DEV_OPS", "ASSET_SECURITY_CHECK"];
const hex = "38730bb078f4a1461d4ed283994c****";

describe.skipIf(!present)(`the vendor's own pages${present ? "" : ", which are not here: skipped"}`, () => {
  test("ChangeAssetRefreshTaskConfig", () => {
    const page = read("ChangeAssetRefreshTaskConfig");
    expect(page).toMatchObject({
      vendor: "alibaba",
      language: "en",
      title: { value: "Security Center:ChangeAssetRefreshTaskConfig", line: 5, confidence: 100 },
      operation: { value: "ChangeAssetRefreshTaskConfig" },
      service: { value: "Security Center" },
      updated: { value: "2024-11-13", line: 7 },
      summary: { line: 9 },
      permission: { value: { undisclosed: true }, line: 17 },
      requestExamples: [],
      responseExamples: [
        { body: { RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384", Data: true, Message: "successful" } },
      ],
      history: [
        { date: "2024-10-08", line: 117 },
        { date: "2023-09-21", line: 118 },
      ],
    });
    expect(page.errorCodes).toMatchObject(errors);
    expect(page.parameters.map(told)).toEqual([
      [
        "AssetRefreshConfigs",
        "array<object>",
        false,
        [],
        undefined,
        [
          ["Vendor", "integer", false, ["3", "4", "7"], "3"],
          ["SchedulePeriod", "integer", false, ["60", "180", "360", "720", "1440", "10080"], "360"],
          ["Status", "integer", false, ["1", "0"], "1"],
          ["RefreshConfigType", "integer", false, ["0", "1", "2"], "2"],
          ["TargetId", "long", false, [], "2308"],
        ],
      ],
      ["RegionId", "string", false, [], "cn-hangzhou"],
    ]);
    expect(page.parameters[0]?.members[0]?.values[2]?.meaning).toBe("Amazon Web Services (AWS) Cloud");
    expect(page.responses[0]?.fields.map(told)).toEqual([
      ["RequestId", "string", undefined, [], "BE120DAB-F4E7-4C53-ADC3-A97578ABF384"],
      ["Data", "boolean", undefined, ["true", "false"], "true"],
      ["Message", "string", undefined, [], "successful"],
    ]);
    // Where the list ends is a guess, and the glued error is too.
    expect(page.warnings.map(({ line }) => line)).toEqual([22, 109]);
    expect(page).not.toHaveProperty("method");
    expect(page).not.toHaveProperty("path");
  });

  test("GenerateOnceTask", () => {
    const page = read("GenerateOnceTask");
    expect(page).toMatchObject({
      operation: { value: "GenerateOnceTask" },
      updated: { value: "2024-02-20" },
      permission: {
        value: { action: "yundun-aegis:GenerateOnceTask", access: "Read", resource: "All Resources *" },
        line: 27,
      },
      history: [],
      responseExamples: [{ body: { LastTask: `${hex}\n`, CollectTime: 1670307567000, FinishCount: 61 }, line: 112 }],
    });
    expect(page.errorCodes).toMatchObject(errors);
    expect(page.parameters.map(told)).toEqual([
      ["TaskType", "string", true, tasks, tasks[0]],
      ["TaskName", "string", true, tasks, tasks[0]],
      [
        "Param",
        "string",
        true,
        [],
        '{"mode":1,"problemType":"offline","uuids":"inet-795dcad1-360f-49d2-b01e-b7da7f1c****"}',
      ],
      ["Source", "string", false, [], "Manual"],
    ]);
    expect(page.responses[0]?.fields.map(told)).toEqual([
      ["RequestId", "string", undefined, [], "8BB6B8FA-39E8-5654-A309-8EED13B1****"],
      ["CanCreate", "boolean", undefined, ["true", "false"], "true"],
      ["LastTask", "string", undefined, [], hex],
      ["CollectTime", "long", undefined, [], "1670307567000"],
      ["TotalCount", "integer", undefined, [], "100"],
      ["TaskId", "string", undefined, [], hex],
      ["FinishCount", "integer", undefined, [], "61"],
    ]);
  });

  test("GetOnceTaskResultInfo", () => {
    const page = read("GetOnceTaskResultInfo");
    expect(page).toMatchObject({
      updated: { value: "2024-02-20" },
      permission: {
        value: { action: "yundun-aegis:GetOnceTaskResultInfo", access: "Read", resource: "All Resources *" },
      },
      responseExamples: [{ body: { TaskId: 0, TaskInfo: { Status: "START" } } }],
    });
    expect(page).not.toHaveProperty("history");
    expect(page.errorCodes).toMatchObject(errors);
    expect(page.parameters.map(told)).toEqual([
      ["TaskType", "string", true, tasks, "ASSETS_COLLECTION"],
      ["TaskName", "string", true, tasks, "ASSETS_COLLECTION"],
      ["TaskId", "string", true, [], "9dfa3a7eb9547781632785b49003****"],
    ]);
    expect(page.responses[0]?.fields.map(told)).toEqual([
      ["CollectTime", "long", undefined, [], "1671184531000"],
      ["RequestId", "string", undefined, [], "CE500770-42D3-442E-9DDD-156E0F9F****"],
      ["TotalCount", "integer", undefined, [], "44"],
      ["TaskId", "long", undefined, [], "e7b70a4b030db086db52231f1b58****"],
      ["FinishCount", "integer", undefined, [], "47"],
      [
        "TaskInfo",
        "object",
        undefined,
        [],
        undefined,
        [["Status", "string", undefined, ["INIT", "START", "SUCCESS", "TIMEOUT"], "START"]],
      ],
    ]);
  });
});
