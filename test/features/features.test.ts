import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { officialFolder } from "../../tools/bench/src/install.js";
import { read } from "../support/repository.js";
import { features } from "./features.js";
import { official, ours } from "./subjects.js";

/** The cells of the README's comparison, by row and column. */
const [, table = ""] = read("README.md").split("\n## How it compares\n");
const [head = [], ...rows] = table
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\||\|$/g, "").trim()));
const cell = (row: string, column: string) => rows.find(([name]) => name === row)?.[head.indexOf(column)];

const installed = existsSync(join(officialFolder, "node_modules", ".cloudseal-lock.json"));
if (!installed)
  console.info(
    "Skipped what the README says of the official SDKs: npm run test:parity installs them in test/official.",
  );

// One of the official SDKs writes into the home of whoever uses it.
beforeAll(() => void vi.stubEnv("HOME", mkdtempSync(join(tmpdir(), "cloudseal-home-"))));
afterAll(() => void vi.unstubAllEnvs());

describe.each(features)("the README is right: $row", ({ row, measure }) => {
  test.each(ours)("$name, $vendor.name", async (subject) =>
    expect(await measure(subject)).toBe(cell(row, subject.name)),
  );
  test.skipIf(!installed).each(official)("$name", async (subject) =>
    expect(await measure(subject)).toBe(cell(row, subject.name)),
  );
});
