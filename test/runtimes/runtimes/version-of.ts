import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { arch, platform } from "node:process";
import { promisify } from "node:util";
import { environment } from "../../../tools/bench/src/processes.js";

/**
 * The version that a program gives when it is asked, without what stands around the number.
 *
 * @throws Error if there is no such program, or it cannot run here
 */
export async function versionOf(file: string): Promise<string> {
  if (!existsSync(file))
    throw new Error(`there is no ${relative(process.cwd(), file)}: npm has no such version for ${platform} ${arch}`);
  const { stdout } = await promisify(execFile)(file, ["--version"], { env: environment(process.cwd()) });
  return /\d[\w.-]*/.exec(stdout)?.[0] ?? stdout.trim();
}
