import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "./spec-error.js";

/**
 * The folders of services under `specs`, as `[vendor, folder]`.
 *
 * @throws SpecError if there is none
 */
export function findServices(specs: string): [vendor: string, folder: string][] {
  if (!existsSync(specs)) throw new SpecError(specs, 1, "a folder of specs", "nothing");
  if (!statSync(specs).isDirectory()) throw new SpecError(specs, 1, "a folder of specs", "a file");
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  const services = folders(specs).flatMap((vendor) =>
    folders(join(specs, vendor)).map((folder) => [vendor, folder] as [string, string]),
  );
  if (services.length === 0) throw new SpecError(specs, 1, "folders <vendor>/<service>-<version>", "none");
  return services;
}
