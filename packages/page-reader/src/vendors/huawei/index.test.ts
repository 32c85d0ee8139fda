import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field, Page } from "../../page.js";
import { readPage } from "../../read-page.js";
import { toLines } from "../../source/lines.js";
import { huawei } from "./index.js";

const file = (name: string): string => readFileSync(new URL(`../../fixtures/huawei/${name}`, import.meta.url), "utf8");
const pages = new Map<string, Page>();
const read = (name: string): Page => {
  const page = pages.get(name) ?? readPage(file(name));
  pages.set(name, page);
  return page;
};

/** A field on a line: `place name type yes|no|? {limits} [value: meaning] confidence`, its members indented below it. */
const outline = (fields: readonly Field[], indent = ""): string[] =>
  fields.flatMap(({ in: place, name, typeText, required, constraints, values, confidence, members }) => [
    [
      `${indent}${place ? `${place} ` : ""}${name}`,
      typeText,
      ...(required === undefined ? [] : [required ? "yes" : "no"]),
      ...(Object.keys(constraints).length > 0 ? [JSON.stringify(constraints)] : []),
      ...(values.length > 0
        ? [`[${values.map(({ value, meaning }) => (meaning ? `${value}: ${meaning}` : value)).join(", ")}]`]
        : []),
      ...(confidence === 100 ? [] : [`${confidence}%`]),
    ].join(" "),
    ...outline(members, `${indent}  `),
  ]);

test.each<[name: string, parameters: string[]]>([
  [
    "cells.txt",
    [
      'path project_id String yes {"minLength":1,"maxLength":36}',
      "path orchard_id String yes",
      'query dry_run Boolean no {"default":"false"} [true: check only, false: create]',
      "header X-Auth-Token String yes",
      "body sensor SensorOption object yes",
      "  kind String yes [RAIN, WIND]",
      '  interval Integer no {"minimum":10,"maximum":3600,"default":"60"}',
      '  trees Array of TreeRef objects no {"minItems":1,"maxItems":20}',
      "    tree_id String yes",
      "    above TreeRef object no",
    ],
  ],
  [
    "lost-column.txt",
    [
      'path project_id String {"maxLength":32,"minLength":32} 80%',
      'query limit Integer {"minimum":1,"maximum":100,"default":"10"} 80%',
    ],
  ],
  [
    "cell-lines.txt",
    [
      "path project_id String yes",
      "path sensor_id String yes",
      "query verbose Boolean no",
      "header X-Auth-Token String yes",
    ],
  ],
  [
    "lists.txt",
    [
      "path project_id  yes",
      "path tree_id  yes",
      "body tree Object yes",
      '  height Integer no {"minimum":1,"maximum":9}',
    ],
  ],
  [
    "lines.txt",
    [
      'path project_id String yes {"minLength":1,"maxLength":36} 90%',
      "body sensor_ids Array of strings yes 70%",
      "body force Boolean no [true: force, false: ask] 70%",
    ],
  ],
  [
    "page.html",
    [
      'path project_id String yes {"minLength":1,"maxLength":36}',
      "path sensor_id String yes",
      "body to Place object yes",
      "  row Integer no",
      "body mode String no [walk: slowly, run: quickly]",
    ],
  ],
])("what goes in: %s", (name, want) => expect(outline(read(name).parameters)).toEqual(want));

test.each<[name: string, responses: Record<string, string[]>]>([
  ["cells.txt", { 201: ["header X-Request-Id String", "id Long"], 400: ["error_code String", "error_msg String"] }],
  [
    "lost-column.txt",
    {
      200: [
        "sensors Array of SensorBean objects",
        "  status String [ON: 已开启, OFF: 已关闭]",
        "  error Object",
        "    code String 50%",
      ],
    },
  ],
  [
    "cell-lines.txt",
    {
      success: ["sensor Object 50%", "  kind String 80%", "  trees Array of objects 50%", "    tree_id String 80%"],
    },
  ],
  ["lists.txt", { success: ["job_id String"] }],
  ["lines.txt", { 200: ["deleted Integer 90%", "failed Array of Failure objects 90%", "  sensor_id String 90%"] }],
])("what comes out: %s", (name, want) =>
  expect(
    Object.fromEntries(read(name).responses.map(({ status, fields }) => [status ?? "success", outline(fields)])),
  ).toEqual(want),
);

