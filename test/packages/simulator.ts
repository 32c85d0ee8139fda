import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { outside } from "./run.js";

/** The installed simulator as a child process. */
export interface SimulatorProcess {
  readonly url: string;
  /** The environment variables of a vendor's fake credentials. */
  environment(vendor: string): Record<string, string>;
  /** The next call that it tells of. */
  nextCall(): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** Starts the command of the installed `@cloudseal/simulator`. */
export async function startSimulator(folder: string): Promise<SimulatorProcess> {
  const child = spawn("npx", ["--no-install", "cloudseal-simulator", "--port", "0", "--json"], {
    cwd: folder,
    env: outside(process.env),
    stdio: ["ignore", "pipe", "inherit"],
    // A group of its own: npx would leave its child behind.
    detached: true,
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("the simulator ended");
    return JSON.parse(value);
  };
  const { url, vendors } = await next();
  return {
    url,
    environment: (vendor) => vendors[vendor].environment,
    nextCall: next,
    async stop() {
      process.kill(-(child.pid as number), "SIGTERM");
      await closed;
    },
  };
}
