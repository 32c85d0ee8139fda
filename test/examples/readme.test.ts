import { expect, test } from "vitest";
import { filesIn, read } from "../support/repository.js";

const programs = filesIn("examples").filter((path) => /^examples\/[^/]+\.ts$/.test(path));

test.each(programs)("%s is under 80 lines, is in the README, and has a test", (path) => {
  const name = path.slice("examples/".length);
  expect(read(path).split("\n").length - 1).toBeLessThan(80);
  expect(read("examples/README.md")).toContain(`[\`${name}\`](${name})`);
  const tests = filesIn("test/examples").filter((file) => file.endsWith(".test.ts"));
  const named = new RegExp(`["/]${name.replace(/\.ts$/, "").replaceAll(".", "\\.")}\\.[jt]s"`);
  expect(tests.filter((file) => named.test(read(file)))).not.toEqual([]);
});

test("the protocol of a vendor of one's own is under 150 lines, and its README has its files", () => {
  const folder = "examples/own-vendor/gateway/src";
  const sources = filesIn(folder);
  const protocol = sources.filter((path) => !path.endsWith("/simulator.ts"));
  const lines = protocol.map((path) => read(path).split("\n").length - 1);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(150);
  const text = read("examples/own-vendor/README.md");
  const shown = sources.map((path) => path.slice("examples/own-vendor/".length)).filter((path) => !/index/.test(path));
  expect(shown.filter((path) => !text.includes(`[\`${path}\`](${path})`))).toEqual([]);
  expect(read("examples/README.md")).toContain("[`own-vendor/`](own-vendor)");
});
