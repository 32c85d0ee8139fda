import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { UsageError } from "./spec-error.js";

/** What a package.json says that matters here. */
export interface Manifest {
  name?: string;
  version?: string;
  license?: string;
  repository?: unknown;
  author?: unknown;
  main?: string;
  exports?: unknown;
  dependencies?: object;
  devDependencies?: object;
  peerDependencies?: object;
  scripts?: Record<string, string>;
  cloudseal?: { vendor?: string };
}

/** The package.json of a folder; empty if there is none. @throws Error if it is no JSON */
export function manifestIn(folder: string): Manifest {
  const text = readText(join(folder, "package.json"));
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${join(folder, "package.json")}: expected JSON; found ${(error as Error).message}`);
  }
}

/** What packages say of themselves beside their specs. What is not given, a package keeps. */
export interface Settings {
  /** npm scope, such as `@acme`. */
  scope?: string | undefined;
  /** SPDX name of the licence, or `UNLICENSED`. */
  license?: string | undefined;
  /** Address of the repository. */
  repository?: string | undefined;
  author?: string | undefined;
}

/** What goes into the package.json of a client package and is no spec's. */
export interface PackageHead {
  scope: string;
  version: string;
  license: string;
  /** Text of the licence; nothing if there is none. */
  licenseText: string | undefined;
  repository: unknown;
  author: unknown;
  /** Name of the protocol package. */
  protocol: string;
  dependencies: Record<string, string>;
}

/**
 * A package keeps its version, which the release sets, and what the settings do not say; a new one has version 0.1.0 and
 * is `UNLICENSED`. It depends on core and on its vendor's protocol package, at the versions that are installed.
 *
 * @param directory the package's folder
 * @param root the project's folder, whose LICENSE packages have
 * @param core version of core
 * @throws UsageError if nothing tells the scope
 */
export function packageHead(
  directory: string,
  protocol: { name: string; version: string },
  core: string,
  { root, ...settings }: Settings & { root: string },
): PackageHead {
  const kept = manifestIn(directory);
  const scope = settings.scope ?? /^(@[^/]+)\//.exec(kept.name ?? "")?.[1];
  if (scope === undefined)
    throw new UsageError(
      "--scope",
      "the npm scope of the packages",
      "none, and no package that has one already",
      'give --scope @acme, or write "scope": "@acme" in cloudseal.config.json',
    );
  return {
    scope,
    version: kept.version ?? "0.1.0",
    license: settings.license ?? kept.license ?? "UNLICENSED",
    licenseText: readText(join(root, "LICENSE")) ?? readText(join(directory, "LICENSE")),
    repository:
      settings.repository === undefined
        ? kept.repository
        : repositoryOf(settings.repository, relative(root, directory)),
    author: settings.author ?? kept.author,
    protocol: protocol.name,
    dependencies: { "@cloudseal/core": `^${core}`, [protocol.name]: `^${protocol.version}` },
  };
}

/** As npm has it. @see https://docs.npmjs.com/cli/v11/configuring-npm/package-json#repository */
function repositoryOf(address: string, directory: string): object {
  const url = /^https?:/.test(address) ? `git+${address.replace(/(\.git)?\/?$/, "")}.git` : address;
  // Where packages are written elsewhere, nobody knows where they will be.
  return { type: "git", url, ...(!directory.startsWith("..") && { directory: directory.replaceAll("\\", "/") }) };
}

/** The text of a file; `undefined` if there is none. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
