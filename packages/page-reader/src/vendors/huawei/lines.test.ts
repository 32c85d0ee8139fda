import { expect, test } from "vitest";
import { parseNamedType } from "../../words/types.js";
import { splitRow, unglueRow } from "./cell-table.js";
import { inlineHeads, isType } from "./columns.js";
import { endpoint } from "./head.js";
import { placeOf } from "./roots.js";
import { caption, plainCaption, section, statusLine } from "./sections.js";

test.each<[given: string, want: string | undefined]>([
  ["Table 1 Path Parameters", "Path Parameters"],
  ["**Table 1** Path Parameters", "Path Parameters"],
  ["表2 Query参数", "Query参数"],
  ["表 3-1 请求Header参数", "请求Header参数"],
  ["Table 1 describes the parameters.", undefined],
  ["Table 2 and Table 3 describe the request parameters.", undefined],
  ["Tables", undefined],
])("caption %j", (given, want) => expect(caption(given)).toBe(want));

test.each<[given: string, want: string | undefined]>([
  ["  • Parameters in the tree field", "Parameters in the tree field"],
  ["tags字段数据结构说明", "tags字段数据结构说明"],
  ["| Parameter | Type |", undefined],
  ["Describes the parameters.", undefined],
])("caption without number %j", (given, want) => expect(plainCaption(given)).toBe(want));

test.each<[given: string, want: string]>([
  ["Path Parameters", "path"],
  ["Parameters in the URI", "path"],
  ["Query参数", "query"],
  ["Request header parameters", "header"],
  ["请求Body参数", "body"],
  ["FormData parameters", "body"],
  ["Parameter description", "any"],
  ["响应参数", "any"],
  ["QueryInfo", "object"],
  ["Data structure of the metadata field", "object"],
])("place of %j", (given, want) => expect(placeOf(given)).toBe(want));

test.each<[given: string, want: string | undefined, weak?: boolean]>([
  ["Request Parameters", "request", false],
  ["#### 请求参数", "request", false],
  ["URI¶", "uri", true],
  ["## URI", "uri", false],
  ["Error Codes", "error-codes", true],
  ["  • Example request", "request-example", false],
  ["Sample Response", "response-example", false],
  ["父主题： 传感器", "end", false],
  ["Description", undefined],
  ["The request parameters", undefined],
])("section %j", (given, want, weak) => {
  expect(section(given)?.section).toBe(want);
  expect(section(given)?.weak).toBe(weak);
});

test.each<[given: string, want: object | undefined]>([
  ["Status code: 200", { status: "200", rest: "" }],
  ["状态码： 404 未找到", { status: "404", rest: "未找到" }],
  ["返回状态码为200：成功", { status: "200", rest: "成功" }],
  ["Example response with status code 200:", { status: "200", rest: "" }],
  ["状态码为 200 时:", { status: "200", rest: "" }],
  ["Status code", undefined],
])("status %j", (given, want) => expect(statusLine(given)).toEqual(want));

test.each<[given: string[], want: object]>([
  [["GET /v1/{id}"], { method: { value: "GET" }, path: { value: "/v1/{id}" }, query: [] }],
  [["GET /v1/x?limit={limit}&marker={marker}"], { path: { value: "/v1/x" }, query: ["limit", "marker"] }],
  [["  • URI format", "POST https://{Endpoint}/v3/x"], { path: { value: "/v3/x" } }],
  [["PUT https://a.example.com/v3/x"], { host: { value: "a.example.com" } }],
  [["Get it at once."], { query: [] }],
])("endpoint %j", (given, want) =>
  expect(endpoint(given.map((text, index) => ({ text, number: index + 1 })))).toMatchObject(want),
);

test.each<[given: string, want: object]>([
  ["String", { type: "string" }],
  ["Array of tags objects", { type: "array", items: { type: "object", name: "tags" } }],
  ["sys_tags object", { type: "object", name: "sys_tags" }],
  ["Array of objects", { type: "array", items: { type: "object" } }],
  ["Array of strings", { type: "array", items: { type: "string" } }],
  ["List<ServiceType>", { type: "array", items: { type: "object", name: "ServiceType" } }],
  ["Map<String,String>", { type: "object" }],
  ["Integer(int32)", { type: "integer" }],
])("type %j", (given, want) => {
  expect(isType(given)).toBe(true);
  expect(parseNamedType(given)).toMatchObject(want);
});
test.each(["Error Codes", "Project ID", "List of the things that are left.", "name"])("no type: %j", (given) =>
  expect(isType(given)).toBe(false),
);

test.each<[given: string, want: string[] | undefined]>([
  ["Parameter Mandatory Type Description", ["name", "required", "type", "description"]],
  ["ParameterMandatoryTypeDescription", ["name", "required", "type", "description"]],
  ["Parameter Type Description", ["name", "type", "description"]],
  ["参数 是否必选 参数类型 描述", ["name", "required", "type", "description"]],
  ["参数类型", undefined],
  ["Parameter of a type", undefined],
])("heads %j", (given, want) => expect(inlineHeads(given)).toEqual(want));

test("rows on a line", () => {
  const prefix = ["name", "required", "type"] as const;
  expect(splitRow("ids No Array of Tree objects The trees", prefix)).toEqual({
    cells: ["ids", "No", "Array of Tree objects"],
    rest: "The trees",
  });
  expect(unglueRow("project_id是String项目", prefix)).toEqual({ cells: ["project_id", "是", "String"], rest: "项目" });
  expect(splitRow("It is not a row", prefix)).toBeUndefined();
});
