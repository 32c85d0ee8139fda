import { join, relative } from "node:path";
import { findServices } from "./find-services.js";
import { fingerprint } from "./fingerprint.js";
import type { GenerationCache } from "./generation-cache.js";
import { type MadePackage, makePackage } from "./make-package.js";
import { Progress } from "./progress.js";
import { SpecError } from "./spec-error.js";

export interface GenerateOptions {
  specs: string;
  out: string;
  cache: GenerationCache;
  /** Digest of the generator. */
  generator: string;
  check: boolean;
  force: boolean;
}

/**
 * Makes all packages and writes none: a wrong spec leaves every package as it was.
 *
 * @throws SpecError for the first thing that is wrong
 */
export async function generateAll({ specs, out, ...options }: GenerateOptions): Promise<MadePackage[]> {
  const services = findServices(specs);
  const progress = new Progress();
  const packages: MadePackage[] = [];
  let all: string | undefined;
  const allSpecs = () => {
    all ??= fingerprint(specs);
    return all;
  };
  try {
    for (const [index, [vendor, folder]] of services.entries()) {
      const directory = join(out, `${vendor}-${folder.replace(/-.*/s, "")}`);
      const at = (detail = "") => progress.at(index + 1, services.length, `${vendor}/${folder}${detail}`);
      at();
      const onOperation = (count: number, total: number) => at(`: ${count} of ${total} operations`);
      const made = await makePackage({ ...options, specs, vendor, folder, directory, allSpecs, onOperation });
      if (packages.some((item) => item.directory === directory))
        throw new SpecError(
          join(relative(process.cwd(), join(specs, vendor)), folder),
          1,
          "one folder for each service",
          `another one for ${folder.replace(/-.*/s, "")}`,
        );
      packages.push(made);
    }
  } finally {
    progress.end();
  }
  return packages;
}
