import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { NewError } from "./new-error.js";
import { operationSpec } from "./operation-spec.js";
import type { Target } from "./parse-target.js";
import { readDocuments } from "./read-documents.js";
import { serviceSpec } from "./service-spec.js";

/** A file that was made. */
export interface NewFile {
  path: string;
  /** How many places wait for a person. */
  todos: number;
}

/**
 * Begins the spec of an operation, and of its service if it has none. What is there is never overwritten.
 *
 * @param folder the service's, below its vendor's
 * @throws NewError, SpecError
 */
export function newSpec(
  specs: string,
  { vendor, operation }: Target,
  folder: string,
  options: { method?: string | undefined; path?: string | undefined },
): NewFile[] {
  const directory = join(specs, vendor, folder);
  const [service = "", version = ""] = [folder.replace(/-.*/s, ""), folder.slice(folder.indexOf("-") + 1)];
  const file = join(directory, `${operation}.yaml`);
  if (existsSync(file)) throw new NewError(`${relative(process.cwd(), file)} is there already and is left as it is`);

  const texts: [path: string, text: string][] = [];
  let known = existsSync(join(directory, "service.yaml")) ? readDocuments(directory) : undefined;
  if (!known) {
    const sibling = otherService(join(specs, vendor));
    const text = serviceSpec({ service, version, ...(sibling && { sibling: sibling.service }) });
    texts.push([join(directory, "service.yaml"), text]);
    // Where inputs travel is the vendor's habit too.
    known = { service: parse(text), siblings: sibling?.siblings ?? [] };
  }
  const missing = ["info", "servers", "security", "x-cloudseal"].filter((key) => !known.service[key]);
  if (missing.length > 0)
    throw new NewError(`${relative(process.cwd(), join(directory, "service.yaml"))} has no ${missing.join(", no ")}`);
  if (known.service["x-cloudseal"].actionHeader && (options.path ?? options.method) !== undefined)
    throw new NewError(
      `${relative(process.cwd(), directory)} is RPC: every operation is POST /; leave out --method and --path`,
      2,
    );
  texts.push([file, operationSpec({ name: operation, ...known, ...options })]);

  mkdirSync(directory, { recursive: true });
  return texts.map(([path, text]) => {
    // Not even a file that came into being meanwhile.
    writeFileSync(path, text, { flag: "wx" });
    return { path: relative(process.cwd(), path), todos: text.match(/# TODO/g)?.length ?? 0 };
  });
}

function otherService(vendorFolder: string): ReturnType<typeof readDocuments> | undefined {
  const [found] = existsSync(vendorFolder)
    ? readdirSync(vendorFolder)
        .filter((name) => existsSync(join(vendorFolder, name, "service.yaml")))
        .sort()
    : [];
  return found === undefined ? undefined : readDocuments(join(vendorFolder, found));
}
