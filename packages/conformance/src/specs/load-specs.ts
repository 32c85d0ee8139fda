import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
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
import { type FactsErratum, type OperationRecord, readErrata, readFacts, type ServiceFacts } from "./facts.js";

/** Any JSON value, as parsed from a spec. */
// biome-ignore lint/suspicious/noExplicitAny: a spec has any shape until it is checked
export type Json = any;

/** One operation's spec, with what its service shares. */
export interface Spec extends Operation {
  vendor: string;
  /** Name of the service, `sas`. */
  service: string;
  version: string;
  document: SpecDocument;
  serviceDocument: SpecDocument;
  readonly operation: Json;
  /** `x-cloudseal` of the operation. */
  extension: Json;
  /** What the vendor's machine-readable definitions say of it, and where they contradict themselves. */
  recorded?: { record: OperationRecord; facts: ServiceFacts; errata: readonly FactsErratum[] };
  /** Whether a person wrote it; else it comes from the record. */
  isWritten: boolean;
}

/** What a spec stands in, with the lines of its members. */
export interface SpecDocument {
  readonly path: string;
  /** As a person calls it: the path from where the command runs. */
  readonly name: string;
  readonly root: Json;
  /** The line of the member at a JSON pointer, or of the nearest that is there. */
  lineOf(pointer: string): number;
}

/**
 * Reads all specs of a folder `<vendor>/<service>-<version>/<Operation>.yaml`. The generator checks them; here they are only
 * read.
 *
 * @throws PageError if the folder or a file in it is not what it should be
 */
export const loadSpecs = (folder: string): Spec[] =>
  serviceFolders(folder).flatMap(({ vendor, name, directory }) => loadService(directory, vendor, name));

/**
 * All operations of a folder of specs: those that a person wrote, and those that only `facts.json` has, as the service
 * documents of the generated clients say them. Sorted by service and name.
 *
 * @param documentOf the service document of a client package
 * @throws PageError as {@link loadSpecs}, or if a client does not have an operation
 */
export async function loadAllSpecs(
  folder: string,
  documentOf: (service: { vendor: string; service: string }) => Promise<Json>,
): Promise<Spec[]> {
  const specs: Spec[] = [];
  for (const { vendor, name, directory } of serviceFolders(folder)) {
    const written = loadService(directory, vendor, name);
    const facts = readFacts(directory);
    const [service = ""] = name.split("-");
    const others = facts ? recordedSpecs(facts, vendor, name, written, await documentOf({ vendor, service })) : [];
    specs.push(...[...written, ...others].sort((a, b) => (a.name < b.name ? -1 : 1)));
  }
  return specs;
}

/** The operations of which nobody wrote a file. */
function recordedSpecs(
  facts: ServiceFacts,
  vendor: string,
  folder: string,
  written: readonly Spec[],
  root: Json,
): Spec[] {
  const [service = "", version = ""] = folder.split(/-(.*)/s);
  const errata = readErrata(dirname(facts.path));
  const merged = new Map(operationsOf(root).map((operation) => [operation.name, operation]));
  const names = new Set(written.map(({ name }) => name));
  return [...facts.operations].flatMap(([name, record]) => {
    if (names.has(name)) return [];
    const operation = merged.get(name);
    if (!operation) throw new PageError(`${facts.name} has ${name}, the client does not: npm run generate makes it`);
    const document = { path: facts.path, name: facts.name, root, lineOf: () => facts.lineOf(name) };
    return [
      {
        ...operation,
        // As on the wire: in the service document, each operation has a path of its own.
        method: record.method.toLowerCase(),
        path: record.path,
        vendor,
        service,
        version,
        document,
        serviceDocument: document,
        extension: operation.operation["x-cloudseal"] ?? {},
        recorded: { record, facts, errata: errataOf(errata, name) },
        isWritten: false,
      },
    ];
  });
}

const errataOf = (errata: readonly FactsErratum[], name: string): FactsErratum[] =>
  errata.filter(({ operation }) => operation === name);

function serviceFolders(folder: string): { vendor: string; name: string; directory: string }[] {
  if (!existsSync(folder)) throw new PageError(`no specs at ${folder}: name their folder with --specs`);
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  return folders(folder).flatMap((vendor) =>
    folders(join(folder, vendor)).map((name) => ({ vendor, name, directory: join(folder, vendor, name) })),
  );
}

function loadService(directory: string, vendor: string, name: string): Spec[] {
  const files = readdirSync(directory).filter((file) => file.endsWith(".yaml"));
  if (!files.includes("service.yaml")) throw new PageError(`${relative(process.cwd(), directory)} has no service.yaml`);
  const serviceDocument = new Document(join(directory, "service.yaml"));
  // `sas-2018-12-03` is the service sas of version 2018-12-03.
  const [service = "", version = ""] = name.split(/-(.*)/s);
  const facts = readFacts(directory);
  const errata = readErrata(directory);
  for (const { operation } of errata)
    if (!facts?.operations.has(operation))
      throw new PageError(
        `${relative(process.cwd(), join(directory, "errata.json"))}: expected operations of facts.json, found ${operation}`,
      );
  return files
    .filter((file) => file !== "service.yaml")
    .sort()
    .map((file) => {
      const document = new Document(join(directory, file));
      const [operation] = operationsOf(document.root);
      if (!operation?.name)
        throw new PageError(`${document.name} has no operation with an operationId: npm run generate says more`);
      const name = basename(file, ".yaml");
      const record = facts?.operations.get(name);
      return {
        ...operation,
        vendor,
        service,
        version,
        name,
        isWritten: true,
        ...(facts && record && { recorded: { record, facts, errata: errataOf(errata, name) } }),
        document,
        serviceDocument,
        extension: operation.operation["x-cloudseal"] ?? {},
      };
    });
}

/** A spec file. */
class Document implements SpecDocument {
  readonly path: string;
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
