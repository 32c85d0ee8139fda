import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseJson } from "@cloudseal/core";
import { asObject, type JsonObject } from "@cloudseal/openapi";

/** The service documents that are installed. */
export interface Discovered {
  readonly documents: readonly JsonObject[];
  /** Packages whose vendors are not known. */
  readonly leftOut: readonly { readonly package: string; readonly vendor: string }[];
}

/**
 * The service documents of the client packages, of whatever scope, in `node_modules` of every folder from `start` upwards. Of
 * two of one service the nearer counts; in one folder that of another scope than ours, as it was made there.
 *
 * @param vendors the known ones
 * @param start default: the working directory, then this package's own place
 * @throws Error if there are none
 */
export function discoverDocuments(
  vendors: readonly string[],
  start: readonly string[] = [process.cwd(), import.meta.dirname],
): Discovered {
  const found = new Map<string, JsonObject>();
  const leftOut = new Map<string, { package: string; vendor: string }>();
  const unbuilt = new Set<string>();
  for (const folder of start.flatMap(upwards)) {
    for (const { scope, name, directory } of clientsIn(join(folder, "node_modules"))) {
      if (found.has(name) || leftOut.has(name)) continue;
      const file = join(directory, "openapi.json");
      const document = documentAt(file);
      if (document === undefined) {
        if (vendors.some((vendor) => name.startsWith(`${vendor}-`))) unbuilt.add(`${scope}/${name}`);
        continue;
      }
      const { vendor } = asObject(document["x-cloudseal"]);
      if (typeof vendor !== "string") continue;
      if (vendors.includes(vendor)) found.set(name, document);
      else leftOut.set(name, { package: `${scope}/${name}`, vendor });
    }
  }
  if (found.size === 0) throw new Error(noDocuments(start, vendors, [...leftOut.values()], [...unbuilt]));
  return { documents: [...found.values()], leftOut: [...leftOut.values()] };
}

/** What was read of installed packages, for the next simulator of the process. Nobody changes it. */
const read = new Map<string, { stamp: string; document: JsonObject }>();

/** The document in a file; nothing if there is none. */
function documentAt(file: string): JsonObject | undefined {
  const status = statSync(file, { throwIfNoEntry: false });
  const stamp = status && `${status.mtimeMs} ${status.size} ${status.ino}`;
  const known = read.get(file);
  if (known && known.stamp === stamp) return known.document;
  const text = readIfThere(file);
  if (text === undefined || stamp === undefined) return undefined;
  const document = asObject(parse(text, file));
  read.set(file, { stamp, document });
  return document;
}

const ourScope = "@cloudseal";

/** The packages that may be clients: those of our scope, behind those of others that stand on our core. */
function clientsIn(modules: string): { scope: string; name: string; directory: string }[] {
  const scopes = namesIn(modules).filter((name) => name.startsWith("@") && name !== ourScope);
  return [...scopes.sort(), ourScope].flatMap((scope) =>
    namesIn(join(modules, scope))
      .map((name) => ({ scope, name, directory: join(modules, scope, name) }))
      .filter(({ directory }) => scope === ourScope || standsOnCore(directory)),
  );
}

function standsOnCore(directory: string): boolean {
  try {
    const { dependencies } = asObject(JSON.parse(readFileSync(join(directory, "package.json"), "utf8")));
    return asObject(dependencies)[`${ourScope}/core`] !== undefined;
  } catch {
    return false;
  }
}

function noDocuments(
  [folder]: readonly string[],
  vendors: readonly string[],
  leftOut: Discovered["leftOut"],
  unbuilt: readonly string[],
): string {
  const others = leftOut.map((one) => `${one.package} (vendor ${one.vendor})`).join(", ");
  return [
    `no service documents of ${vendors.join(", ")} found in node_modules of ${folder} and above`,
    ...(others ? [`${others} is of a vendor that is not known: pass it, createSimulator({ vendors: [ … ] })`] : []),
    ...(unbuilt.length > 0 ? [`${unbuilt.join(", ")} has no openapi.json: build it, or install it again`] : []),
    "install a client package (such as @cloudseal/<vendor>-<service>), or pass documents",
  ].join("; ");
}

/**
 * Reads a service document.
 *
 * @throws Error that names the file, if it cannot be read as JSON
 */
export function readDocumentFile(file: string | URL): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = { ENOENT: "there is no such file", EISDIR: "it is a folder; name the openapi.json in it" }[
      code ?? ""
    ];
    throw new Error(`the document ${file} cannot be read: ${reason ?? (error as Error).message}`);
  }
  try {
    return parseJson(text);
  } catch (error) {
    const isYaml = /\.ya?ml$/.test(String(file));
    const hint = isYaml ? "; it is YAML: pass the openapi.json that cloudseal-generate makes of the specs" : "";
    throw new Error(`the document ${file} cannot be read as JSON: ${(error as Error).message}${hint}`);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
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
