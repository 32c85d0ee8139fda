import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cost } from "../report.js";
import { linkPackages, root, vendor } from "../workspace.js";
import { repeat } from "./repeat.js";
import { runMeasured } from "./run-measured.js";

/** TypeScript 7 on the sources of the generated package and on openapi-typescript's bare output, with the same options. */
export async function typeCheck(
  folder: string,
  generated: string,
  bareOutput: string,
  rounds: number,
): Promise<{ ours: Cost; bare: Cost }> {
  const check = async (name: string, source: string): Promise<Cost> => {
    const project = join(folder, `check-${name}`);
    mkdirSync(project, { recursive: true });
    linkPackages(project, { core: join(root, "packages/core"), [vendor]: join(root, "packages", vendor) });
    cpSync(source, join(project, name === "bare" ? "src/types.ts" : "src"), { recursive: true });
    cpSync(join(generated, "tsconfig.json"), join(project, "tsconfig.json"));
    writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    return repeat(rounds, () =>
      runMeasured([tsc, "-p", project, "--noEmit", "--emitDeclarationOnly", "false"], project),
    );
  };
  return { ours: await check("ours", join(generated, "src")), bare: await check("bare", bareOutput) };
}
