import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPage } from "../../read-page.js";
import { alibaba } from "./index.js";

const file = (name: string): string => readFileSync(new URL(`../../fixtures/alibaba/${name}`, import.meta.url), "utf8");
const fixtures = ["glued.txt", "cells.zh.txt", "spaced-old.txt", "bars-lines.zh.txt", "bars.md", "page.html"].map(file);
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "|",
    "\n|\n|",
    "{\n",
    '"',
    "objectNo\n",
    "string",
    "\n\n",
    "<br>",
    "  • ",
    "403",
    "```\n",
    "array<",
    "N.",
    "~~",
  ),
);

test("no text spliced into a page, and no cut, makes the reader throw", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fixtures),
      fc.nat(),
      hostile,
      fc.integer({ min: 1, max: 300 }),
      fc.nat(),
      (page, at, text, times, cut) => {
        const place = at % page.length;
        const whole = page.slice(0, place) + text.repeat(times) + page.slice(place);
        const lines = whole
          .slice(0, cut % 3 === 0 ? cut % whole.length : undefined)
          .split("\n")
          .map((text, index) => ({ text: text.trimEnd(), number: index + 1 }));
        const read = alibaba.read(lines);
        for (const { line } of read.warnings) expect(line).toBeLessThanOrEqual(Math.max(lines.length, 1));
        expect(alibaba.recognise(lines)).toBeLessThanOrEqual(100);
      },
    ),
    { numRuns: 300 },
  );
});

const head = "Request parameters\n\nParameterTypeRequiredDescriptionExample\n";
const bars = "Request parameters\nParameter | Type | Required | Description | Example |\n---|---|---|---|---|\n";
test.each<[name: string, text: string]>([
  ["rows", `${head}${"NamestringNo\n\nText.\n\nx\n".repeat(20_000)}`],
  ["nested objects", `${head}${Array.from({ length: 20_000 }, (_, i) => `N${i}objectNo\n`).join("")}`],
  [
    "items",
    `${head}KindstringNo\n\nValid values:\n${Array.from({ length: 20_000 }, (_, i) => `  • v${i}: x\n`).join("")}`,
  ],
  ["rows of bars that are not closed", `${bars}${"Name | str\n".repeat(50_000)}`],
  ["headings", "Request parameters\n".repeat(50_000)],
  ["JSON that is not closed", `Sample success responses\n${"{\n".repeat(50_000)}`],
  ["a line of names", head + "string".repeat(300_000)],
  ["a line of bars", bars + "|".repeat(2_000_000)],
  ["a line of brackets", `${head}AstringNo\n\n${"[(".repeat(1_000_000)}`],
])("%s, very many, take linear time", (_, text) => {
  const start = performance.now();
  readPage(text, { vendor: "alibaba" });
  expect(performance.now() - start).toBeLessThan(10_000);
});
