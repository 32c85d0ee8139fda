import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { root } from "../install.js";
import type { Cost } from "./report.js";
import { repeat, runMeasured } from "./run-measured.js";
import { operationName } from "./synthetic-specs.js";

/** TypeScript 7 on the sources of the generated package, on its types alone, and on openapi-typescript's bare output, with the same options. */
export async function typeCheck(
  folder: string,
  generated: string,
  bareOutput: string,
  rounds: number,
): Promise<{ ours: Cost; types: Cost; bare: Cost }> {
  const check = async (name: string, ...sources: string[]): Promise<Cost> => {
    const project = join(folder, `check-${name}`);
    mkdirSync(project, { recursive: true });
    linkPackages(project, { core: join(root, "packages/core"), [vendor]: join(root, "packages", vendor) });
    for (const source of sources) cpSync(source, join(project, "src", basename(source)), { recursive: true });
    cpSync(join(generated, "tsconfig.json"), join(project, "tsconfig.json"));
    writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    return repeat(rounds, () =>
      runMeasured([tsc, "-p", project, "--noEmit", "--emitDeclarationOnly", "false"], project),
    );
  };
  const sources = join(generated, "src");
  const all = readdirSync(sources).map((name) => join(sources, name));
  return {
    ours: await check("ours", ...all),
    types: await check("types", ...["operations", "schemas.gen.ts"].map((name) => join(sources, name))),
    bare: await check("bare", bareOutput),
  };
}

/** Bundles a program that asks for one operation alone; the names of the others must not be in it. */
export async function bundleOne(
  folder: string,
  generated: string,
  operations: number,
): Promise<{ bytes: number; otherOperations: string[] }> {
  const project = join(folder, "bundle");
  const own = join(project, "client");
  mkdirSync(own, { recursive: true });
  linkPackages(project, { core: join(root, "packages/core"), [vendor]: join(root, "packages", vendor) });
  const options = { bundle: true, format: "esm", logLevel: "error" } as const;
  // As the package's own build does it, and then as its consumer.
  const entryPoints = ["index", "operations/index"].map((entry) => join(generated, `src/${entry}.gen.ts`));
  await build({ ...options, entryPoints, packages: "external", outdir: own });
  const method = methodOf(1);
  const contents = `
    import { createClient, syntheticService } from "./client/index.gen.js";
    import { ${method} } from "./client/operations/index.gen.js";
    const client = createClient(syntheticService, { ${method} }, { endpoint: "https://host.example" });
    console.log(await client.${method}({}));`;
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: project, loader: "js" },
    write: false,
    platform: "browser",
    ignoreAnnotations: false,
  });
  const code = outputFiles[0]?.text ?? "";
  const named = new Set(code.match(/\boperate\d+\b/gi)?.map((name) => name.toLowerCase()));
  if (!named.has(method.toLowerCase())) throw new Error("The bundle does not hold the operation that it calls.");
  const others = Array.from({ length: operations }, (_, i) => operationName(i + 1)).filter(
    (name) => name !== operationName(1) && named.has(name.toLowerCase()),
  );
  return { bytes: code.length, otherOperations: others };
}

const methodOf = (index: number) => operationName(index).replace(/^./, (first) => first.toLowerCase());

/** Any vendor that has a protocol package: the synthetic service is generated as if it were one of its services. */
export const vendor: string = readdirSync(join(root, "specs"), { withFileTypes: true }).find((entry) =>
  entry.isDirectory(),
)?.name as string;

/** A folder in which packages of this repository, and those generated in `out`, are found by their names. */
function linkPackages(folder: string, packages: Readonly<Record<string, string>>): void {
  const scope = join(folder, "node_modules/@cloudseal");
  mkdirSync(scope, { recursive: true });
  for (const [name, target] of Object.entries(packages)) symlinkSync(target, join(scope, name), "dir");
}
