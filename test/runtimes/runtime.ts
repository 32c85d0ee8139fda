import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { environment } from "../../tools/bench/src/processes.js";
import type { Settings } from "./program/settings.js";

/** Something that runs the program. */
export interface Runtime {
  /** `node 22`, `bun`. */
  readonly name: string;
  /** Whether it calls the servers from a page. */
  readonly browser?: boolean;
  /**
   * The version that is installed.
   *
   * @throws Error that says why there is none
   */
  version(): Promise<string>;
  /** Runs the program, in the folder where it is installed, to its end. */
  run(folder: string, settings: Settings): Promise<Run>;
}

/** What a runtime did. */
export interface Run {
  /** What the program wrote to its output: one line of JSON. */
  readonly output: string;
  /** All that it wrote, wherever to. */
  readonly printed: string;
  /** Whether a process ended that ends when nothing is left to do; elsewhere an end says nothing. */
  readonly ends?: boolean;
  /** Why it did not end well. */
  readonly problem?: string | undefined;
}

const { platform, arch } = process;
const windows = platform === "win32";
const exe = windows ? ".exe" : "";
const inModules = (path: string) => fileURLToPath(new URL(`node_modules/${path}${exe}`, import.meta.url));

/** Where the packages for this platform have their programs. No install script is run that would move them. */
export const binaries = {
  node: (major: number): string => inModules(`node-${major}-${platform}-${arch}/bin/node`),
  bun: (): string =>
    inModules(`@oven/bun-${windows ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`),
  deno: (): string => inModules(`@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}/deno`),
  workerd: (): string =>
    inModules(`@cloudflare/workerd-${windows ? "windows" : platform}-${arch === "x64" ? "64" : arch}/bin/workerd`),
};

/** Milliseconds that a program may take, and may stay after its result. */
const limits = { result: 60_000, end: 3_000 };

/** Runs a process to its end, in an environment of its own that has nothing of ours; ends it when it takes too long. */
export function spawnProgram(
  file: string,
  args: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: folder,
      env: { ...environment(folder), DO_NOT_TRACK: "1", ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let printed = "";
    let problem: string | undefined;
    const end = (time: number, said: string) =>
      setTimeout(() => {
        problem = said;
        child.kill("SIGKILL");
      }, time);
    let timer = end(limits.result, `had no result after ${limits.result} ms`);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (!output.endsWith("\n")) return;
      clearTimeout(timer);
      timer = end(limits.end, `had not ended ${limits.end} ms after its result`);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code !== 0) problem ??= `ended with ${code ?? signal}`;
      resolve({ output, printed: printed + output, ends: true, problem });
    });
  });
}

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
