import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growth } from "../../fixtures/work.js";
import { toLines } from "../../source/lines.js";
import { tencent } from "./index.js";

const folder = new URL("../../fixtures/tencent/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
const head =
  "1. API Description\nDomain name for API request: a.tencentcloudapi.com.\n2. Input Parameters\nParameter Name Required Type Description\n" +
  "Action Yes String Common Params. The value used for this API: A.\n";

function read(text: string, layout = tencent, split = toLines): void {
  const lines = split(text);
  layout.recognise(lines);
  layout.read(lines);
  layout.readTypes?.(lines);
}

describe("pages that are none", () => {
  const chunk = fc.oneof(
    // Characters of control make a text binary, and that is rejected before any layout sees it.
    fc.string({ unit: "binary", maxLength: 60 }).map((text) => text.replace(/[\p{Cc}\ufffd]/gu, " ")),
    fc.constantFrom(
      "|",
      "| --- |",
      "{",
      '"',
      "[",
      "```",
      "<br>",
      "Valid values: ",
      "取值：",
      "示例值：[",
      "\n",
      " Yes String ",
      "~~",
      "(",
      "0:",
      "Example1 ",
    ),
  );

  test("text spliced into a page, and a page cut off anywhere, are read without a throw", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(fc.tuple(fc.nat(), chunk), { maxLength: 12 }),
        fc.nat(),
        (page, chunks, cut) => {
          let text = page;
          for (const [at, chunk] of chunks)
            text = text.slice(0, at % text.length) + chunk + text.slice(at % text.length);
          text = `x${text.slice(0, cut % 3 === 0 ? cut % text.length : undefined)}`;
          read(text);
        },
      ),
      { numRuns: 500 },
    ));

  test.each<[string, string]>([
    ["rows", `${head}${" Name No String a.".repeat(50_000)}`],
    ["digits", `${head}A No Integer ${"1:".repeat(500_000)}`],
    ["commas", `${head}A No String Valid values: ${"a, ".repeat(500_000)}`],
    ["letters", head + "A".repeat(1_000_000)],
    ["spaces and brackets", `${head}A No String ${"( ".repeat(500_000)}`],
    ["bars", `${head}${"A|".repeat(500_000)}`],
    ["breaks", `${head}A No String ${"<br>0: a".repeat(50_000)}`],
  ])("a line of very many %s is read", (_, text) => read(text));

  // Counting the work makes patterns slow for the rest of the file.
  test.each<[string, (n: number) => string]>([
    ["rows", (n) => head + "Name0 No Array of Item Text. Valid values: a, b\n".repeat(n)],
    [
      "rows with bars",
      (n) =>
        `${head}| Parameter Name | Required | Type | Description |\n|---|---|---|---|\n${"| A | No | String | 0: a; 1: b |\n".repeat(n)}`,
    ],
    [
      "rows whose bars are missing",
      (n) =>
        `${head}| Parameter Name | Required | Type | Description |\n|---|---|---|---|\n${"| A | No | String | x\n".repeat(n)}`,
    ],
    ["items of one description", (n) => head + Array.from({ length: n }, (_, i) => `- ${i}: a\n`).join("")],
    ["cells on lines", (n) => head + "A\n\n".repeat(n)],
    ["error codes", (n) => `${head}6. Error Code\nError Code Description\n${"A.B c\n".repeat(n)}`],
    ["braces that are never closed", (n) => `${head}4. Example\nOutput Example\n${"{\n".repeat(n)}`],
    ["objects that are never closed", (n) => `${head}4. Example\nOutput Example\n${'{"a":[{\n'.repeat(n)}`],
    ["examples", (n) => `${head}4. Example\n${"Example1 A\nInput Example\n{\nOutput Example\n{}\n".repeat(n / 4)}`],
    [
      "parameters of a query",
      (n) => `${head}4. Example\nhttps://a.tencentcloudapi.com/?Action=A\n${"&A.0.B.1.C=d\n".repeat(n)}`,
    ],
    ["heads of tables", (n) => "Parameter Name\nRequired\n".repeat(n)],
    ["one line of rows", (n) => `${head}${" Name No String a.".repeat(n)}`],
    ["one line of digits", (n) => `${head}A No Integer ${"1:".repeat(n * 10)}`],
    ["one line of commas", (n) => `${head}A No String Valid values: ${"a, ".repeat(n * 10)}`],
    ["one line of letters", (n) => head + "A".repeat(n * 20)],
    ["one line of spaces and brackets", (n) => `${head}A No String ${"( ".repeat(n * 10)}`],
    ["one line of bars", (n) => `${head}${"A|".repeat(n * 10)}`],
    ["one line of breaks", (n) => `${head}A No String ${"<br>0: a".repeat(n)}`],
  ])("the work grows as %s do", async (_, make) => {
    const work = growth(({ layouts, toLines }, size) => {
      read(
        make(size),
        layouts.find(({ vendor }) => vendor === tencent.vendor),
        toLines,
      );
    }, 800);
    expect(await work).toBeLessThan(2.2);
  });
});
