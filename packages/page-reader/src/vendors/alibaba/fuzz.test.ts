import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { growth } from "../../fixtures/work.js";
import { readPage } from "../../read-page.js";
import { alibaba } from "./index.js";

const file = (name: string): string => readFileSync(new URL(`../../fixtures/alibaba/${name}`, import.meta.url), "utf8");
const fixtures = ["glued.txt", "cells.zh.txt", "spaced-old.txt", "bars-lines.zh.txt", "bars.md", "page.html"].map(file);
const spliced = fc.oneof(
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
      spliced,
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
  ["names", head + "string".repeat(300_000)],
  ["bars", bars + "|".repeat(2_000_000)],
  ["brackets", `${head}AstringNo\n\n${"[(".repeat(1_000_000)}`],
])("a line of very many %s is read", (_, text) => expect(readPage(text, { vendor: "alibaba" }).vendor).toBe("alibaba"));

test.each<[name: string, make: (times: number) => string]>([
  ["rows", (times) => head + "NamestringNo\n\nText.\n\nx\n".repeat(times)],
  ["nested objects", (times) => head + Array.from({ length: times }, (_, i) => `N${i}objectNo\n`).join("")],
  [
    "items",
    (times) =>
      `${head}KindstringNo\n\nValid values:\n${Array.from({ length: times }, (_, i) => `  • v${i}: x\n`).join("")}`,
  ],
  ["rows of bars that are not closed", (times) => bars + "Name | str\n".repeat(times)],
  ["headings", (times) => "Request parameters\n".repeat(times)],
  ["JSON that is not closed", (times) => `Sample success responses\n${"{\n".repeat(times)}`],
  ["a line of names", (times) => head + "string".repeat(times)],
  ["a line of bars", (times) => bars + "|".repeat(times)],
  ["tables of HTML that are not closed", (times) => `${head}${"<table>\n".repeat(times)}</table>`],
  ["borders of grids", (times) => head + "+---+---+\n| a | b |\n".repeat(times)],
  ["a line of brackets", (times) => `${head}AstringNo\n\n${"[(".repeat(times)}`],
])("the work grows as %s do", async (_, make) =>
  expect(await growth(({ readPage }, size) => readPage(make(size), { vendor: "alibaba" }), 1000)).toBeLessThan(2.2),
);
