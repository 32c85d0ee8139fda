import { expect, test } from "vitest";
import { runExample } from "./run-example.js";

test("the test of one's own code runs in node:test, and its four cases pass", async () => {
  const reporter = ["--test", "--test-reporter=tap"];
  const { code, stdout } = await runExample("nightly-image-scans.test.ts", {}, reporter);
  expect(stdout.match(/^\s*ok \d+ - .*$/gm)?.map((line) => line.replace(/^\s*ok \d+ - /, ""))).toEqual(
    expect.arrayContaining([
      "reports all three clouds",
      "reports the others when one cloud denies the permission",
      "gets through an outage while it waits, without a second scan",
      "starts no second scan when the response to the first is lost",
    ]),
  );
  expect(code, stdout).toBe(0);
});
