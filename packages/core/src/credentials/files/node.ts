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
