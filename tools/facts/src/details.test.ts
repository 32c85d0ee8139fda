import type { FieldType } from "@cloudseal/generate/facts";
import { describe, expect, test } from "vitest";
import { agreedDetails } from "./details.js";
import type { ReadField, ToldField } from "./reading.js";

/** A field as a source tells it; `sdk` and `copy` print one text. */
const told = (source: string, field: Partial<ReadField>, type: FieldType = "string"): ToldField => ({
  source,
  textOf: source === "copy" ? "sdk" : source,
  tellsRequired: true,
  field: { name: "Kind", type, ...field },
});
const english = "Valid values:\n* **BIG**: large\n* **SMALL**: tiny";
const chinese = "取值：\n- **BIG**：大\n- **SMALL**：小";

describe("codes", () => {
  test.each<[string, ToldField[], string[] | undefined]>([
    ["two languages", [told("sdk", { text: english }), told("docs", { text: chinese })], ["BIG", "SMALL"]],
    [
      "another language that lists them otherwise",
      [told("sdk", { text: english }), told("docs", { text: "BIG大SMALL小" })],
      ["BIG", "SMALL"],
    ],
    ["one language", [told("sdk", { text: english })], undefined],
    [
      "one text in two sources, laid out as a list",
      [told("sdk", { text: english }), told("copy", { text: english })],
      ["BIG", "SMALL"],
    ],
    [
      "one text in two sources, laid out as prose",
      [told("sdk", { text: "Valid values: `big`, `small`" }), told("copy", { text: "Valid values: `big`, `small`" })],
      undefined,
    ],
    [
      "codes that were translated",
      [
        told("sdk", { text: "* **Big cat**: x\n* **Small cat**: y" }),
        told("copy", { text: "* **Big cat**: x\n* **Small cat**: y" }),
        told("docs", { text: "- **大猫**：x\n- **小猫**：y" }),
      ],
      undefined,
    ],
    [
      "words that were translated",
      [
        told("sdk", { text: "* **Big**: x\n* **Small**: y" }),
        told("copy", { text: "* **Big**: x\n* **Small**: y" }),
        told("docs", { text: "- **大**：x\n- **小**：y" }),
      ],
      undefined,
    ],
    [
      "one that was translated",
      [
        told("sdk", { text: "* **alarm**: x\n* **Empty**: y" }),
        told("copy", { text: "* **alarm**: x\n* **Empty**: y" }),
        told("docs", { text: "- **alarm**：x\n- **不填**：y" }),
      ],
      undefined,
    ],
    [
      "a list that has grown",
      [
        told("sdk", { text: `${english}\n* **HUGE**: huge` }),
        told("copy", { text: `${english}\n* **HUGE**: huge` }),
        told("docs", { text: chinese }),
      ],
      ["BIG", "SMALL", "HUGE"],
    ],
    [
      "data and a text",
      [told("java", { values: ["BIG", "SMALL"] }), told("docs", { text: chinese })],
      ["BIG", "SMALL"],
    ],
    ["data of two sources", [told("java", { values: ["BIG"] }), told("go", { values: ["BIG"] })], ["BIG"]],
    ["data of one source", [told("java", { values: ["BIG"] })], undefined],
    [
      "data that differ",
      [told("java", { values: ["BIG", "SMALL"] }), told("go", { values: ["BIG", "TINY"] })],
      undefined,
    ],
    [
      "the vendor's example is none of them",
      [told("sdk", { text: english, example: "MIDDLE" }), told("docs", { text: chinese })],
      undefined,
    ],
    [
      "the vendor's example is made of them",
      [told("sdk", { text: english, example: "BIG,SMALL" }), told("docs", { text: chinese })],
      ["BIG", "SMALL"],
    ],
  ])("%s", (_, sources, values) => expect(agreedDetails(sources, "string").values).toEqual(values));
});

test.each<[string, ToldField[], FieldType, object]>([
  ["a bound that is data", [told("docs", { minimum: 1, maximum: 9 }, "int32")], "int32", { minimum: 1, maximum: 9 }],
  ["a bound that one text states", [told("sdk", { text: "Maximum value: 100" }, "int32")], "int32", {}],
  [
    "a bound that two languages state",
    [told("sdk", { text: "Maximum value: 100" }, "int32"), told("docs", { text: "最大值为100" }, "int32")],
    "int32",
    { maximum: 100 },
  ],
  [
    "a bound that they state otherwise",
    [told("sdk", { text: "Maximum value: 100" }, "int32"), told("docs", { text: "最大值为99" }, "int32")],
    "int32",
    {},
  ],
  [
    "a default that two languages state",
    [told("sdk", { text: "Default value: zh" }), told("docs", { text: "默认值为zh" })],
    "string",
    { default: "zh" },
  ],
  ["a default that is none of its type", [told("docs", { default: "few" }, "int32")], "int32", {}],
  [
    "a default that is no code",
    [told("java", { values: ["BIG"], default: "HUGE" }), told("go", { values: ["BIG"] })],
    "string",
    { values: ["BIG"] },
  ],
  ["a default of a boolean", [told("docs", { default: "true" }, "boolean")], "boolean", { default: "true" }],
  ["a pattern of one set", [told("docs", { pattern: "^\\d+$" })], "string", { pattern: "^\\d+$" }],
  ["a pattern that can run long", [told("docs", { pattern: "^(a+)+$" })], "string", {}],
  ["an example", [told("docs", { example: "cat-1" })], "string", { example: "cat-1" }],
  ["an example that is prose", [told("docs", { example: "The cat is not hungry at all, but it eats." })], "string", {}],
  [
    "an example that is prose in Chinese",
    [told("docs", { example: "猫不饿但是它还是吃了很多很多东西" })],
    "string",
    {},
  ],
  [
    "an example that is data",
    [told("docs", { example: '[{"a": "the cat is not hungry at all but it eats"}]' })],
    "string",
    { example: '[{"a": "the cat is not hungry at all but it eats"}]' },
  ],
  ["an example that is longer than 4,000 characters", [told("docs", { example: "a".repeat(4_001) })], "string", {}],
  [
    "somebody's address",
    [told("docs", { example: "Felix.Cat@mail.acme.com,user@example.com" })],
    "string",
    { example: "user@example.com,user@example.com" },
  ],
])("%s", (_, sources, type, want) => expect(agreedDetails(sources, type)).toEqual(want));
