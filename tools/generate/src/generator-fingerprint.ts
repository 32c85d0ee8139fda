import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { digest, fingerprint } from "./fingerprint.js";

const root = resolve(import.meta.dirname, "../../..");

/**
 * A digest of all that makes the same specs give another package: the sources of the generator and of what reads documents, the versions of what is
 * installed, the licence that it copies, the defaults that it names, and Node.
 */
export function generatorFingerprint(): string {
  // npm's record of what is there, which may be older than the lock file.
  const [lock] = ["node_modules/.package-lock.json", "package-lock.json"]
    .map((path) => join(root, path))
    .filter((path) => existsSync(path));
  return digest(
    [
      process.version,
      lock === undefined ? "" : digest(readFileSync(lock)),
      ...["LICENSE", "packages/core/src/defaults.ts"].map((path) => digest(readFileSync(join(root, path)))),
      ...[import.meta.dirname, join(root, "packages/openapi/src")].map((folder) =>
        fingerprint(folder, (path) => !/\.test\.ts$|^fixtures\//.test(path)),
      ),
    ].join("\n"),
  );
}
