import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { growth } from "../../fixtures/work.js";
import { toLines } from "../../source/lines.js";
import { huawei } from "./index.js";

const names = ["cells.txt", "lost-column.txt", "cell-lines.txt", "lists.txt", "lines.txt", "page.html"];
const fixtures = names.map((name) => readFileSync(new URL(`../../fixtures/huawei/${name}`, import.meta.url), "utf8"));
const linesOf = (text: string) => text.split("\n").map((text, index) => ({ text: text.trimEnd(), number: index + 1 }));
const spliced = fc.oneof(
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.constantFrom(
    "|",
    "\n|\n|",
    "---|---|\n",
    "{\n",
    '"',
    "name\n\nYes\n\nString\n",
    "Status code: 200\n",
    "Table 1 X\n",
    "  • a: b\n",
  ),
);

test("no text spliced into a page, and no cut, makes the reader throw", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fixtures),
      fc.nat(),
      spliced,
      fc.integer({ min: 1, max: 200 }),
      fc.option(fc.nat()),
      (page, at, text, times, cut) => {
        const place = at % page.length;
        const whole = page.slice(0, place) + text.repeat(times) + page.slice(place);
        const lines = linesOf(cut === null ? whole : whole.slice(0, cut % whole.length));
        for (const { line } of huawei.read(lines).warnings) expect(line).toBeLessThanOrEqual(lines.length);
        expect(huawei.recognise(lines)).toBeLessThanOrEqual(100);
      },
    ),
    { numRuns: 300 },
  );
});

const head = "URI\nGET /v1/x\nResponse Parameters\nStatus code: 200\n";
const heads = "Table 1 Response body parameters\nParameter\nType\nDescription\n";
const repeated = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => text(index)).join("");

test.each<[name: string, text: string]>([
  ["a line without end", `${head}${heads}n\nString\n${"value is 1, or 2: x ".repeat(200_000)}`],
  ["spaces without end", `${head}${heads}n\nString\n${" ".repeat(2_000_000)}x`],
  ["dashes without end", `${head}a | b\n${"-".repeat(2_000_000)}x\n${"--|".repeat(300_000)}x`],
])("%s are read", (_, text) => expect(huawei.read(linesOf(text)).path?.value).toBe("/v1/x"));

test("a page in HTML that nests deeply is read", () => {
  const html = `<html><body><h4>URI</h4>${"<div>".repeat(20_000)}<p>GET /v1/x</p>`;
  expect(huawei.read(toLines(html)).path?.value).toBe("/v1/x");
});

// Counting the work makes patterns slow for the rest of the file.
test.each<[name: string, make: (times: number) => string]>([
  ["rows", (times) => head + heads + repeated(times, (i) => `n${i}\nString\nText ${i}\n`)],
  [
    "rows of bars",
    (times) => `${head}Parameter | Type | Description\n---|---|---\n${repeated(times, (i) => `n${i} | String | x\n`)}`,
  ],
  [
    "cells with a line each",
    (times) => `${head}Parameter |\nType |\n---|---|\n${repeated(times, (i) => `n${i} |\nString |\n`)}`,
  ],
  ["rows on lines", (times) => `${head}Parameter Type Description\n${repeated(times, (i) => `n${i} String x\n`)}`],
  [
    "objects in objects",
    (times) =>
      head + heads + repeated(times, (i) => `n${i}\nT${i} object\nText\nTable 2 T${i}\nParameter\nType\nDescription\n`),
  ],
  [
    "types that hold each other twice",
    (times) =>
      head +
      heads +
      repeated(
        times,
        (i) => `a\nT${i} object\nText\nb\nT${i} object\nText\nTable 2 T${i}\nParameter\nType\nDescription\n`,
      ),
  ],
  ["captions that were lost", (times) => head + repeated(times, (i) => `Parameter | Type\n---|---\nn${i} | Object\n`)],
  [
    "responses",
    (times) => head + repeated(times, (i) => `Status code: ${200 + (i % 300)}\n${heads}n\nT object\nText\n`),
  ],
  ["examples", (times) => `${head}Example Responses\n${repeated(times, () => 'Status code: 200\n{\n"a": 1\n}\n')}`],
  ["JSON that is never closed", (times) => `${head}Example Responses\n${repeated(times, () => "{\n")}`],
  ["items", (times) => `${head}${heads}n\nString\nThe values are:\n${repeated(times, (i) => `• v${i}: x\n`)}`],
  ["labels", (times) => `${head}${heads}n\nString\n${repeated(times, () => "Definition\nRange\n1\n")}`],
  ["blank lines", (times) => head + heads + "\n".repeat(times * 10)],
  ["bars", (times) => `${head}${"| ".repeat(times)}\n${repeated(times, () => "|\n")}`],
  ["a long line", (times) => `${head}${heads}n\nString\n${"value is 1, or 2: x ".repeat(times)}`],
])("the work grows as %s do", async (_, make) =>
  expect(
    await growth(({ layouts }, size) => {
      const lines = linesOf(make(size));
      const counted = layouts.find(({ vendor }) => vendor === huawei.vendor);
      counted?.read(lines);
      counted?.recognise(lines);
    }, 1000),
  ).toBeLessThan(2.2),
);
