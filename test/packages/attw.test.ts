import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { run } from "./run.js";

const attw = fileURLToPath(new URL("../../node_modules/.bin/attw", import.meta.url));

test.concurrent.each(inject("published"))("attw finds nothing in $name", async ({ tarball }) => {
  // It fails if it finds anything but what follows from having no CommonJS.
  const report = await run(attw, [tarball, "--profile", "esm-only", "--format", "ascii"], inject("temporary"));
  expect(report).toMatch(/bundler: .*🟢/u);
});
