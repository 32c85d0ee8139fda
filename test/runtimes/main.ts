import { installFolder } from "../../tools/bench/src/install-folder.js";
import { runCommand } from "./command.js";
import { help } from "./help.js";
import { runtimes } from "./runtimes/index.js";

process.exitCode = await runCommand(
  { name: "runtimes", help, runtimes, install: (log) => installFolder(import.meta.dirname, "what it needs", log) },
  process.argv.slice(2),
);
