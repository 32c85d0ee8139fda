import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundles.js";
import type { Settings } from "./program/settings.js";
import { binaries, type Runtime, spawnProgram, versionOf } from "./runtime.js";

/** A runtime with a command that runs a file, finds packages in `node_modules` and ends when nothing is left to do. */
function commandLine(
  name: string,
  file: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Runtime {
  return {
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
  };
}

/** The conditions of the vendor's own bundler. */
const conditions = ["workerd", "worker", "browser"];

/** Cloudflare's runtime itself: it runs the `test` handler of a worker that may call loopback only. */
const workerd: Runtime = {
  name: "workerd",
  version: () => versionOf(binaries.workerd()),
  async run(folder, settings) {
    const place = join(folder, "workerd");
    await mkdir(place, { recursive: true });
    await writeFile(join(place, "worker.js"), await bundle(folder, entry(settings), conditions));
    await writeFile(join(place, "config.capnp"), config);
    // That this process ends says nothing of the worker.
    return { ...(await spawnProgram(binaries.workerd(), ["test", "config.capnp"], place)), ends: false };
  },
};

const entry = (settings: Settings) => `import { runChecks } from "./program.mjs";
const settings = ${JSON.stringify(settings)};
export default { async test() { console.log(JSON.stringify(await runChecks(settings))); } };
`;

const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (
      name = "program",
      worker = (
        modules = [(name = "worker.js", esModule = embed "worker.js")],
        compatibilityDate = "2025-11-01",
        globalOutbound = "loopback",
      ),
    ),
    (name = "loopback", network = (allow = ["local"])),
  ],
);
`;

/** Nothing but the network, and of that loopback only; nothing is fetched from anywhere. */
const denoArgs = ["run", "--no-prompt", "--no-remote", "--no-lock", "--cached-only", "--allow-net=127.0.0.1"];

/** All runtimes but browsers, in the order of the table. */
export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map((major) => commandLine(`node ${major}`, binaries.node(major))),
  commandLine("bun", binaries.bun(), ["run", "--no-install"]),
  commandLine("deno", binaries.deno(), denoArgs, { DENO_NO_UPDATE_CHECK: "1" }),
  workerd,
];
