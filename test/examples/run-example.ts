import { execFile } from "node:child_process";
import { simulatorCredentials } from "@cloudseal/simulator";
import { vendors } from "../../packages/simulator/src/vendors/index.gen.js";
import { root } from "../support/repository.js";

/** What a program left. */
export interface Ended {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

const known: Readonly<Record<string, readonly object[]>> = simulatorCredentials;

/** The simulator's keys of all vendors, in the variables that the vendors' tools read: what the command line prints. */
export const simulatorEnvironment: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.entries(vendors).map(([name, vendor]) => vendor.environment((known[name]?.[0] ?? {}) as never)),
);

/**
 * Runs a program of `examples/` from source to its end, as a user does. Of the environment it gets the simulator's keys
 * and what is given, so that no key of this machine can be used.
 *
 * @param args before the file: options of Node
 */
export function runExample(
  file: string,
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<Ended> {
  const { PATH = "" } = process.env;
  const options = { cwd: root, env: { PATH, ...simulatorEnvironment, ...environment } };
  const command = ["--conditions=@cloudseal/source", "--import", "tsx/esm", ...args, `examples/${file}`];
  return new Promise((resolve) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? error.signal ?? "unknown") : 0, stdout, stderr }),
    );
  });
}
