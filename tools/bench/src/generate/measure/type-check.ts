import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Cost } from "../report.js";
import { linkPackages, root, vendor } from "../workspace.js";
import { repeat } from "./repeat.js";
import { runMeasured } from "./run-measured.js";

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
