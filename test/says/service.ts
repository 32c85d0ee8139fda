import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Transport } from "@cloudseal/core";
import type { JsonObject } from "@cloudseal/openapi";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { onTestFinished } from "vitest";
import { type GeneratedPackage, generatePackage } from "../../packages/generate/src/emit/package.js";
import { headOf } from "../../packages/generate/src/fixtures/acme.js";
import { problemsIn } from "../../packages/generate/src/fixtures/compile-problems.js";
import { repository } from "../../packages/generate/src/fixtures/folder.js";
import { findProtocol, wireOf } from "../../packages/generate/src/read/protocol.js";
import { loadService } from "../../packages/generate/src/read/service.js";

// biome-ignore lint/suspicious/noExplicitAny: what a test calls is made while it runs.
type Any = any;

const specs = join(import.meta.dirname, "specs");

/** The package of a service of this folder's specs. */
export async function generated(vendor: string, folder: string): Promise<GeneratedPackage> {
  const protocol = findProtocol(vendor, { root: repository, protocols: {} }, specs);
  const spec = await loadService(specs, vendor, folder, await wireOf(protocol, specs));
  return generatePackage(spec, headOf(vendor));
}

/** Writes packages into a folder in which they can be imported. */
export function writeAll(folder: string, packages: readonly GeneratedPackage[]): void {
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  for (const { name, files } of packages)
    for (const [path, text] of files) {
      const file = join(folder, name.split("/").pop() as string, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
}

/** What the strict compiler says of the packages in a folder and of a program beside them. */
export function problemsOf(folder: string, packages: readonly GeneratedPackage[], program: string): Promise<string[]> {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "program.ts"), program);
  const examples = packages.flatMap(({ name, files }) =>
    [...files.keys()].filter((path) => path.startsWith("test/")).map((path) => join(name, path)),
  );
  const sources = packages.map(({ name }) => [`@cloudseal/${name}`, [join(folder, name, "src/index.gen.ts")]]);
  return problemsIn(folder, ["program.ts", ...examples], Object.fromEntries(sources));
}

/** A client of a written package that calls a simulator of it over HTTP. */
export async function clientOf(
  folder: string,
  { name, files }: GeneratedPackage,
  options: { transport?: Transport } & JsonObject = {},
): Promise<{ client: Any; simulator: ReturnType<typeof createSimulator> }> {
  const [vendor = "", service = ""] = name.split("-");
  const module: Any = await import(join(folder, name, "src/index.gen.ts"));
  const document: JsonObject = JSON.parse(files.get("openapi.json") ?? "");
  const simulator = createSimulator({ documents: [document] });
  const server = await simulator.listen();
  onTestFinished(() => server.close());
  const [credentials] = (simulatorCredentials as Any)[vendor];
  const create = module[`create${service.replace(/^./, (letter) => letter.toUpperCase())}Client`];
  const client = create({ region: "one", endpoint: server.url, credentials, retry: false, ...options });
  return { client, simulator };
}
