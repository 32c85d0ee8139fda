import { join, relative, resolve } from "node:path";
import { build } from "esbuild";
import { vendorNames } from "../support/vendors.js";

/** The checks for the vendors of the tests' folder, which a browser cannot read. */
const entry = [
  `import { runChecksOf } from "./program/run-checks.js";`,
  ...vendorNames.map((name, i) => `import vendor${i} from "../vendors/${name}/program.js";`),
  `const vendors = { ${vendorNames.map((name, i) => `${JSON.stringify(name)}: vendor${i}`).join(", ")} };`,
  "export const runChecks = (settings) => runChecksOf(vendors, settings);",
].join("\n");

/** Writes the program as one ES module, `program.mjs`, which imports the packages as they are installed beside it. */
export async function buildProgram(folder: string): Promise<void> {
  await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, sourcefile: "entry.mjs" },
    outfile: join(folder, "program.mjs"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    packages: "external",
    logLevel: "error",
  });
}

/**
 * One script of an entry in the folder and all that it imports from there, for runtimes that have no `node_modules`.
 *
 * @param conditions the export conditions that the runtime's own bundler would set
 * @throws Error if anything came from elsewhere, or from a build for Node
 */
export async function bundle(folder: string, entry: string, conditions: readonly string[]): Promise<string> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: folder, sourcefile: "entry.mjs" },
    absWorkingDir: folder,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["browser", "module", "main"],
    conditions: [...conditions],
    target: "es2022",
    // Named only where there is a Node.
    external: ["node:*"],
    metafile: true,
    write: false,
    logLevel: "error",
  });
  for (const input of Object.keys(metafile.inputs))
    if (relative(folder, resolve(folder, input)).startsWith("..") || input.includes("/core/dist/node/"))
      throw new Error(
        `the bundle for ${conditions} has ${input}, expected only files of ${folder} that are not for Node`,
      );
  return outputFiles[0]?.text ?? "";
}
