import { afterEach, expect, test, vi } from "vitest";
import { Progress } from "./progress.js";

afterEach(() => vi.restoreAllMocks());

test.each([
  ["on a terminal, one line that changes", true, "\r\x1b[K2/9 b\r\x1b[K4/9 d\r\x1b[K"],
  ["elsewhere, one line in half a minute", false, "generate: 4/9 d\n"],
])("%s", (_, terminal, want) => {
  let [now, text] = [0, ""];
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  const progress = new Progress(terminal);
  for (const [time, count, what] of [
    [10, 1, "a"],
    [50, 2, "b"],
    [60, 3, "c"],
    [30_001, 4, "d"],
  ] as const) {
    now = time;
    progress.at(count, 9, what);
  }
  progress.end();
  expect(text).toBe(want);
});
