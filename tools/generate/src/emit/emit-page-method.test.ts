import { expect, test } from "vitest";
import { bodyAndAnswer, emitted } from "../fixtures/acme.js";
import type { Json } from "../spec-file.js";

const integer = { type: "integer", format: "int32" };
const operation = bodyAndAnswer(
  { properties: { Offset: integer, Page: integer, Limit: integer } },
  { properties: { List: { type: "array", items: { type: "string" } }, Total: integer } },
);

test.each<[fact: string, pages: Json, want: string[]]>([
  [
    "offsets with a total",
    { offset: "Offset", total: "/Total" },
    [
      "   * Walk through `List` of all pages: `for await (const item of paginateDoIt(…))`.",
      "   *",
      "   * Each page is a call of doIt, made when it is needed, until `Total` is reached or one is empty. `Offset`, the",
      "   * number of items before the first page, is 0 and `Limit` 10 unless you say otherwise. `byPage()` gives the",
      "   * answers instead of their items.",
    ],
  ],
  [
    "pages without a total",
    { page: "Page" },
    [
      "   * Walk through `List` of all pages: `for await (const item of paginateDoIt(…))`.",
      "   *",
      "   * Each page is a call of doIt, made when it is needed, until one is not full or one is empty. `Page`, the number",
      "   * of the first page, is 1 and `Limit` 10 unless you say otherwise. `byPage()` gives the answers instead of their",
      "   * items.",
    ],
  ],
])("the documentation of a method that walks through pages tells of %s", async (_, pages, want) => {
  const extension = { pages: { size: "Limit", defaultSize: 10, items: "/List", ...pages } };
  const client = await emitted("src/client.gen.ts", { operation, extension });
  expect(client).toContain(`  /**\n${want.join("\n")}\n`);
  expect(client).toContain("  paginateDoIt(input?: DoItInput, options?: PageOptions): Paged<string, DoItOutput>;\n");
});
