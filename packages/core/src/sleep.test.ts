import { expect, test } from "vitest";
import { sleep } from "./sleep.js";

test("waits as long as it is told", async () => {
  const start = performance.now();
  await sleep(20);
  expect(performance.now() - start).toBeGreaterThanOrEqual(19);
});

test.each([
  ["before", (controller: AbortController) => controller.abort("enough")],
  ["meanwhile", (controller: AbortController) => void setTimeout(() => controller.abort("enough"), 5)],
])("ends at once with the reason when the signal aborts %s", async (_when, abort) => {
  const controller = new AbortController();
  abort(controller);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  await expect(sleep(60_000, controller.signal)).rejects.toBe("enough");
  expect(timers()).toBeLessThan(5);
});
