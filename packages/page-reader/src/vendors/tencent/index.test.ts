import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field } from "../../page.js";
import { readPage } from "../../read-page.js";
import { toLines } from "../../source/lines.js";
import { layouts } from "../index.gen.js";
import { tencent } from "./index.js";

const folder = new URL("../../fixtures/tencent/", import.meta.url);
const file = (name: string) => readFileSync(new URL(name, folder), "utf8");
const pages = readdirSync(folder).filter((name) => !name.startsWith("data-types"));

const told = ({ name, typeText, required, values, example, deprecated, members }: Field) =>
  [
    `${name} ${typeText}`,
    required === undefined ? "" : required ? "yes" : "no",
    values.map(({ value }) => value).join(" "),
    example ?? "",
    deprecated ? "out of use" : "",
    ...members.map(({ name, type }) => `${name}:${type.type}`),
  ]
    .filter((word) => word !== "")
    .join(" ");

/** What every fixture says of one invented operation. */
const input = [
  "Action String yes ModifyLantern",
  "Version String yes 2031-05-06",
  "Region String no",
  "LanternId String yes lan-0a1b",
  "Mode Integer no 0 1",
  "Colors Array of String no red blue",
  "Wicks Array of Wick no Length:integer Waxed:boolean",
  "Level Integer no",
  "Old Boolean no out of use",
];
const output = ["Lantern Lantern LanternId:string Serial:integer", "State String ON OFF ON", "RequestId String"];

describe.each(pages)("%s", (name) => {
  const page = readPage(file(name));
  const hasHead = name !== "no-headings.txt";
  const lostRequired = name.startsWith("required-lost");

  test("is known for what it is", () => {
    expect(layouts.filter((layout) => layout.recognise(toLines(file(name))) > 0)).toEqual([tencent]);
    expect(page).toMatchObject({ vendor: "tencent", language: name.includes(".zh.") ? "zh" : "en" });
  });

  test("facts of the page", () =>
    expect(page).toMatchObject({
      operation: { value: "ModifyLantern" },
      version: { value: "2031-05-06" },
      host: { value: "lantern.intl.tencentcloudapi.com" },
      method: { value: "POST" },
      path: { value: "/" },
      rateLimit: { value: { requests: 20, per: "second" } },
      ...(hasHead
        ? { updated: { value: "2031-07-08" }, title: { value: name.includes(".zh.") ? "修改灯笼" : "ModifyLantern" } }
        : {}),
    }));

  test("parameters and fields", () => {
    const want = lostRequired ? input.map((row) => row.replace(/ (?:yes|no)(?= |$)/, "")) : input;
    expect(page.parameters.map(told)).toEqual(want);
    expect(page.parameters.map((field) => field.in)).toEqual([...Array(3).fill("header"), ...Array(6).fill("body")]);
    expect(page.parameters[7]?.constraints).toEqual({ minimum: 1, maximum: 100, default: "20" });
    expect(page.responses[0]?.fields.map(told)).toEqual(output);
    expect(page.parameters[4]?.values.map(({ meaning }) => meaning)).toEqual(
      name.includes(".zh.") ? ["常亮", "闪烁"] : ["steady", "blinking"],
    );
  });

  test("examples", () => {
    expect(page.requestExamples).toMatchObject([
      {
        method: "POST",
        target: "/",
        headers: {
          host: "lantern.intl.tencentcloudapi.com",
          "content-type": "application/json",
          "x-tc-action": "ModifyLantern",
        },
        body: { LanternId: "lan-0a1b", Mode: 1, Colors: ["red"], Wicks: [{ Length: 12, Waxed: true }] },
      },
      { method: "GET", target: "/?Action=ModifyLantern&LanternId=lan-0a1b&Wicks.0.Length=12" },
    ]);
    expect(page.responseExamples).toMatchObject([
      { body: { Response: { Lantern: { Serial: 9007199254740993n } } } },
      { body: { Response: { RequestId: "r" } } },
    ]);
    if (hasHead) expect(page.requestExamples[0]?.title).toBe(name.includes(".zh.") ? "让它闪烁" : "Let it blink");
  });

  test("error codes", () => {
    expect(page.errorCodes.map(({ code }) => code)).toEqual([
      "FailedOperation.Extinguished",
      "InvalidParameterValue",
      "ResourceNotFound",
    ]);
    expect(page.errorCodes[2]?.meaning).toMatch(/^(?:There is no such lantern\.|灯笼不存在。)$/);
  });

  test("warnings are about what the page does not tell", () => {
    const about = page.warnings.map(({ message }) => message.replace(/the members of .*? are/, "members are"));
    expect(about.filter((message) => !/^members are|column was lost/.test(message))).toEqual([]);
    expect(about.some((message) => /column was lost/.test(message))).toBe(lostRequired);
  });
});

