import { expect, test } from "vitest";
import { fuzz } from "./run.js";

test("220 hostile specs are generated as text or rejected with an error that teaches", {
  timeout: 300_000,
}, async () => {
  const { wrong, generated, rejected } = await fuzz(220, 1);
  expect(wrong).toEqual([]);
  expect(generated).toBeGreaterThan(40);
  expect(rejected).toBeGreaterThan(40);
});
