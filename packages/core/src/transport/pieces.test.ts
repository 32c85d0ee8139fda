import { expect, test } from "vitest";
import { Pieces } from "./pieces.js";

test.each([0, 1, 2, 999, 1000, 1001, 2000, 12_345])("%i pieces are joined in their order", (count) => {
  const pieces = new Pieces();
  const texts = Array.from({ length: count }, (_, index) => `${index},`);
  for (const text of texts) pieces.add(Buffer.from(text));
  expect(pieces.join().toString()).toBe(texts.join(""));
  expect(pieces.size).toBe(texts.join("").length);
});
