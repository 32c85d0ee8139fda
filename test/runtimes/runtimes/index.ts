import { binaries } from "./binaries.js";
import { commandLine } from "./command-line.js";
import type { Runtime } from "./runtime.js";
import { workerd } from "./workerd.js";

/** Nothing but the network, and of that loopback only; nothing is fetched from anywhere. */
const denoArgs = ["run", "--no-prompt", "--no-remote", "--no-lock", "--cached-only", "--allow-net=127.0.0.1"];

/** All runtimes but browsers, in the order of the table. */
export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map((major) => commandLine(`node ${major}`, binaries.node(major))),
  commandLine("bun", binaries.bun(), ["run", "--no-install"]),
  commandLine("deno", binaries.deno(), denoArgs, { DENO_NO_UPDATE_CHECK: "1" }),
  workerd,
];
