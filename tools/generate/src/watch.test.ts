import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { copyOfPackages, copyOfSpecs, edit, repository, temporaryFolder } from "./fixtures/folder.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

test("--watch generates after a save, shows what changed in the types, outlives a wrong spec, and ends well", async () => {
  const [specs, out, cache] = [copyOfSpecs(), copyOfPackages(), temporaryFolder()];
  const audit = "huawei/dbss-v1/UpdateAuditTaskStatus.yaml";
  const main = ["--conditions=@cloudseal/source", "--import", "tsx/esm", "tools/generate/src/main.ts", "--watch"];
  const child = spawn(process.execPath, [...main, "--specs", specs, "--out", out, "--cache", cache], {
    cwd: repository,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  const says = (words: RegExp) => vi.waitFor(() => expect(text).toMatch(words), { timeout: 30_000, interval: 20 });
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
  expect(text).toMatch(/ {2}src\/types\.gen\.ts\n(?: {2}[-+].*\n)* {2}\+ {3}\* @deprecated$/m);

  text = "";
  edit(specs, audit, "operationId: ", "operationId: not ");
  await says(/^The spec is wrong at .*UpdateAuditTaskStatus\.yaml:\d+\n {2}expected: /m);
  text = "";
  edit(specs, audit, "operationId: not ", "operationId: ");
  await says(/3 packages are up to date/);
  expect(readFileSync(join(out, "huawei-dbss/src/types.gen.ts"), "utf8")).toContain("@deprecated");

  const ended = once(child, "exit");
  child.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
});
