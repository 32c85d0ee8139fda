import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fetchTransport } from "@cloudseal/core";
import type { JsonObject } from "@cloudseal/openapi";
import { createSimulator, type Simulator, simulatorCredentials } from "@cloudseal/simulator";
import { afterAll } from "vitest";
import { type OperationParts, writeSpecs } from "../../packages/generate/src/changes/fixtures/spec.js";
import { generatePackage } from "../../packages/generate/src/emit/package.js";
import { headOf } from "../../packages/generate/src/fixtures/acme.js";
import { problemsIn } from "../../packages/generate/src/fixtures/compile-problems.js";
import { temporaryFolder, write } from "../../packages/generate/src/fixtures/folder.js";
import { loadService } from "../../packages/generate/src/read/service.js";
import { root } from "../support/repository.js";

/** A client that was generated from made-up specs, and the vendor's side of its wire. */
export interface Generated {
  /** What the strict compiler says of the package and of a program that uses it, with the program's lines. */
  readonly problems: readonly string[];
  /** The methods of a client that calls the simulator. */
  // biome-ignore lint/suspicious/noExplicitAny: their types are what the program in the compiler is about
  readonly client: any;
  readonly simulator: Simulator;
  readonly document: JsonObject;
  readonly files: ReadonlyMap<string, string>;
}

/** Generates a package from operations, compiles it with a program, and makes a client of it. */
export async function generated(operations: OperationParts[], program: string): Promise<Generated> {
  const folder = temporaryFolder(afterAll);
  writeSpecs(folder, "gadgets", { extension: { region: "optional" } }, operations);
  const spec = await loadService(join(folder, "specs"), "huawei", "gadgets-v1", {
    ownHeaders: [],
    writesLists: "a=1&a=2",
  });
  const { files } = generatePackage(spec, headOf("huawei"));
  for (const [path, text] of files) write(folder, path, text);
  write(folder, "src/program.ts", program);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));

  const document = JSON.parse(files.get("openapi.json") ?? "");
  const simulator = createSimulator({ documents: [document] });
  const { createGadgetsClient } = await import(join(folder, "src/index.gen.ts"));
  const client = createGadgetsClient({
    credentials: simulatorCredentials.huawei[0],
    endpoint: "http://simulator.example",
    transport: fetchTransport(simulator.fetch as typeof fetch),
  });
  return { problems: await problemsIn(folder, ["src/program.ts"]), client, simulator, document, files };
}
