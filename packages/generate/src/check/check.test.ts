import { readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { rows } from "../fixtures/bad-input/index.js";
import { generate, update } from "../fixtures/bad-input/row.js";
import { copyOfPackages, copyOfSpecs, edit, filesOf, write } from "../fixtures/folder.js";
import { run } from "../fixtures/run.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

// Nothing changes in it, so that one serves all.
const out = await copyOfPackages(afterAll);

describe("a wrong spec ends with one error and changes nothing", () => {
  const before = filesOf(out);

  test.for(rows)("$fact", async (row) => {
    const vendor = row.file.split("/")[0] ?? "";
    const specs = copyOfSpecs(/^(?:acme|core)$/.test(vendor) ? "alibaba" : vendor);
    // One operation is enough for most, and faster.
    const service = `${dirname(row.file)}/`;
    const keep = [row.file, row.beside, `${service}service.yaml`];
    for (const path of Object.keys(filesOf(specs)))
      if (row.file.endsWith(".yaml") && path.startsWith(service) && !keep.includes(path)) rmSync(join(specs, path));
    if (row.withoutErrata) {
      const text = readFileSync(join(specs, row.file), "utf8");
      write(specs, row.file, text.replace(/^ {8}errata:\n[\s\S]*?(?=^components:)/m, ""));
    }
    row.prepare?.(specs);
    if (row.edit) edit(specs, row.file, ...row.edit);
    const outcome = await run("--specs", specs, "--out", out);

    const from = relative(process.cwd(), specs);
    const line = row.line === undefined ? 1 : lineOf(join(specs, row.file), row.line);
    expect(outcome.err).toBe(
      `The spec is wrong at ${from}/${row.file}:${line}\n` +
        `  expected: ${row.expected.replace("{specs}", from)}\n  found:    ${row.found}\nNothing was changed.\n`,
    );
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(filesOf(out)).toEqual(before);
  });

  test("a spec of one service leaves the packages of all others as they were", async () => {
    const specs = copyOfSpecs();
    edit(specs, generate, "Start a one-time scan task.", "Start a scan task.");
    edit(specs, update, "      summary: Set the scheduled scan of the image registries.\n", "");
    expect(await run("--specs", specs, "--out", out)).toMatchObject({ code: 1, out: "" });
    expect(filesOf(out)).toEqual(before);
  });
});

/** The number of the first line from which on a text stands. */
function lineOf(path: string, text: string): number {
  const content = readFileSync(path, "utf8");
  if (!content.includes(text)) throw new Error(`${path} has no ${JSON.stringify(text)}: the test is stale`);
  return content.slice(0, content.indexOf(text)).split("\n").length;
}
