import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseJson } from "@cloudseal/core";
import { asObject, type JsonObject } from "@cloudseal/openapi";
import { vendors } from "../vendors/index.gen.js";

/**
 * The service documents of the client packages in `node_modules/@cloudseal` of every folder from `start` upwards. Of two
 * packages of one name the nearer counts. Packages of unknown vendors are left out.
 *
 * @param start default: the working directory, then this package's own place
 * @throws Error if there are none
 */
export async function discoverDocuments(
  start: readonly string[] = [process.cwd(), import.meta.dirname],
): Promise<JsonObject[]> {
  const found = new Map<string, JsonObject>();
  for (const folder of start.flatMap(upwards)) {
    const scope = join(folder, "node_modules", "@cloudseal");
    for (const name of await readdir(scope).catch(() => [])) {
      if (found.has(name)) continue;
      const file = join(scope, name, "openapi.json");
      const text = await readFile(file, "utf8").catch(() => undefined);
      if (text === undefined) continue;
      const document = asObject(parse(text, file));
      const { vendor } = asObject(document["x-cloudseal"]);
      if (typeof vendor === "string" && Object.hasOwn(vendors, vendor)) found.set(name, document);
    }
  }
  if (found.size === 0)
    throw new Error(
      "no service documents found in node_modules/@cloudseal: install a client package (@cloudseal/<vendor>-<service>), or pass documents",
    );
  return [...found.values()];
}

function parse(text: string, file: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}; install the package again`);
  }
}

function upwards(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}
