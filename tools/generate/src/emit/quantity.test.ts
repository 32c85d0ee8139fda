import { expect, test } from "vitest";
import { duration } from "./quantity.js";

test.each([
  [0, "0 ms"],
  [500, "500 ms"],
  [1500, "1.5 s"],
  [30_000, "30 s"],
  [60_000, "60 s"],
  [120_000, "2 minutes"],
  [150_000, "150 s"],
  [600_000, "10 minutes"],
])("%i milliseconds are %s", (milliseconds, want) => expect(duration(milliseconds)).toBe(want));
