import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { methodName, regionsOf } from "@cloudseal/openapi";
import { checkExamples } from "../check/examples.js";
import { checkErrata, checkExtensions } from "../check/extensions.js";
import { checkServers } from "../check/head.js";
import { checkIntegers } from "../check/integers.js";
import { everyObjectHas } from "../check/names.js";
import { checkOperation, checkSummary, type OperationSpec } from "../check/operation.js";
import { checkPages } from "../check/pages.js";
import type { VendorWire } from "../check/styles.js";
import { checkWaiters } from "../check/waiters.js";
import { factsDocuments } from "../facts/document.js";
import { readErrata } from "../facts/errata.js";
import { readFacts } from "../facts/read.js";
import { lintFiles } from "./lint.js";
import { SpecError, SpecProblems } from "./spec-error.js";
import { type Json, SpecFile, type SpecSource } from "./spec-file.js";
import { withUnions } from "./unions.js";

/** One service, checked: the folder `<vendor>/<service>-<version>`. */
export interface ServiceSpec {
  vendor: string;
  name: string;
  version: string;
  /** service.yaml with local references only. */
  document: Json;
  operations: OperationSpec[];
  /** Whether a file refers to something beyond the folder. */
  refersOutside: boolean;
}

/**
 * Reads and checks a service.
 *
 * @param specs the root of all specs
 * @param wire what of it is the vendor's
 * @param onOperation told of each operation before it is read
 * @throws SpecError, or SpecErrors for more than one thing that is wrong
 */
export async function loadService(
  specs: string,
  vendor: string,
  folder: string,
  wire: VendorWire,
  onOperation?: (count: number, total: number) => void,
): Promise<ServiceSpec> {
  const directory = join(specs, vendor, folder);
  const nameOf = (path: string) => relative(process.cwd(), path) || path;
  const [, name, version] = /^([a-z][a-z0-9]*)-([a-z0-9][a-z0-9.-]*)$/.exec(folder) ?? [];
  if (!/^[a-z][a-z0-9]*$/.test(vendor) || name === undefined || version === undefined)
    throw new SpecError(
      nameOf(directory),
      1,
      "a folder <vendor>/<service>-<version> in lower case",
      `${vendor}/${folder}`,
    );

  const servicePath = join(directory, "service.yaml");
  if (!existsSync(servicePath))
    throw new SpecError(nameOf(directory), 1, "a service.yaml with servers, security and x-cloudseal", "none");
  const serviceFile = new SpecFile(servicePath, nameOf(servicePath));
  const fileNames = readdirSync(directory)
    .filter((file) => file.endsWith(".yaml") && file !== "service.yaml")
    .sort();
  const problems = new SpecProblems();
  const files = fileNames.flatMap((fileName, index) => {
    onOperation?.(index + 1, fileNames.length);
    const path = join(directory, fileName);
    const file = problems.attempt(() => {
      if (!/^\w+\.yaml$/.test(fileName)) throw new SpecError(nameOf(path), 1, "a name like <Operation>.yaml", fileName);
      return new SpecFile(path, nameOf(path));
    });
    return file ? [file] : [];
  });
  const { bundle, refersOutside } = await lintFiles([serviceFile, ...files], specs, problems);
  for (const file of files) problems.attempt(() => checkExtensions(file, "operation"));
  // Nothing can be told of operations whose service is wrong.
  const bundled = problems.has(serviceFile.name)
    ? undefined
    : await bundle(serviceFile).catch((error) => problems.add(error));
  const document =
    bundled && problems.attempt(() => checkService(serviceFile, withUnions(serviceFile, bundled), version));
  if (document === undefined) problems.end();

  const operations: OperationSpec[] = [];
  const seen = new Map<string, string>();
  const add = (file: SpecSource, own: Json, name: string): void => {
    const united = problems.attempt(() => withUnions(file, own, bundled));
    const operation = united && problems.attempt(() => checkOperation(file, united, document, name, seen, wire));
    if (!operation) return;
    if (file instanceof SpecFile) problems.attempt(() => checkSummary(file));
    problems.attempt(() => checkIntegers(file, united));
    problems.attempt(() => checkExamples(file, united));
    seen.set(methodName(operation.name), file.name);
    problems.attempt(() => {
      for (const method of checkWaiters(operation, document, seen)) seen.set(method, file.name);
    });
    problems.attempt(() => {
      const pager = checkPages(operation, document, seen);
      if (pager) seen.set(pager, file.name);
    });
    problems.attempt(() => checkErrata(operation, document));
    operations.push(operation);
  };
  for (const file of files) {
    if (problems.has(file.name)) continue;
    const own = await bundle(file).catch((error) => problems.add(error));
    if (own === undefined) continue;
    add(file, own, basename(file.path, ".yaml"));
  }
  const written = new Set(fileNames.map((fileName) => basename(fileName, ".yaml")));
  problems.attempt(() => addFacts({ directory, name, version, document, operations, written, add, nameOf }));
  problems.end();
  if (operations.length === 0)
    throw new SpecError(nameOf(directory), 1, "at least one <Operation>.yaml, or a facts.json", "none");
  return { vendor, name, version, document, operations, refersOutside };
}

