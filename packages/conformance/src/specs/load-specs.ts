import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { PageError } from "../page-error.js";
import { Document } from "./document.js";
import type { Json } from "./json.js";
import { Resolver } from "./resolver.js";

/** One operation's spec, with what its service shares. */
export interface Spec {
  vendor: string;
  /** Name of the service, `sas`. */
  service: string;
  version: string;
  /** The operationId. */
  name: string;
  document: Document;
  serviceDocument: Document;
  resolver: Resolver;
  path: string;
  method: string;
  operation: Json;
  /** `x-cloudseal` of the operation. */
  extension: Json;
}

/**
 * Reads all specs of a folder `<vendor>/<service>-<version>/<Operation>.yaml`. The generator checks them; here they are only
 * read.
 *
 * @throws PageError if the folder or a file in it is not what it should be
 */
export function loadSpecs(folder: string): Spec[] {
  if (!existsSync(folder)) throw new PageError(`no specs at ${folder}: name their folder with --specs`);
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  return folders(folder).flatMap((vendor) =>
    folders(join(folder, vendor)).flatMap((service) => loadService(folder, vendor, service)),
  );
}

function loadService(folder: string, vendor: string, name: string): Spec[] {
  const directory = join(folder, vendor, name);
  const open = (file: string) => new Document(join(directory, file), relative(process.cwd(), join(directory, file)));
  const files = readdirSync(directory).filter((file) => file.endsWith(".yaml"));
  if (!files.includes("service.yaml")) throw new PageError(`${relative(process.cwd(), directory)} has no service.yaml`);
  const serviceDocument = open("service.yaml");
  const [service = "", version = ""] = split(name);
  return files
    .filter((file) => file !== "service.yaml")
    .sort()
    .map((file) => {
      const document = open(file);
      const resolver = new Resolver(document, serviceDocument);
      const [[path, item] = ["", {}]] = Object.entries<Json>(document.root.paths ?? {});
      const [[method, operation] = ["", {}]] = Object.entries<Json>(item ?? {}).filter(
        ([key]) => !key.startsWith("x-"),
      );
      if (!operation?.operationId)
        throw new PageError(`${document.name} has no operation with an operationId: npm run generate says more`);
      return {
        vendor,
        service,
        version,
        name: basename(file, ".yaml"),
        document,
        serviceDocument,
        resolver,
        path,
        method,
        operation,
        extension: operation["x-cloudseal"] ?? {},
      };
    });
}

/** `sas-2018-12-03` is the service sas of version 2018-12-03. */
function split(folder: string): [string, string] {
  const dash = folder.indexOf("-");
  return dash < 0 ? [folder, ""] : [folder.slice(0, dash), folder.slice(dash + 1)];
}
