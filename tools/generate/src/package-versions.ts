import { join, relative, resolve } from "node:path";
import { readText } from "./package-files.js";
import { SpecError } from "./spec-error.js";

const root = resolve(import.meta.dirname, "../../..");

/** Versions that go into a client package. */
export interface PackageVersions {
  own: string;
  dependencies: Record<string, string>;
}

/**
 * A package keeps its version, which the release sets; a new one has 0.1.0. It stands on core and on its vendor's
 * protocol package, at the versions of this repository.
 *
 * @param directory the package's folder
 * @param specs where the vendor's specs are, for the error
 * @throws SpecError if the vendor has no protocol package
 */
export function packageVersions(directory: string, vendor: string, specs: string): PackageVersions {
  const dependencies = ["core", vendor].map((name) => {
    const version = versionIn(join(root, "packages", name, "package.json"));
    if (version === undefined)
      throw new SpecError(
        relative(process.cwd(), specs),
        1,
        `a protocol package packages/${vendor} that exports protocol, Credentials and fromEnv`,
        "none",
      );
    return [`@cloudseal/${name}`, `^${version}`];
  });
  return {
    own: versionIn(join(directory, "package.json")) ?? "0.1.0",
    dependencies: Object.fromEntries(dependencies),
  };
}

function versionIn(path: string): string | undefined {
  const text = readText(path);
  return text === undefined ? undefined : JSON.parse(text).version;
}
