import { runFile } from "#files";

/**
 * What a program writes to its standard output until it exits; a helper that it leaves behind is not waited for.
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
  const end = await runFile(file, args, { timeout, maxOutput: 64 * 1024 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    // Its message may quote the arguments.
    return { output: "", failure: error.code };
  });
  if (end.failure === undefined) return end.output;
  throw new Error(`the program ${JSON.stringify(file)} failed: ${end.failure}`);
}
