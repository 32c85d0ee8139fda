import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { dist } from "../build-children.js";
import { environment } from "./environment.js";

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
