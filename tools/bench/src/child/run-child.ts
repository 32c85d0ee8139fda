import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { dist } from "../build-children.js";
import { environment } from "./environment.js";

/** Runs a file of `children/` to its end. @returns its output as JSON */
export async function runChild<Output>(script: string, args: readonly string[], home: string): Promise<Output> {
  const command = [join(dist, "children", `${script}.js`), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: environment(home) });
  return JSON.parse(stdout) as Output;
}
