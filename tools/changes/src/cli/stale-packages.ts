import { execFile } from "node:child_process";
import { join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../../../..");

/** What the generator says of packages that are not what the specs give; nothing when all are fresh. */
export const stalePackages = (root: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const program = ["--conditions=@cloudseal/source", "--import", "tsx", "tools/generate/src/main.ts"];
    const folders = root === repository ? [] : ["--specs", join(root, "specs"), "--out", join(root, "packages")];
    execFile(
      process.execPath,
      [...program, "--check", ...folders],
      { cwd: repository, timeout: 600_000, maxBuffer: 16 * 1024 * 1024 },
      (error, _stdout, stderr) => resolve(error ? stderr.trim() || error.message : undefined),
    );
  });
