import { expect, test } from "vitest";
import { filesIn, read } from "../support/repository.js";

const programs = filesIn("examples").filter((path) => path.endsWith(".ts"));

test.each(programs)("%s is under 80 lines, is in the README, and has a test", (path) => {
  const name = path.slice("examples/".length);
  expect(read(path).split("\n").length - 1).toBeLessThan(80);
  expect(read("examples/README.md")).toContain(`[\`${name}\`](${name})`);
  const tests = filesIn("test/examples").filter((file) => file.endsWith(".test.ts"));
  const named = new RegExp(`["/]${name.replace(/\.ts$/, "").replaceAll(".", "\\.")}\\.[jt]s"`);
  expect(tests.filter((file) => named.test(read(file)))).not.toEqual([]);
});
