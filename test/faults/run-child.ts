import { fork } from "node:child_process";

/** Milliseconds that a process may take to end when its work is done. */
const grace = 2000;

/**
 * Runs a part in a process of its own, from source.
 *
 * @param onMessage is given what the part reports
 * @returns what is wrong with how it ended: sockets or timers that were left, an error that nobody caught
 */
export function runChild(args: readonly string[], onMessage: (message: never) => void): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("child.ts", import.meta.url), args, {
      execArgv: ["--import", "tsx", "--conditions=@cloudseal/source", "--expose-gc", "--unhandled-rejections=strict"],
    });
    const wrong: string[] = [];
    let timer: NodeJS.Timeout | undefined;
    child.on("error", reject);
    child.on("message", (message: { open?: string[] }) => {
      if (!message.open) return onMessage(message as never);
      if (message.open.length > 0) wrong.push(`left open at the end: ${message.open.join(", ")}`);
      timer = setTimeout(() => {
        wrong.push(`did not end by itself within ${grace} ms`);
        child.kill();
      }, grace);
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (!timer) wrong.push(`ended in the middle, with ${code ?? signal}`);
      else if (code !== 0 && signal === null) wrong.push(`ended with ${code}`);
      resolve(wrong);
    });
  });
}
