import { type ChildProcess, execFile, fork } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";

/** A process that is told what to do by messages, one at a time. */
export class Child {
  readonly #name: string;
  readonly #process: ChildProcess;

  /**
   * @param script name of a file in `children/`
   * @param home the folder that it may write to
   */
  constructor(script: string, args: readonly string[], home: string) {
    this.#name = [script, ...args].join(" ");
    this.#process = fork(join(dist, "children", `${script}.js`), args, {
      env: environment(home),
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
  }

  /** Sends an order, if there is one, and waits for the next message. @throws Error when the process ends before */
  ask<Reply>(order?: object): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const onExit = (code: number | null) => reject(new Error(`The process "${this.#name}" ended with ${code}.`));
      this.#process.once("exit", onExit);
      this.#process.once("message", (reply) => {
        this.#process.off("exit", onExit);
        resolve(reply as Reply);
      });
      if (order) this.#process.send(order);
    });
  }

  stop(): void {
    this.#process.kill();
  }
}

/** Runs a file of `children/` to its end. @returns its output as JSON */
export async function runChild<Output>(script: string, args: readonly string[], home: string): Promise<Output> {
  const command = [join(dist, "children", `${script}.js`), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: environment(home) });
  return JSON.parse(stdout) as Output;
}

/** A fixed environment: no proxies, no credentials, no loader of the parent's; a home of its own. */
export const environment = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  HOME: home,
  USERPROFILE: home,
});

/** Where the measured processes find their code, in the same tree as `src`. */
export const dist: string = fileURLToPath(new URL("../dist/", import.meta.url));

/** Strips the types, file by file, so that the measured processes run on plain Node without a loader. */
export async function buildChildren(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const src = fileURLToPath(new URL(".", import.meta.url));
  await build({
    entryPoints: [`${src}**/*.ts`],
    outbase: src,
    outdir: dist,
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}
