import { NoCredentials } from "@cloudseal/core/protocol";
import { homedir, readFileStart } from "#files";

/** Most bytes that a file of settings or a token may have. */
const limit = 2 ** 20;

/**
 * The text of a small file, without a byte order mark; `undefined` when there is no such file. It is UTF-8, or UTF-16 with
 * a byte order mark, as PowerShell writes it.
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
  const text = decode(bytes);
  if (text !== undefined && !text.includes("\0")) return text;
  const likely = bytes.includes(0) ? ", but looks like UTF-16" : "";
  throw new Error(`${path} cannot be read: it is not UTF-8 text${likely}. Save it as UTF-8`);
}

/** The user's home folder, where the files of settings are. @throws NoCredentials where there is none */
export async function homeDirectory(): Promise<string> {
  const home = await homedir();
  if (!home) throw new NoCredentials("the user has no home folder");
  return home;
}

/** The text of bytes by their byte order mark, UTF-8 without one; `undefined` if they are none. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    return new TextDecoder(isLittle || isBig ? "utf-16le" : "utf-8", { fatal: true }).decode(
      isBig ? swapped(bytes) : bytes,
    );
  } catch {
    return undefined;
  }
}

/** UTF-16 in the other byte order, as not every runtime decodes both. */
function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    result[i] = bytes[i + 1] as number;
    result[i + 1] = bytes[i] as number;
  }
  return result;
}
