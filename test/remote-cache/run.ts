import { spawn } from "node:child_process";

/** Runs a program to its end; what it prints goes to stderr. @throws Error when it fails */
export const run = (command: string, args: readonly string[], cwd: string, env = process.env): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", 2, "inherit"],
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.slice(0, 3).join(" ")} ended with ${code}`)),
    );
  });