test("members of named types come from the page of data types", () => {
  const page = readPage(file("spaced.txt"), { types: file("data-types.txt") });
  expect(page.warnings).toEqual([]);
  const wick = ["Length Integer yes", "Waxed Boolean no", "Next Wick no"];
  expect(page.parameters[6]?.members.map(told)).toEqual(wick);
  const members = page.responses[0]?.fields[0]?.members ?? [];
  expect(members.map(({ name }) => name)).toEqual(["LanternId", "Serial", "Wicks"]);
  expect(members[2]?.members.map(told)).toEqual(wick);
});

test.each([
  ["a row in a list's item", "  • Mode No Integer Mode\n", "Mode", "item of the list"],
  [
    "a row inside a description",
    "Name No String The name. Size Yes Integer The size\n",
    "Size",
    "inside the description",
  ],
  [
    "rows that are not set apart",
    "Parameter NameRequiredTypeDescription\nNameYesStringThe name\nMadeNoArray of StringAll of them\n",
    "Made",
    "not set apart",
  ],
])("%s is read with a warning", (_, rows, name, warning) => {
  const page = readPage(
    `1. API Description\nDomain name for API request: a.tencentcloudapi.com.\n2. Input Parameters\n${rows.startsWith("Parameter") ? "" : "Parameter Name Required Type Description\nFirst No String It says:\n"}${rows}3. Output Parameters\n`,
  );
  const field = page.parameters.find((field) => field.name === name);
  expect(field?.confidence).toBeLessThan(100);
  expect(field?.required).toBeDefined();
  expect(page.warnings.map(({ message }) => message).join("\n")).toContain(warning);
});

test("rows of bars with a cell to a line are read as if they stood on one", () => {
  const page = readPage(
    "Domain name for API request: a.tencentcloudapi.com.\n| Parameter Name |\nRequired |\nType |\nDescription |\n| Action |\nYes |\nString |\nCommon Params. The value used for this API: A. |\n| Kind |\nNo |\nInteger |\nIts kind. Valid values:\n1: one\n2: two |\n3. Output Parameters\n| Parameter Name |\nType |\nDescription |\n| RequestId |\nString |\nThe id. |\n",
  );
  expect(page.parameters.map(told)).toEqual(["Action String yes A", "Kind Integer no 1 2"]);
  expect(page.parameters[1]?.values.map(({ value }) => value)).toEqual(["1", "2"]);
  expect(page.responses[0]?.fields.map(({ name, line }) => [name, line])).toEqual([["RequestId", 20]]);
  expect(page.warnings).toEqual([]);
});

test("rows that became items of a list are rows even where the column of what is required was lost", () => {
  const page = readPage(
    "1. 接口描述\n接口请求域名: a.tencentcloudapi.com 。\n2. 输入参数\n参数名称 必选 类型 描述\nKind String 类型\n  • Host：按主机\n  • Site：按站点\n  • Host String 主机名\n    Rule Rule 规则\n  • Policy Policy 策略\n3. 输出参数\n",
  );
  expect(page.parameters.map(({ name, typeText }) => `${name} ${typeText}`)).toEqual([
    "Kind String",
    "Host String",
    "Rule Rule",
    "Policy Policy",
  ]);
  expect(page.parameters[0]?.values.map(({ value }) => value)).toEqual(["Host", "Site"]);
});

test.each([
  [
    "a user guide",
    "Tencent Cloud\n\nOperation Guide\n\nCall cvm.tencentcloudapi.com with X-TC-Action: DescribeInstances.\n",
  ],
  ["data types", file("data-types.txt")],
])("%s is not a page of an operation", (_, text) => expect(tencent.recognise(toLines(text))).toBe(0));

test("a page that lost its head is known by its tables", () =>
  expect(tencent.recognise(toLines(file("spaced.txt").split("2. Input Parameters")[1] as string))).toBeGreaterThan(0));
