#!/usr/bin/env node
import { existsSync } from "node:fs";

// A file of its own, so that npm can link the command in a checkout before anything is built.
const cli = new URL("../dist/cli.js", import.meta.url);
if (existsSync(cli)) await import(cli.href);
else {
  console.error("cloudseal-simulator is not built: run npm run build in its repository");
  process.exitCode = 1;
}
