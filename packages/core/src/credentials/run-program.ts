import { execFile } from "#files";

/**
 * What a program writes to its standard output.
 *
 * @param file the program, found as the system finds programs; no shell is involved
 * @param options.timeout milliseconds until it is ended. Default 60000.
 * @throws Error with the program's name and how it ended, never with its arguments or what it wrote
 */
export async function runProgram(
  file: string,
  args: readonly string[] = [],
  { timeout = 60_000 }: { timeout?: number | undefined } = {},
): Promise<string> {
  try {
    // A program may ignore every other signal, and all calls would wait for it.
    return await execFile(file, args, { timeout, killSignal: "SIGKILL", maxBuffer: 64 * 1024, windowsHide: true });
  } catch (error) {
    const { code, signal, killed } = error as { code?: number | string; signal?: string; killed?: boolean };
    if (code === undefined && signal === undefined) throw error;
    const how =
      code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER" ? "wrote too much" : killed ? "took too long" : (signal ?? code);
    throw new Error(`the program ${JSON.stringify(file)} failed: ${how}`);
  }
}
