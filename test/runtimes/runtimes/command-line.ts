import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Runtime } from "./runtime.js";
import { spawnProgram } from "./spawn-program.js";
import { versionOf } from "./version-of.js";

/** A runtime with a command that runs a file, finds packages in `node_modules` and ends when nothing is left to do. */
export const commandLine = (
  name: string,
  file: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Runtime => ({
  name,
  version: () => versionOf(file),
  async run(folder, settings) {
    const text = `import { runChecks } from "./program.mjs";
const settings = ${JSON.stringify(settings)};
console.log(JSON.stringify(await runChecks(settings)));
`;
    await writeFile(join(folder, "main.mjs"), text);
    return spawnProgram(file, [...args, "main.mjs"], folder, variables);
  },
});
