#!/usr/bin/env node
import { existsSync } from "node:fs";

// In a checkout, `npm run` points the package at its sources, and npm can link the command before anything is built.
const fromSource = import.meta.resolve("@cloudseal/generate").endsWith(".ts");
if (process.argv[2] === "declarations") await import("./cloudseal-declarations.js");
else if (fromSource || existsSync(new URL("../dist/command/cli.js", import.meta.url))) {
  const { run } = await import("@cloudseal/generate");
  // Who reads the output may stop early, as `head` does.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error("cloudseal-generate is not built: run npm run build in its repository");
  process.exitCode = 1;
}
