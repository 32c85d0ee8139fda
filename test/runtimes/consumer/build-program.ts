import { join } from "node:path";
import { build } from "esbuild";
import { vendorNames } from "../../vendors.js";

/** The checks for the vendors of the tests' folder, which a browser cannot read. */
const entry = [
  `import { runChecksOf } from "../program/run-checks.js";`,
  ...vendorNames.map((name, i) => `import vendor${i} from "../../vendors/${name}/program.js";`),
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
