import { installFolder } from "../../tools/bench/src/install-folder.js";
import { runCommand } from "../runtimes/command.js";
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
      await installFolder(import.meta.dirname, "what it needs", log);
    },
  },
  process.argv.slice(2),
);
