import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPage } from "../../read-page.js";

const page = new URL("../../../../../../shared/docs/tencent/UpdateImageRegistryTimingScanTask.txt", import.meta.url);
const present = existsSync(page);
const image = [
  "ImageDigest",
  "RegistryType",
  "ImageRepoAddress",
  "InstanceId",
  "InstanceName",
  "Namespace",
  "ImageName",
  "ImageTag",
  "Force",
];
const abc = Object.fromEntries(image.map((name) => [name, "abc"]));

/** name, type, required, line, values */
const parameters: [string, string, boolean, number, string[]?][] = [
  ["Action", "String", true, 26, ["UpdateImageRegistryTimingScanTask"]],
  ["Version", "String", true, 27, ["2020-11-01"]],
  ["Region", "String", false, 28],
  ["ScanPeriod", "Integer", true, 29],
  ["Enable", "Boolean", true, 30],
  ["ScanTime", "String", true, 31],
  ["ScanType", "Array of String", false, 32],
  ["Images", "Array of ImageInfo", false, 33],
  ["Id", "Array of Integer", false, 34],
  ["Latest", "Boolean", false, 35],
  ["ContainerRunning", "Boolean", false, 36],
  ["ScanEndTime", "String", false, 37],
  ["ScanScope", "Integer", false, 38],
  ["RegistryType", "Array of String", false, 39],
  ["Namespace", "Array of String", false, 40],
];

describe.skipIf(!present)(`the vendor's own page${present ? "" : ", which is not here: skipped"}`, () => {
  const read = () => readPage(readFileSync(page, "utf8"));

  test("facts of the page", () => {
    const { parameters: _, responses: __, requestExamples: ___, responseExamples: ____, ...facts } = read();
    expect(facts).toEqual({
      vendor: "tencent",
      language: "en",
      title: { value: "UpdateImageRegistryTimingScanTask", line: 5, confidence: 100 },
      operation: { value: "UpdateImageRegistryTimingScanTask", line: 26, confidence: 100 },
      service: { value: "tcss", line: 11, confidence: 80 },
      version: { value: "2020-11-01", line: 27, confidence: 100 },
      updated: { value: "2024-12-06", line: 7, confidence: 100 },
      summary: { value: expect.stringContaining("scheduled task"), line: 13, confidence: 100 },
      method: { value: "POST", line: 55, confidence: 90 },
      path: { value: "/", line: 55, confidence: 90 },
      host: { value: "tcss.intl.tencentcloudapi.com", line: 11, confidence: 100 },
      rateLimit: { value: { requests: 20, per: "second" }, line: 15, confidence: 100 },
      errorCodes: [
        { code: "InvalidParameter", meaning: expect.stringContaining("incorrect"), line: 109, confidence: 100 },
        { code: "ResourceNotFound", meaning: expect.stringContaining("not exist"), line: 110, confidence: 100 },
      ],
      statusCodes: [],
      warnings: [
        { line: 33, message: expect.stringContaining("members of Array of ImageInfo"), text: "Images" },
        { line: 79, message: "the example of the request has All: no table has it", text: '"All": true,' },
      ],
    });
  });

  test("parameters", () => {
    const found = read().parameters;
    expect(
      found.map(({ name, typeText, required, line, values }) => [
        name,
        typeText,
        required,
        line,
        ...(values.length > 0 ? [values.map(({ value }) => value)] : []),
      ]),
    ).toEqual(parameters);
    for (const field of found) {
      expect(field).toMatchObject({ confidence: 100, constraints: {} });
      expect(field.in).toBe(["Action", "Version", "Region"].includes(field.name) ? "header" : "body");
      expect([field.example, field.deprecated]).toEqual([undefined, undefined]);
      expect(field.description === "").toBe(field.line > 35);
      const isImages = field.name === "Images";
      expect(field.members.map(({ name, type, confidence }) => [name, type.type, confidence])).toEqual(
        isImages ? image.map((name) => [name, "string", 50]) : [],
      );
    }
    expect(found[7]?.type).toEqual({ type: "array", items: { type: "object", name: "ImageInfo" } });
  });

  test("the response", () =>
    expect(read().responses).toMatchObject([
      { line: 45, fields: [{ name: "RequestId", typeText: "String", type: { type: "string" }, line: 45, values: [] }] },
    ]));

  test("examples", () => {
    const title = "Scan authorized images with the latest tags";
    const { requestExamples, responseExamples } = read();
    expect(requestExamples).toEqual([
      {
        title,
        text: expect.stringMatching(/^POST \/ HTTP\/1\.1\n[\s\S]*\}$/),
        method: "POST",
        target: "/",
        headers: {
          host: "tcss.intl.tencentcloudapi.com",
          "content-type": "application/json",
          "x-tc-action": "UpdateImageRegistryTimingScanTask",
        },
        body: {
          ScanPeriod: 1,
          ScanType: ["CVE"],
          Images: [abc],
          All: true,
          Latest: true,
          Enable: true,
          ScanTime: "04:00:00",
          Id: [1],
        },
        line: 55,
        confidence: 100,
      },
    ]);
    expect(responseExamples).toMatchObject([
      { title, body: { Response: { RequestId: "abc" } }, line: 90, confidence: 100 },
    ]);
  });
});
