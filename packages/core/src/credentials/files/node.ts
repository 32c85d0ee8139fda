import type { ExecFileOptions } from "node:child_process";

/** At most so many bytes of the beginning of a file. */
export async function readFileStart(path: string, most: number): Promise<Uint8Array> {
  const { open } = await import("node:fs/promises");
  const file = await open(path);
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.createReadStream({ end: most - 1 })) chunks.push(chunk);
  return Buffer.concat(chunks);
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

/** The standard output of a program. */
export async function execFile(file: string, args: readonly string[], options: ExecFileOptions): Promise<string> {
  const child = await import("node:child_process");
  return new Promise((resolve, reject) => {
    const running = child.execFile(file, args, { ...options, encoding: "utf8" }, (error, output) =>
      error ? reject(error) : resolve(output),
    );
    // It must not wait for an input that never comes.
    running.stdin?.end();
  });
}
