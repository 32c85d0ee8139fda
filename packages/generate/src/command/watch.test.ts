import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { copyOfPackages, copyOfSpecs, edit, repository, temporaryFolder } from "../fixtures/folder.js";
import { changedLines } from "./watch.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

test("--watch generates after a save, shows what changed in the types, outlives a wrong spec, and ends well", async () => {
  const [specs, out, cache] = [copyOfSpecs(), await copyOfPackages(), temporaryFolder()];
  const audit = "huawei/dbss-v1/UpdateAuditTaskStatus.yaml";
  const main = [
    "--conditions=@cloudseal/source",
    "--import",
    "tsx/esm",
    "packages/generate/bin/cloudseal-generate.js",
    "--watch",
  ];
  const child = spawn(process.execPath, [...main, "--specs", specs, "--out", out, "--cache", cache], {
    cwd: repository,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  const says = (words: RegExp) => vi.waitFor(() => expect(text).toMatch(words), { timeout: 120_000, interval: 20 });
  await says(/^Watching .*specs; Ctrl-C ends it\.$/m);

  text = "";
  edit(
    specs,
    audit,
    "busi_type\n          in: path\n          required: true\n",
    "busi_type\n          in: path\n          required: true\n          deprecated: true\n",
  );
  await says(/3 packages are up to date/);
  expect(text).toMatch(/huawei-dbss: \d files changed\n/);
  expect(text).toMatch(
    / {2}src\/operations\/UpdateAuditTaskStatus\.gen\.ts\n(?: {2}[-+].*\n)* {2}\+ {3}\* @deprecated$/m,
  );

  text = "";
  edit(specs, audit, "operationId: ", "operationId: not ");
  await says(/^The spec is wrong at .*UpdateAuditTaskStatus\.yaml:\d+\n {2}expected: /m);
  text = "";
  edit(specs, audit, "operationId: not ", "operationId: ");
  await says(/3 packages are up to date/);
  expect(readFileSync(join(out, "huawei-dbss/src/operations/UpdateAuditTaskStatus.gen.ts"), "utf8")).toContain(
    "@deprecated",
  );

  const ended = once(child, "exit");
  child.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
});

test.each<[name: string, before: string[], after: string[], want: string[]]>([
  ["nothing for equal texts", ["a", "b"], ["a", "b"], []],
  ["a line that came", ["a", "c"], ["a", "b", "c"], ["+b"]],
  ["a line that went", ["a", "b", "c"], ["a", "c"], ["-b"]],
  ["a line that changed", ["a", "b", "c"], ["a", "x", "c"], ["-b", "+x"]],
  ["two changes without what is between", ["a", "b", "c", "d"], ["x", "b", "c", "y"], ["-a", "+x", "-d", "+y"]],
  ["a line that is there twice", ["a", "a"], ["a", "a", "a"], ["+a"]],
  ["a line that looks like git's own", ["a", "@@ -1 +1 @@", "-- b"], ["a", "-- c"], ["-@@ -1 +1 @@", "--- b", "+-- c"]],
  [
    "all of two long texts",
    Array(3000).fill("a"),
    Array(3000).fill("b"),
    [...Array(3000).fill("-a"), ...Array(3000).fill("+b")],
  ],
])("%s", (_, before, after, want) => {
  const path = join(temporaryFolder(), "before.ts");
  writeFileSync(path, `${before.join("\n")}\n`);
  expect(changedLines(path, `${after.join("\n")}\n`)).toEqual(want);
});
