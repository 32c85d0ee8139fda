import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** SHA-256 of a content, in hex. */
export const digest = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** A digest of all files below a folder: of their paths and contents. A link to a file counts as what it leads to. */
export function fingerprint(folder: string, counts: (path: string) => boolean = () => true): string {
  const paths: string[] = [];
  const visit = (prefix: string): void => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) visit(`${path}/`);
      else if (counts(path)) paths.push(path);
    }
  };
  visit("");
  return digest(
    paths
      .sort()
      .map((path) => `${JSON.stringify(path)} ${contentOf(join(folder, path))}\n`)
      .join(""),
  );
}

function contentOf(path: string): string {
  try {
    // A pipe would be waited for.
    return statSync(path).isFile() ? digest(readFileSync(path)) : "no file";
  } catch (error) {
    // A link to nowhere, or gone since.
    return (error as NodeJS.ErrnoException).code ?? "unreadable";
  }
}
