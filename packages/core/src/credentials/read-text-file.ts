import { readFileStart } from "#files";

/** Most bytes that a file of settings or a token may have. */
const limit = 2 ** 20;

/**
 * The text of a small file, without a byte order mark; `undefined` when there is no such file.
 *
 * @throws Error with the path and the reason, never the content; NoCredentials in a runtime without files
 */
export async function readTextFile(path: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFileStart(path, limit + 1);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new Error(`${path} cannot be read: ${code}`);
  }
  if (bytes.length > limit) throw new Error(`${path} cannot be read: it is larger than ${limit} bytes`);
  return new TextDecoder().decode(bytes);
}
