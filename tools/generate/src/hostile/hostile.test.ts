import { expect, test } from "vitest";
import { tryHostile } from "./try-hostile.js";

test("200 hostile specs are generated as text or refused with an error that teaches", {
  timeout: 300_000,
}, async () => {
  const { wrong, generated, refused } = await tryHostile(200, 1);
  expect(wrong).toEqual([]);
  expect(generated).toBeGreaterThan(40);
  expect(refused).toBeGreaterThan(40);
});
