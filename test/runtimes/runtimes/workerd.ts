import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../consumer/bundle.js";
import type { Settings } from "../program/settings.js";
import { binaries } from "./binaries.js";
import type { Runtime } from "./runtime.js";
import { spawnProgram } from "./spawn-program.js";
import { versionOf } from "./version-of.js";

/** The conditions of the vendor's own bundler. */
const conditions = ["workerd", "worker", "browser"];

/** Cloudflare's runtime itself: it runs the `test` handler of a worker that may call loopback only. */
export const workerd: Runtime = {
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
