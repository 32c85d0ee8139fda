import { fork } from "node:child_process";
import { environment } from "../../tools/bench/src/processes.js";

/** Runs a vendor's process, from source, with an environment and a home of its own. @returns what it reports */
export function runChild<Reply>(args: readonly string[], home: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("child.ts", import.meta.url), args, {
      env: environment(home),
      execArgv: ["--import", "tsx", "--conditions=@cloudseal/source"],
      // An SDK may log; stdout is the report's.
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.on("error", reject);
    child.on("message", (reply) => resolve(reply as Reply));
    child.on("exit", (code) =>
      reject(new Error(`the process "${args.join(" ")}" ended with ${code}, without a report`)),
    );
  });
}
