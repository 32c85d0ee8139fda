import { runCommand } from "./command.js";
import { help } from "./help.js";
import { installWorkspace } from "./install-workspace.js";
import { runtimes } from "./runtimes/index.js";

process.exitCode = await runCommand(
  { name: "runtimes", help, runtimes, install: (log) => installWorkspace(import.meta.dirname, log) },
  process.argv.slice(2),
);
