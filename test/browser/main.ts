import { runCommand } from "../runtimes/command.js";
import { installWorkspace } from "../runtimes/install-workspace.js";
import { chromium } from "./chromium.js";
import { help } from "./help.js";
import { installChromium } from "./install-chromium.js";

process.exitCode = await runCommand(
  {
    name: "browser",
    help,
    runtimes: [chromium],
    async install(log) {
      await installChromium(log);
      await installWorkspace(import.meta.dirname, log);
    },
  },
  process.argv.slice(2),
);
