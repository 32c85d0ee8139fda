import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import {
  type Located,
  locate,
  type Operation,
  operationsOf,
  parsePointer,
  placeAt,
  resultPath,
} from "@cloudseal/openapi";
import { lineOf, parseYaml, YamlError } from "@cloudseal/openapi/yaml";
import { PageError } from "@cloudseal/page-reader";

/** Any JSON value, as parsed from a spec. */
// biome-ignore lint/suspicious/noExplicitAny: a spec has any shape until it is checked
export type Json = any;

/** One operation's spec, with what its service shares. */
export interface Spec extends Operation {
  vendor: string;
  /** Name of the service, `sas`. */
  service: string;
  version: string;
  document: Document;
  serviceDocument: Document;
  readonly operation: Json;
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
  const files = readdirSync(directory).filter((file) => file.endsWith(".yaml"));
  if (!files.includes("service.yaml")) throw new PageError(`${relative(process.cwd(), directory)} has no service.yaml`);
  const serviceDocument = new Document(join(directory, "service.yaml"));
  // `sas-2018-12-03` is the service sas of version 2018-12-03.
  const [service = "", version = ""] = name.split(/-(.*)/s);
  return files
    .filter((file) => file !== "service.yaml")
    .sort()
    .map((file) => {
      const document = new Document(join(directory, file));
      const [operation] = operationsOf(document.root);
      if (!operation?.name)
        throw new PageError(`${document.name} has no operation with an operationId: npm run generate says more`);
      return {
        ...operation,
        vendor,
        service,
        version,
        name: basename(file, ".yaml"),
        document,
        serviceDocument,
        extension: operation.operation["x-cloudseal"] ?? {},
      };
    });
}

/** A spec file, with the lines of its members. */
export class Document {
  readonly path: string;
  /** As a person calls it: the path from where the command runs. */
  readonly name: string;
  readonly root: Json;
  readonly #text: string;

  /** @throws PageError if it cannot be read as YAML */
  constructor(path: string) {
    this.path = path;
    this.name = relative(process.cwd(), path);
    this.#text = readFileSync(path, "utf8");
    try {
      this.root = parseYaml(this.#text);
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      throw new PageError(
        `${this.name}:${error.line} is not YAML: expected ${error.expected}, found ${error.found.split("\n")[0]}`,
      );
    }
    if (typeof this.root !== "object" || this.root === null)
      throw new PageError(`${this.name} is not an OpenAPI document`);
  }

  /** The line of the member at a JSON pointer, or of the nearest that is there. */
  lineOf(pointer: string): number {
    return lineOf(this.#text, parsePointer(pointer));
  }
}

/** The document of another file that a spec refers to: its service.yaml alone. */
export const otherOf =
  ({ serviceDocument }: Spec) =>
  (file: string): unknown =>
    /^(?:\.\/)?service\.yaml$/.test(file) ? serviceDocument.root : undefined;

/** The line of the place that an address names, or of the operation. */
export function lineAt(spec: Spec, address: string): number {
  const result = resultPath(spec.serviceDocument.root);
  const place = placeAt({ document: spec.document.root, operation: spec, other: otherOf(spec), result }, address);
  return spec.document.lineOf(place?.pointers[0] ?? spec.pointer);
}

/** What a place of a spec holds, past references. */
export function resolve(spec: Spec, at: Located): Omit<Located, "value"> & { value: Json } {
  const found = locate(spec.document.root, at, otherOf(spec));
  return { ...found, value: found.value ?? {} };
}
