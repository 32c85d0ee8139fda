import { expect, test } from "vitest";
import { describe } from "./fields.js";

const read = (text: string) =>
  describe(
    text.split("\n").map((text, i) => ({ text, number: i + 1 })),
    true,
  );
type Values = Record<string, string | undefined>;

test.each<[given: string, values: Values, rest: string, example?: string]>([
  [
    "Sort order. Valid values: `asc`, `desc`. Default value: `asc`.",
    { asc: undefined, desc: undefined },
    "Sort order. Default value: asc.",
  ],
  [
    "Kind. Valid values: ALL (all of them); SOME (some, not all).",
    { ALL: "all of them", SOME: "some, not all" },
    "Kind.",
  ],
  ["State. 0: off; 1: on", { 0: "off", 1: "on" }, "State."],
  ["Kind.\n• 0: off\n• 1: on", { 0: "off", 1: "on" }, "Kind."],
  [
    "Kind. Valid values:\nmin: a minute\nHTTP\nday (a day)",
    { min: "a minute", HTTP: undefined, day: "a day" },
    "Kind.",
  ],
  ["Protocol. Valid values: `EVENT` and `HTTP`.", { EVENT: undefined, HTTP: undefined }, "Protocol."],
  ["Mode. Supported values include: 0 - one, 1 - two. It is needed.", { 0: "one", 1: "two" }, "Mode. It is needed."],
  ["Offset. Default value: 0. Maximum value: 100.", {}, "Offset. Default value: 0. Maximum value: 100."],
  ["Number. Value range: 1-100.", {}, "Number. Value range: 1-100."],
  ["1. Give it alone.\n2. Give both.", {}, "1. Give it alone.\n2. Give both."],
  ["排序，枚举值:asc排升序,desc排降序\n示例值:asc", { asc: "排升序", desc: "排降序" }, "排序", "asc"],
  ["类型，枚举值：0普通，1分账，用作筛选", { 0: "普通", 1: "分账" }, "类型 用作筛选"],
  ["状态，0为无，1为有", { 0: "无", 1: "有" }, "状态"],
  ["状态(1新增2修改3删除)", { 1: "新增", 2: "修改", 3: "删除" }, "状态"],
  ["模型。取值：\nAlpha：甲；\nBeta；\n\n示例值：Alpha", { Alpha: "甲", Beta: undefined }, "模型。", "Alpha"],
  ["状态。1：申请中2：运行中3：已隔离", { 1: "申请中", 2: "运行中", 3: "已隔离" }, "状态。"],
  ["比例\n枚举值：16:9, 1:1", { "16:9": undefined, "1:1": undefined }, "比例"],
  ["结果(Good|Bad|Unknown)，上一次", { Good: undefined, Bad: undefined, Unknown: undefined }, "结果，上一次"],
  ["The result (good|bad)", { good: undefined, bad: undefined }, "The result"],
  ["间隔，可选[5s|1min]", { "5s": undefined, "1min": undefined }, "间隔"],
  ["数量，取值范围：[0, 100]", {}, "数量，取值范围：[0, 100]"],
  ["偏移量，默认值：10", {}, "偏移量，默认值：10"],
  ["其中0表示国内，1表示国际", { 0: "国内", 1: "国际" }, "其中"],
  ["A list\n示例值：[\n1,\n2\n]", {}, "A list", "[\n1,\n2\n]"],
  [
    "总数 注意：此字段可能返回 null，表示取不到有效值。 示例值：0",
    {},
    "总数 注意：此字段可能返回 null，表示取不到有效值。",
    "0",
  ],
  [
    "zone - String - Required: No - by zone\nname - String - Required: No - by name",
    {},
    "zone - String - Required: No - by zone\nname - String - Required: No - by name",
  ],
])("%j", (given, values, rest, example) => {
  const found = read(given);
  expect(Object.fromEntries(found.values.map(({ value, meaning }) => [value, meaning]))).toEqual(values);
  expect(found.description).toBe(rest);
  expect(found.example).toBe(example);
});

test.each([
  ["(Disused) The name", true],
  ["This parameter has been deprecated. Use the other.", true],
  ["该参数已废弃，请使用其他参数", true],
  ["版本号\ndeprecated", true],
  ["类型，已废弃", true],
  ["Status. 3: deprecated", false],
  ["Whether it uses a deprecated version", false],
])("out of use: %j is %j", (given, want) => expect(read(given).deprecated).toBe(want));
