import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundled } from "../packages/simulator/src/fixtures/bundled.js";

const root = join(import.meta.dirname, "..");
const generate = "packages/generate/bin/cloudseal-generate.js";
const page = join(root, "packages/page-reader/src/fixtures/huawei/cells.txt");
const tsx = ["--conditions=@cloudseal/source", "--import", "tsx/esm"];
/** The commands, from source, with arguments that make each print to one of its streams, and the exit code without a pipe. */
const commands: [code: number, file: string, ...args: string[]][] = [
  [0, generate, "new", "--help"],
  [2, generate, "--wrong"],
  [0, "packages/conformance/src/cli.ts", "read", page],
  [2, "packages/conformance/src/cli.ts", "--wrong"],
  [0, "packages/simulator/src/cli.ts", "--help"],
  [2, "packages/simulator/src/cli.ts", "--wrong"],
];

/** Those that can be one file, which saves the second of CPU that the others take to start. */
const bundles = new Map(
  ["packages/conformance/src/cli.ts", "packages/simulator/src/cli.ts"].map((file) => [
    file,
    bundled({ file: join(root, file) }, afterAll),
  ]),
);

test.concurrent.each(commands)(
  "a reader that leaves changes nothing: %i from %s %s",
  async (code, file, ...args) => {
    // A program that reads nothing is gone before the command starts to print.
    const script = 'set -o pipefail; "$0" "$@" 2>&1 | true; echo $?';
    const bundle = await bundles.get(file);
    const node = [process.execPath, ...(bundle ? [bundle] : [...tsx, join(root, file)]), ...args];
    const child = spawn("bash", ["-c", script, ...node], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    await once(child, "close");
    // That of a command which SIGPIPE ends is as good.
    expect([String(code), "141"]).toContain(out.trim());
  },
  60_000,
);
