import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const timeout = 120_000;
const maxOutput = 64 * 1024 * 1024;

const configuration = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023"],
    types: [],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    // Types of elsewhere may ask for other files: they get none.
    noResolve: true,
  },
};

/** The strict compiler's problems with some files in a folder of their own, as it prints them. */
export async function runCompiler(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cloudseal-changes-"));
  try {
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ ...configuration, files: [...files.keys()] }));
    const compiler = join(dirname(fileURLToPath(import.meta.resolve("typescript/package.json"))), "bin/tsc");
    return await new Promise((resolve, reject) => {
      execFile(
        process.execPath,
        [compiler, "--project", folder, "--pretty", "false"],
        { cwd: folder, timeout, maxBuffer: maxOutput, env: {} },
        (error, stdout, stderr) => {
          // The compiler ends with 1 or 2 when it has something to say.
          if (error && (typeof error.code !== "number" || stdout === ""))
            reject(
              new Error(
                `the compiler failed: ${error.killed ? `no end within ${timeout / 1000} s` : stderr || error.message}`,
              ),
            );
          else resolve(stdout);
        },
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
