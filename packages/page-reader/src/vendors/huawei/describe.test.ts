import { expect, test } from "vitest";
import { parseNamedType } from "../../words/types.js";
import { describe } from "./describe.js";

test.each<[type: string, given: string, values: string[], constraints?: object, description?: string]>([
  ["String", "Status. The value can be 0 or 1.", ["0", "1"], {}, "Status."],
  ["Integer", "Status. Options:\n• 0: off\n• 1: on", ["0: off", "1: on"], {}, "Status."],
  ["String", "It can contain letters, digits, underscores (_), and hyphens (-).", []],
  ["String", "The value can be letters, digits, or underscores.", []],
  ["String", "排序方式，取值为asc或desc。", ["asc", "desc"]],
  ["String", "状态。取值范围：ACTIVE、ERROR、BUILD", ["ACTIVE", "ERROR", "BUILD"], {}, "状态。"],
  ["Integer", "Page size. Value range: 1-100\nDefault: 10", [], { minimum: 1, maximum: 100, default: "10" }],
  ["String", "Order\nEnumeration values:\n• asc\n• desc", ["asc", "desc"], {}, "Order"],
  ["String", "排序\n枚举值：\n• asc\n• desc\n缺省值：asc", ["asc", "desc"], { default: "asc" }, "排序"],
  ["String", "• on: yes\n• off: no\nEnumeration values:\n• on\n• off", ["on: yes", "off: no"]],
  ["String", "• risk: one\n• risk: two", ["risk: one", "risk: two"]],
  ["Boolean", "Whether to. true: yes; false: no", ["true: yes", "false: no"], {}, "Whether to."],
  ["Boolean", "Whether to. Options: true: yes false: no", ["true: yes", "false: no"], {}, "Whether to."],
  ["String", "Kind. Its value can be: rain: wet wind: dry", ["rain: wet", "wind: dry"], {}, "Kind."],
  ["String", "Format: HH:mm. Example: 10:20:30", []],
  ["String", "Disk. The value can be A, B, or C.\nNOTE:\n• A: quick", ["A", "B", "C"], {}, "Disk. NOTE: - A: quick"],
  ["String", "ID.\n• Method 1: Ask.\n• Method 2: Call.", []],
  ["String", "Name\nMinimum: 1\nMaximum: 64", [], { minLength: 1, maxLength: 64 }, "Name"],
  ["Integer", "Size\nMinimum: 1\nMaximum: 64", [], { minimum: 1, maximum: 64 }, "Size"],
  ["Array of strings", "IDs\n数组长度：1 - 100", [], { minItems: 1, maxItems: 100 }, "IDs"],
  ["String", "Name\nRegex Pattern: ^[a-z]{1,9}$", [], { pattern: "^[a-z]{1,9}$" }],
  [
    "Integer",
    "Definition\nPage\nConstraints\nOnly with size.\nRange\nMinimum value: 0\nMaximum value: 9\nDefault Value\n0",
    [],
    { minimum: 0, maximum: 9, default: "0" },
    "Page Only with size.",
  ],
  [
    "String",
    "Definition\nOffset\nConstraints\nOnly integers\nRange\nGreater than 0 and less than or equal to 10\nDefault Value\nThe default value is 5.",
    [],
    { minimum: 1, maximum: 10, default: "5" },
  ],
  ["String", "参数解释：状态。约束限制：不涉及。取值范围：不涉及。默认取值：不涉及。", [], {}, "状态。"],
  [
    "Integer",
    "Definition Port. Constraints N/A Range 1 to 99 Default Value 7",
    [],
    { minimum: 1, maximum: 99, default: "7" },
    "Port.",
  ],
  ["Integer", "方向0:源地址1:目的地址", ["0: 源地址", "1: 目的地址"], {}, "方向"],
  ["String", "job类型: CREATE - 创建 DELETE - 删除", ["CREATE: 创建", "DELETE: 删除"]],
  ["String", "参数解释：\n项目\n默认取值：\n0,表示默认项目(default)。", [], { default: "0" }, "项目"],
  [
    "Integer",
    "参数解释：\n页\n取值范围：\n最小值0,最大值99\n默认取值：\n默认为5",
    [],
    { minimum: 0, maximum: 99, default: "5" },
  ],
  ["String", "• 参数解释：状态。\n• 取值范围：\n• ON：开\n• OFF：关", ["ON: 开", "OFF: 关"], {}, "状态。"],
  ["String", "Details:\nType\nConstraints:\nNone\nOptions:\n• a/b\n• c\nDefault value:\nN/A", ["a/b", "c"], {}, "Type"],
])("%s: %j", (type, given, values, limits, description) => {
  const found = describe(
    given.split("\n").map((text, index) => ({ text, number: index + 1 })),
    parseNamedType(type),
  );
  expect(found.values.map(({ value, meaning }) => (meaning ? `${value}: ${meaning}` : value))).toEqual(values);
  if (limits) expect(found.constraints).toEqual(limits);
  if (description) expect(found.description).toBe(description);
});

test("the items of values are of their lines; what is no value is told", () => {
  const cell = ["The values are:", "• 0: off", "• Any number of seconds"].map((text, index) => ({
    text,
    number: 5 + index,
  }));
  expect(describe(cell, { type: "string" })).toMatchObject({
    values: [{ value: "0", meaning: "off", line: 6 }],
    unparsed: [{ number: 7 }],
  });
});

test.each<[given: string, lost: number]>([
  ["Status. The value can be:", 1],
  ["Status. The value can be: on or off", 0],
  ["Status", 0],
])("values that are announced but lost: %s", (text, lost) =>
  expect(describe([{ text, number: 1 }], { type: "string" }).lost).toHaveLength(lost),
);

test.each(["Old. This field is deprecated.", "该字段已废弃"])("%s", (text) =>
  expect(describe([{ text, number: 1 }], { type: "string" }).deprecated).toBe(true),
);
