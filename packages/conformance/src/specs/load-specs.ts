import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { PageError } from "@cloudseal/page-reader";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { parsePointer, Resolver } from "./resolver.js";

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

/** A spec file, with the lines of its members. */
export class Document {
  readonly path: string;
  /** As a person calls it: the path from where the command runs. */
  readonly name: string;
  readonly root: Json;
  readonly #yaml: ReturnType<typeof parseDocument>;
  readonly #lines = new LineCounter();

  /** @throws PageError if it cannot be read as YAML */
  constructor(path: string, name: string) {
    this.path = path;
    this.name = name;
    this.#yaml = parseDocument(readFileSync(path, "utf8"), { lineCounter: this.#lines });
    const [error] = this.#yaml.errors;
    if (error)
      throw new PageError(
        `${name}:${this.#lines.linePos(error.pos[0]).line} is not YAML: ${error.message.split("\n")[0]}`,
      );
    this.root = this.#yaml.toJS({ maxAliasCount: 0 });
    if (typeof this.root !== "object" || this.root === null) throw new PageError(`${name} is not an OpenAPI document`);
  }

  /** The line of the member at a JSON pointer, or of the nearest that is there. */
  lineOf(pointer: string): number {
    const steps = parsePointer(pointer);
    for (let depth = steps.length; depth > 0; depth--) {
      const parent = depth === 1 ? this.#yaml.contents : this.#yaml.getIn(steps.slice(0, depth - 1), true);
      const step = steps[depth - 1] as string;
      const node = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === step)?.key
        : this.#yaml.getIn([...steps.slice(0, depth - 1), Number(step)], true);
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

/** Any JSON value, as parsed from a spec. */
// biome-ignore lint/suspicious/noExplicitAny: a spec has any shape until it is checked
export type Json = any;
