import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CheckedPage, checkPages, loadSpecs } from "@cloudseal/conformance";
import { describe, expect, onTestFinished, test } from "vitest";
import { docs, hasDocs, specsFolder } from "./facts-of.js";

const outcome = ({ spec, settled, error }: CheckedPage) => ({
  operation: spec?.name,
  error,
  unexplained: settled?.unexplained.map(({ fact, name, where }) => `${fact} ${name} at ${where}`),
  stale: settled?.stale.map(({ because }) => because),
});

describe.skipIf(!hasDocs)("the vendors' pages", () => {
  test("agree with the specs, but for what the errata say", () => {
    const checked = checkPages(docs, loadSpecs(specsFolder));
    const agrees = { error: undefined, unexplained: [], stale: [] };
    expect(checked.map(outcome)).toEqual(checked.map(({ spec }) => ({ operation: spec?.name, ...agrees })));
    expect(checked.map(({ spec }) => spec)).not.toContain(undefined);
    expect(checked.length).toBeGreaterThan(0);
  });

  const sas = "alibaba/sas-2018-12-03";
  test.each<[name: string, file: string, edit: [from: RegExp, to: string], want: string]>([
    [
      "an erratum is gone",
      `${sas}/GetOnceTaskResultInfo.yaml`,
      [/ {10}- where: output\.TaskId\n(?: {12}.*\n)+/, ""],
      "type TaskId",
    ],
    [
      "an erratum does not differ",
      `${sas}/GetOnceTaskResultInfo.yaml`,
      [/type: \[string, integer\]/, "type: integer"],
      "type",
    ],
    ["a field is gone", `${sas}/GenerateOnceTask.yaml`, [/ {18}FinishCount: \{.*\n/, ""], "missing FinishCount"],
    ["a value is gone", "huawei/dbss-v1/UpdateAuditTaskStatus.yaml", [/ +- \{ const: "off",.*\n/, ""], "values code"],
    [
      "an error code is gone",
      "tencent/tcss-2020-11-01/UpdateImageRegistryTimingScanTask.yaml",
      [/ +- \{ code: ResourceNotFound.*\n/, ""],
      "missing ResourceNotFound",
    ],
    [
      "a status is gone",
      "huawei/dbss-v1/UpdateAuditTaskStatus.yaml",
      [/ {8}"403":\n(?: {10}.*\n)+/, ""],
      "missing 403",
    ],
    [
      "the spec is older than the page",
      "huawei/dbss-v1/UpdateAuditTaskStatus.yaml",
      [/2025-09-10/, "2024-01-01"],
      "updated",
    ],
  ])("%s", (_, file, [from, to], want) => {
    const folder = mkdtempSync(join(tmpdir(), "cloudseal-conformance-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(specsFolder, folder, { recursive: true });
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to));
    const bad = checkPages(docs, loadSpecs(folder)).filter(
      ({ settled }) => settled && settled.unexplained.length + settled.stale.length > 0,
    );
    expect(bad.map(({ spec }) => spec?.name)).toEqual([file.split("/").at(-1)?.replace(".yaml", "")]);
    expect(JSON.stringify(bad.map(outcome))).toContain(want);
    if (want === "updated") expect(bad[0]?.newer).toBe(true);
  });
});