interface Adding {
  directory: string;
  name: string;
  version: string;
  /** The service's document. */
  document: Json;
  /** Those of the files that a person wrote. */
  operations: readonly OperationSpec[];
  /** The names of those files, whose place no record takes. */
  written: ReadonlySet<string>;
  add(file: SpecSource, document: Json, name: string): void;
  nameOf(path: string): string;
}

/** Adds the operations of which nobody wrote a file, from the records of `facts.json`. */
function addFacts({ directory, name, version, document, operations, written, add, nameOf }: Adding): void {
  const path = join(directory, "facts.json");
  if (!existsSync(path)) return;
  const { facts, error } = readFacts(path, nameOf(path));
  if (facts.service !== name || facts.version !== version)
    throw error(undefined, `the service of the folder, ${name} ${version}`, `${facts.service} ${facts.version}`);
  const taken = new Set(
    [document, ...operations.map((operation) => operation.document)].flatMap((one) =>
      Object.keys(one.components?.schemas ?? {}),
    ),
  );
  const errata = join(directory, "errata.json");
  const documents = factsDocuments(facts, document, taken, readErrata(errata, nameOf(errata), facts, written));
  for (const operation of Object.keys(facts.operations)) {
    if (written.has(operation)) continue;
    const made = documents.of(operation);
    const at = (pointer: readonly (string | number)[], expected: string, found: string) =>
      error(operation, `${expected}${pointer.length === 0 ? "" : `, at ${pointer.join(".")}`}`, found);
    add({ path, name: nameOf(path), document: made, error: at }, made, operation);
  }
}

/** The document of service.yaml. @throws SpecError */
function checkService(serviceFile: SpecFile, document: Json, version: string): Json {
  checkExtensions(serviceFile, "service");
  checkIntegers(serviceFile, document);
  checkExamples(serviceFile, document);
  if (serviceFile.document.paths !== undefined)
    throw serviceFile.error(["paths"], "each operation in a file of its own", "paths");
  for (const key of ["servers", "security"])
    if (!(document[key]?.length > 0)) throw serviceFile.error([key], `a list of ${key}`, "none");
  checkServers(serviceFile, document.servers);
  if (document["x-cloudseal"].region === "required" && regionsOf(document).length === 0)
    throw serviceFile.error(["servers"], "servers with their regions, as x-cloudseal requires a region", "none");
  for (const [parameter, option] of Object.entries<string>(document["x-cloudseal"].clientParameters ?? {}))
    if (everyObjectHas(option))
      throw serviceFile.error(
        ["x-cloudseal", "clientParameters", parameter],
        "an option of a name that not every object has",
        option,
      );
  if (serviceFile.document.info.version !== version)
    throw serviceFile.error(
      ["info", "version"],
      `the version of the folder, ${version}`,
      String(serviceFile.document.info.version),
    );
  return document;
}
