import { expect, test } from "vitest";
import { bodyAndAnswer, emitted } from "../fixtures/acme.js";
import type { Json } from "../read/spec-file.js";

const integer = { type: "integer", format: "int32" };
const paged = bodyAndAnswer(
  { properties: { Offset: integer, Page: integer, Limit: integer } },
  { properties: { List: { type: "array", items: { type: "string" } }, Total: integer } },
);

test.each<[fact: string, pages: Json, want: string[]]>([
  [
    "offsets with a total",
    { offset: "Offset", total: "Total" },
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
  const extension = { pages: { size: "Limit", defaultSize: 10, items: "List", ...pages } };
  const client = await emitted("src/client.gen.ts", { operation: paged, extension });
  expect(client).toContain(`  /**\n${want.join("\n")}\n`);
  expect(client).toContain("  paginateDoIt(input?: DoItInput, options?: PageOptions): Paged<string, DoItOutput>;\n");
});

const task = { type: "object", properties: { State: { type: "string" } } };
const waited = bodyAndAnswer({}, { properties: { Task: task } });

test.each<[fact: string, waiter: Json, want: string[]]>([
  [
    "all that is known",
    { success: ["UP", "IDLE"], failure: ["DEAD"], retry: ["BOOT"], delay: { min: 2, max: 30 } },
    [
      "   * Wait for ThingThere: call doIt until `Task.State` is `UP` or `IDLE`, and return that answer.",
      "   *",
      "   * `DEAD` fails the wait. `BOOT`, or any value that is not known yet, lets it go on. The first call is made at",
      "   * once, then after 2 seconds, later after up to 30 seconds.",
    ],
  ],
  [
    "as little as may be",
    { success: ["UP"], delay: { min: 1, max: 1 } },
    [
      "   * Wait for ThingThere: call doIt until `Task.State` is `UP`, and return that answer.",
      "   *",
      "   * Any other value lets it go on. The first call is made at once, then every second.",
    ],
  ],
])("the documentation of a method that waits tells %s", async (_, waiter, want) => {
  const waiters = { ThingThere: { path: "Task.State", ...waiter } };
  const client = await emitted("src/client.gen.ts", { operation: waited, extension: { waiters } });
  expect(client).toContain(`  /**\n${want.join("\n")}\n`);
  expect(client).toContain(
    "  waitUntilThingThere(input?: DoItInput, options?: WaitOptions<DoItOutput>): Promise<DoItOutput>;\n",
  );
});
