import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkPages } from "./check-pages.js";

test("a page of object types serves the pages beside it, and is none of an operation", () => {
  const folder = mkdtempSync(join(tmpdir(), "cloudseal-pages-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const fixtures = join(import.meta.dirname, "../../../page-reader/src/fixtures/tencent");
  for (const name of ["near/spaced.txt", "near/data-types.txt", "far/spaced.txt"])
    cpSync(join(fixtures, name.split("/")[1] as string), join(folder, name));
  const checked = checkPages(folder, []);
  const members = checked.map(({ file, page }) => [
    file.split("/").slice(-2).join("/"),
    page?.parameters
      .find(({ name }) => name === "Wicks")
      ?.members.map(({ name, confidence }) => `${name} ${confidence}`),
  ]);
  expect(members).toEqual([
    ["far/spaced.txt", ["Length 50", "Waxed 50"]],
    ["near/spaced.txt", ["Length 100", "Waxed 100", "Next 100"]],
  ]);
});
