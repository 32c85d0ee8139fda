import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Bytes of what npm would publish of a workspace. */
export async function publishedBytes(folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  const packed = JSON.parse(stdout) as { unpackedSize: number }[] | Record<string, { unpackedSize: number }>;
  return Object.values(packed).reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
}
