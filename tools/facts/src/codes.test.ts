import { describe, expect, test } from "vitest";
import { codesIn, mentions, statedIn } from "./codes.js";

describe("codes of a description", () => {
  test.each<[string, string, string[] | undefined, boolean?]>([
    ["bold bullets", "Kinds:\n\n* **BIG**: large\n*   **SMALL** (tiny)", ["BIG", "SMALL"], true],
    ["bold bullets in Chinese", "取值：\n- **0**：否\n- **1**：是", ["0", "1"], true],
    ["escaped codes", "- **kill\\_it**：x\n- **let\\_go**：y", ["kill_it", "let_go"], true],
    ["bullets", "- big: large\n- small: tiny", ["big", "small"], false],
    ["bullets in Chinese", "- big：大\n- small：小", ["big", "small"], true],
    ["bullets of capitals", "- BIG: large\n- SMALL: tiny", ["BIG", "SMALL"], true],
    ["one line", "大小 - BIG：大 - SMALL：小", ["BIG", "SMALL"], true],
    ["quoted", "How big. Valid values: `BIG` (large), `SMALL`.", ["BIG", "SMALL"], false],
    ["quoted before the word", "See `A` and `B`.", undefined],
    ["numbers", "0: no, 1: yes", ["0", "1"], false],
    ["numbers in Chinese", "状态，0关闭 1开启", ["0", "1"], false],
    ["years", "2019: old, 2020: new", undefined],
    ["words", "BIG(large)，SMALL(tiny)", ["BIG", "SMALL"], false],
    [
      "a code with a part that is anything",
      "- **BIG**：大\n- **SMALL**：小\n- **OF_[ID]**：某",
      ["BIG", "SMALL"],
      true,
    ],
    ["one code", "- **BIG**: large", undefined],
    ["prose", "The size of the cat: it may be large. Example: felix.", undefined],
  ])("%s", (_, text, codes, certain) =>
    expect(codesIn(text, { type: "string", name: "Kind" })).toEqual(codes && { codes, certain }),
  );

  const list = "- **1**: one\n- **2**: two\n- **few**: few";
  test.each<[string, Parameters<typeof codesIn>[1], string[] | undefined]>([
    ["an integer has integers only", { type: "int32", name: "Kind" }, ["1", "2"]],
    ["a boolean has none", { type: "boolean", name: "Kind" }, undefined],
    ["an object has none", { type: "object", name: "Kind" }, undefined],
    ["keys of a JSON text are none", { type: "string", name: "Kind", example: '[\n {"1": 2}]' }, undefined],
    ["a page has none", { type: "int32", name: "PageSize" }, undefined],
  ])("%s", (_, field, codes) => expect(codesIn(list, field)?.codes).toEqual(codes));

  test.each([
    ["a word of its own", "1是0否 BIG", "BIG", true],
    ["a part of a word", "BIGGER SO_BIG", "BIG", false],
    ["an escaped code", "so\\_big", "so_big", true],
    ["beside Chinese", "状态1开启", "1", true],
    ["nowhere", "", "BIG", false],
  ])("a text mentions a code: %s", (_, text, code, want) => expect(mentions(text, code)).toBe(want));
});

test.each<[string, Parameters<typeof statedIn>[1], ReturnType<typeof statedIn>]>([
  [
    "Maximum value: 100. Minimum value: **1**. Default value: **20**.",
    "int32",
    { minimum: 1, maximum: 100, default: "20" },
  ],
  ["最大值为100，最小值为1，默认值为20", "int64", { minimum: 1, maximum: 100, default: "20" }],
  ["取值范围：1~1000", "int32", { minimum: 1, maximum: 1000 }],
  ["Valid values: 1 to 5", "int32", { minimum: 1, maximum: 5 }],
  ["Valid values: 5 to 1", "int32", {}],
  ["2 to 64 characters. Default value: zh.", "string", { minLength: 2, maxLength: 64, default: "zh" }],
  ["Maximum value: 100.", "string", {}],
  ["The default rule is used.", "string", {}],
])("%s (%s) states %j", (text, type, stated) => expect(statedIn(text, type)).toEqual(stated));

test("no text makes the patterns run for ever", () => {
  const parts = [
    "- **a",
    "* ",
    "`",
    "0:",
    " - a",
    "a(",
    "default value:",
    "取值范围：1",
    "maximum value",
    "\t",
    " ",
    "*",
    "1 to ",
    "<li>",
    "（",
    "A_",
  ];
  for (const part of parts)
    for (const end of ["", "!"]) {
      const text = part.repeat(20_000) + end;
      codesIn(text, { type: "string", name: "Kind" });
      codesIn(text, { type: "int32", name: "Kind", example: text });
      statedIn(text, "int32");
      statedIn(text, "string");
      mentions(text, part);
    }
});
