import { expect, test } from "vitest";
import { retryAfterOf } from "./retry-after.js";

const now = Date.UTC(2026, 0, 1, 0, 0, 0);

test.each([
  [undefined, undefined],
  ["", undefined],
  ["soon", undefined],
  ["-1", 0],
  ["0", 0],
  ["3", 3000],
  ["1.5", 1500],
  ["Thu, 01 Jan 2026 00:00:10 GMT", 10_000],
  ["Thu, 01 Jan 2026 00:00:00 GMT", 0],
  ["Wed, 31 Dec 2025 23:59:50 GMT", 0],
])("Retry-After: %s is a wait of %s ms", (header, want) => expect(retryAfterOf(header, now)).toBe(want));
