import { expect, test } from "vitest";
import { describe } from "./fields.js";

const read = (text: string) => describe(text.split("\n").map((text, index) => ({ text, number: index + 1 })));

test.each<[name: string, given: string, values: Record<string, string | undefined>, description: string]>([
  ["items that are announced", "The mode. Valid values:\n  • a: one\n  • b", { a: "one", b: undefined }, "The mode."],
  [
    "items with the default marked",
    "Mode. Valid values:\n- a (default): one\n- b: two",
    { a: "one", b: "two" },
    "Mode.",
  ],
  ["a meaning in a paragraph of its own", "Valid values:\n  • de :\n    German\nMore.", { de: "German" }, "More."],
  ["values below conditions", "取值：\n  • 当 A 时:\n    • X\n    • Y", { X: undefined, Y: undefined }, "• 当 A 时:"],
  ["several values with one meaning", "取值:\n  • 3、4:其它", { 3: "其它", 4: "其它" }, ""],
  ["values in a row", "厂商。\n0:甲 3:乙", { 0: "甲", 3: "乙" }, "厂商。"],
  [
    "requirements are no values",
    "The name must:\n  • It must be short.\n  • It must not end with a dot.",
    {},
    "The name must:\n• It must be short.\n• It must not end with a dot.",
  ],
  ["a default is no value", "The page. Default value: 1.", {}, "The page. Default value: 1."],
])("%s", (_, given, values, description) => {
  const found = read(given);
  expect(Object.fromEntries(found.values.map(({ value, meaning }) => [value, meaning]))).toEqual(values);
  expect(found.description).toBe(description);
});

test("values that are announced and not there are lost", () => {
  expect(read("The language. Valid values:\nDefault value: zh.")).toMatchObject({
    lost: true,
    constraints: { default: "zh" },
  });
  expect(read("The size. Valid values: 1 to 5.")).toMatchObject({
    lost: false,
    constraints: { minimum: 1, maximum: 5 },
  });
});
