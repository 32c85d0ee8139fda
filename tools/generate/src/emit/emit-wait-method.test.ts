import { expect, test } from "vitest";
import { bodyAndAnswer, emitted } from "../fixtures/acme.js";
import type { Json } from "../spec-file.js";

const task = { type: "object", properties: { State: { type: "string" } } };
const operation = bodyAndAnswer({}, { properties: { Task: task } });

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
  const waiters = { ThingThere: { path: "/Task/State", ...waiter } };
  const client = await emitted("src/client.gen.ts", { operation, extension: { waiters } });
  expect(client).toContain(`  /**\n${want.join("\n")}\n`);
  expect(client).toContain(
    "  waitUntilThingThere(input?: DoItInput, options?: WaitOptions<DoItOutput>): Promise<DoItOutput>;\n",
  );
});
