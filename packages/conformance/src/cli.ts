#!/usr/bin/env node
import { runCli } from "./run-cli.js";

// Who reads the output may stop early, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
process.exitCode = await runCli(process.argv.slice(2));
