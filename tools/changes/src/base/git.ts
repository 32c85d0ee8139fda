import { execFileSync } from "node:child_process";

const maxOutput = 512 * 1024 * 1024;

/**
 * What git answers. There is no shell, and what comes from outside stands behind `--end-of-options`.
 *
 * @throws Error with what git said
 */
export function git(root: string, args: string[], input?: string): Buffer {
  try {
    return execFileSync("git", ["-C", root, ...args], { input, maxBuffer: maxOutput, stdio: "pipe", timeout: 60_000 });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: Buffer };
    throw new Error(`git ${args[0]}: ${stderr?.toString().trim() || message}`);
  }
}
