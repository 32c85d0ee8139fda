import type { Stats } from "node:fs";

/**
 * At most so many bytes of the beginning of a regular file, or of what a symbolic link to one leads to.
 *
 * @throws Error with a `code` of the system; Error without one for what is not a regular file
 */
export async function readFileStart(path: string, most: number): Promise<Uint8Array> {
  const { constants, promises } = await import("node:fs");
  // To open a pipe waits for its writer, in a thread that keeps even `process.exit` waiting.
  assertRegular(await promises.stat(path), path);
  const file = await promises.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    // It may have been replaced since.
    assertRegular(await file.stat(), path);
    const bytes = Buffer.alloc(most);
    let size = 0;
    // Files of the kernel's, such as those below /proc, tell no size.
    while (size < most) {
      const { bytesRead } = await file.read(bytes, size, most - size, null);
      if (bytesRead === 0) break;
      size += bytesRead;
    }
    return bytes.subarray(0, size);
  } finally {
    await file.close();
  }
}

function assertRegular(found: Stats, path: string): void {
  if (found.isFile()) return;
  const kind = found.isDirectory()
    ? "directory"
    : found.isFIFO()
      ? "pipe"
      : found.isSocket()
        ? "socket"
        : found.isCharacterDevice()
          ? "character device"
          : "device";
  throw new Error(`${path} cannot be read: it is a ${kind}, not a regular file`);
}

/** The user's home folder; empty when the system knows none. */
export async function homedir(): Promise<string> {
  const os = await import("node:os");
  try {
    return os.homedir();
  } catch {
    return "";
  }
}

/** How a program ended. */
export interface ProgramEnd {
  /** What it wrote to its standard output. */
  readonly output: string;
  /** Its exit code unless that is 0, the signal that ended it, or why it was ended. */
  readonly failure?: number | string | null;
}

/** Milliseconds that output which is on its way is waited for, once the program itself has exited. */
const grace = 100;

/**
 * Runs a program until it exits. Others that it has started, and that hold its output, are not waited for.
 *
 * @throws Error of the system, with a `code`, when it cannot be started
 */
export async function runFile(
  file: string,
  args: readonly string[],
  { timeout, maxOutput }: { timeout: number; maxOutput: number },
): Promise<ProgramEnd> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    // Without an input it waits for none, and what it tells people may hold secrets.
    const program = spawn(file, args, { stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
    const chunks: Buffer[] = [];
    let size = 0;
    let draining: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      clearTimeout(draining);
      program.stdout.destroy();
      program.unref();
      settle();
    };
    const stop = (failure: string) => {
      // A program may ignore every other signal.
      program.kill("SIGKILL");
      end(() => resolve({ output: "", failure }));
    };
    const timer = setTimeout(stop, Math.min(timeout, 2 ** 31 - 1), "took too long");
    program.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxOutput) stop("wrote too much");
    });
    program.on("error", (error) => end(() => reject(error)));
    program.on("exit", (code, signal) => {
      clearTimeout(timer);
      const failure = signal ?? code;
      const finish = () =>
        end(() => resolve({ output: Buffer.concat(chunks).toString(), ...(failure !== 0 && { failure }) }));
      program.on("close", finish);
      // However late the timer is, the event loop reads what has come in between the two turns.
      draining = setTimeout(() => setImmediate(() => setImmediate(finish)), grace);
    });
  });
}
