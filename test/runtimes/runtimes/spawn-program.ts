import { spawn } from "node:child_process";
import { environment } from "../../../tools/bench/src/processes.js";
import type { Run } from "./runtime.js";

/** Milliseconds that a program may take, and may stay after its result. */
const limits = { result: 60_000, end: 3_000 };

/** Runs a process to its end, in an environment of its own that has nothing of ours; ends it when it takes too long. */
export function spawnProgram(
  file: string,
  args: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: folder,
      env: { ...environment(folder), DO_NOT_TRACK: "1", ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let printed = "";
    let problem: string | undefined;
    const end = (time: number, said: string) =>
      setTimeout(() => {
        problem = said;
        child.kill("SIGKILL");
      }, time);
    let timer = end(limits.result, `had no result after ${limits.result} ms`);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (!output.endsWith("\n")) return;
      clearTimeout(timer);
      timer = end(limits.end, `had not ended ${limits.end} ms after its result`);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code !== 0) problem ??= `ended with ${code ?? signal}`;
      resolve({ output, printed: printed + output, ends: true, problem });
    });
  });
}
