import { runNew } from "./run-new.js";

process.exitCode = await runNew(process.argv.slice(2));
