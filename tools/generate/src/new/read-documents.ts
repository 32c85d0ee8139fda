import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { type Json, SpecFile } from "../spec-file.js";

/**
 * The documents of a service's folder: service.yaml and the operations.
 *
 * @throws SpecError if one is not YAML
 */
export function readDocuments(directory: string): { service: Json; siblings: Json[] } {
  const read = (name: string) => {
    const path = join(directory, name);
    return new SpecFile(path, relative(process.cwd(), path)).document;
  };
  const names = readdirSync(directory).filter((name) => name.endsWith(".yaml") && name !== "service.yaml");
  return { service: read("service.yaml"), siblings: names.sort().map(read) };
}
