import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadService } from "../packages/generate/src/read/service.js";
import { operationDocument, writeSpecs } from "../tools/bench/src/generate/synthetic-specs.js";

test("the synthetic specs are specs, RPC and REST, the same at every run", async () => {
  const specs = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-synthetic-")));
  try {
    writeSpecs(specs, "acme", 4);
    const wire = { ownHeaders: [], writesLists: "a=1&a=2" };
    expect(readdirSync(join(specs, "acme/synthetic-v1"))).toHaveLength(5);
    const { operations } = await loadService(specs, "acme", "synthetic-v1", wire);
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "get /v1/{project_id}/resource1",
      "post /",
      "post /v1/{project_id}/resource3",
      "post /",
    ]);
    expect(operationDocument(7)).toEqual(operationDocument(7));
  } finally {
    rmSync(specs, { recursive: true });
  }
});
