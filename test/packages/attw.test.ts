import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { run } from "./run.js";

const attw = fileURLToPath(new URL("../../node_modules/.bin/attw", import.meta.url));

/** Whoever is imported by programs has both kinds of modules; what is run from a shell is ESM. */
const isTool = ({ name }: { name: string }) => /\/(conformance|generate|page-reader)$/.test(name);

test.concurrent.each(inject("published").filter((one) => !isTool(one)))(
  "attw is green all over in $name",
  async ({ tarball }) => {
    const report = await run(attw, [tarball, "--format", "ascii"], inject("temporary"));
    const columns = [...report.matchAll(/^(node10|node16 \(from CJS\)|node16 \(from ESM\)|bundler): (.*)$/gm)];
    expect(columns.length).toBeGreaterThanOrEqual(8);
    expect(columns.filter(([, , found = ""]) => !found.startsWith("🟢"))).toEqual([]);
    expect(
      columns.filter(([, column, found = ""]) => column === "node16 (from CJS)" && !/CJS|JSON/.test(found)),
    ).toEqual([]);
  },
);

test.concurrent.each(inject("published").filter(isTool))(
  "attw finds nothing in $name, which is ESM",
  async ({ tarball }) => {
    // It fails if it finds anything but what follows from having no CommonJS.
    const report = await run(attw, [tarball, "--profile", "esm-only", "--format", "ascii"], inject("temporary"));
    expect(report).toMatch(/bundler: .*🟢/u);
  },
);
