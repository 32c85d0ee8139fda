import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { printCounts, printResults } from "./print-results.js";
import type { Result } from "./run-operations.js";

const ok: Result = {
  vendor: "acme",
  service: "rockets",
  operation: "Launch",
  wire: `POST /?${"Rocket=1&".repeat(20)}`,
  status: 200,
  signature: "ok",
  requestSchema: "ok",
  responseSchema: "ok",
  tier: "verified",
  input: "documented",
  time: 1234.5,
  problems: [],
  ok: true,
};
const longest: Result = {
  ...ok,
  vendor: "stratosphere",
  operation: "DescribeAllRocketsOfEveryLaunchPadAndOfThoseBehindTheMoon",
  followed: ["FUELLING", "COUNTING_DOWN", "LIFTING_OFF", "IN_ORBIT"],
  refused: {
    kind: "credentials",
    code: "AuthFailure.SignatureOfTheRocketIsNotThatOfThisCountdown",
    status: 401,
    message: "no",
  },
};
const main = readFileSync(join(import.meta.dirname, "main.ts"), "utf8");

test.each([
  ["the table", printResults([ok, longest], 80)],
  ["the counts", printCounts([ok, longest])],
  ["the help", /const help = `(.*?)`/s.exec(main)?.[1] ?? "x".repeat(81)],
])("%s fits 80 columns", (_, text) =>
  expect(text.split("\n").filter((line) => stripVTControlCharacters(line).length > 80)).toEqual([]),
);

test("what is too long for a line with its name stands below it, whole", () => {
  const text = printResults([ok, longest], 80);
  expect(text).toContain(":\n  FUELLING > COUNTING_DOWN > LIFTING_OFF > IN_ORBIT\n");
  expect(text).toContain(":\n  credentials AuthFailure.SignatureOfTheRocketIsNotThatOfThisCountdown, HTTP 401\n");
  expect(printResults([{ ...ok, followed: ["UP", "DOWN"] }], 80)).toContain("followed Launch: UP > DOWN\n");
});