test.each<[name: string, want: object]>([
  [
    "cells.txt",
    {
      title: { value: "Creating a Sensor", line: 4, confidence: 100 },
      service: { value: "Orchard Guard Service", line: 1 },
      updated: { value: "2026-03-09", line: 2 },
      summary: { value: "Adds a sensor to an orchard." },
      method: { value: "POST", line: 44 },
      path: { value: "/v2/{project_id}/orchards/{orchard_id}/sensors" },
      permission: {
        value: { action: "orchard:sensor:create", access: "Write", resource: "sensor *" },
        confidence: 100,
      },
      requestExamples: [
        { title: "Adding a rain sensor", method: "POST", body: { sensor: { kind: "RAIN" } }, line: 290 },
        { title: "Adding a wind sensor", method: "POST", body: { sensor: { kind: "WIND" } }, line: 300 },
      ],
      responseExamples: [
        { title: "Created", status: "201", body: { id: 9007199254740993n }, line: 314 },
        { status: "400", body: { error_code: "OGS.0001" } },
      ],
      statusCodes: [
        { status: "201", meaning: "Created" },
        { status: "400", meaning: "Bad request" },
      ],
      errorCodes: [
        { code: "OGS.0001", status: "400", message: "Invalid kind", meaning: "The kind is not known." },
        { code: "OGS.0002", status: "401", message: "No token", meaning: "The token is missing." },
      ],
    },
  ],
  [
    "lost-column.txt",
    {
      language: "zh",
      title: { value: "查询传感器 - ListSensors" },
      operation: { value: "ListSensors", confidence: 90 },
      service: { value: "果园守卫服务 OGS" },
      updated: { value: "2025-11-17" },
      statusCodes: [{ status: "200", meaning: "成功" }],
    },
  ],
  ["cell-lines.txt", { title: { value: "Querying a Sensor", confidence: 90 }, statusCodes: [{ status: "200" }] }],
  [
    "lists.txt",
    {
      updated: { value: "2019-04-01" },
      method: { value: "PUT" },
      requestExamples: [{ body: { tree: { height: 3 } } }],
      responseExamples: [{ body: { job_id: "j1" } }],
      statusCodes: [{ status: "202" }, { status: "400", meaning: "The tree is too small." }],
    },
  ],
  [
    "lines.txt",
    {
      host: { value: "orchard.example-region.myhuaweicloud.com", confidence: 60 },
      requestExamples: [
        {
          method: "DELETE",
          headers: { "x-auth-token": "abc", "content-type": "application/json" },
          body: { sensor_ids: ["s1"] },
        },
      ],
    },
  ],
])("the other facts: %s", (name, want) => expect(read(name)).toMatchObject(want));

test.each<[name: string, warnings: [line: number, message: string][]]>([
  ["cells.txt", [[224, "TreeRef holds itself"]]],
  [
    "lost-column.txt",
    [
      [25, "whether project_id is mandatory was lost"],
      [55, "whether limit is mandatory was lost"],
      [109, "no caption says what this table is of: taken as error, by its order"],
    ],
  ],
  [
    "cell-lines.txt",
    [
      [38, "the name of this row was lost: sensor, by the example"],
      [40, "the example shows it as sensor"],
      [47, "the name of this row was lost: trees, by the example"],
      [49, "the example shows it as trees"],
    ],
  ],
  ["page.html", []],
])("the warnings: %s", (name, want) => {
  const { warnings } = read(name);
  expect(warnings.map(({ line }) => line)).toEqual(want.map(([line]) => line));
  for (const [index, [, message]] of want.entries()) expect(warnings[index]?.message).toContain(message);
});

describe("recognised", () => {
  const confidence = (text: string) => huawei.recognise(toLines(text));
  test.each(["cells.txt", "lost-column.txt", "cell-lines.txt", "lists.txt", "lines.txt", "page.html"])("%s", (name) =>
    expect(confidence(file(name))).toBeGreaterThanOrEqual(80),
  );
  test("without its head", () =>
    expect(confidence(file("cells.txt").split("\n").slice(84).join("\n"))).toBeGreaterThan(50));
  test.each([
    ["a guide", "Help Center/ Orchard Guard Service/ User Guide\nUpdated on 2026-01-01 GMT+08:00\nPruning\nClick OK."],
    ["a letter", "Dear gardener,\nplease GET some water."],
  ])("not %s", (_, text) => expect(confidence(text)).toBe(0));
  test.each(["glued.txt", "cells.zh.txt", "bars.md"])(
    "less surely than its own layout: another vendor's %s",
    (name) => {
      const text = readFileSync(new URL(`../../fixtures/alibaba/${name}`, import.meta.url), "utf8");
      expect(readPage(text).vendor).not.toBe("huawei");
    },
  );
});
