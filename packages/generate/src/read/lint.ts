import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import {
  BaseResolver,
  bundle as bundleWithLinter,
  createConfig,
  type Document,
  getLineColLocation,
  lintDocument,
  type NodeType,
  Oas3_1Types,
  Source,
} from "@redocly/openapi-core";
import { checkDocument } from "../check/document.js";
import { bundleComponents } from "./bundle.js";
import { SpecError, type SpecProblems } from "./spec-error.js";
import { type Json, parseSpec, readSpec, type SpecFile } from "./spec-file.js";

const rules = {
  // Errors of the format; matters of taste are for the linter that the specs' own test runs.
  struct: "error",
  "no-unresolved-refs": "error",
  "no-identical-paths": "error",
} as const;

const config = await createConfig({ rules, telemetry: "off" } as Parameters<typeof createConfig>[0]);

/** A document that does nothing but refer to OpenAPI documents: so many are linted at once, which takes a third as long. */
const customTypes: Record<string, NodeType> = {
  ...Oas3_1Types,
  File: Oas3_1Types.Root,
  Root: { properties: { openapi: { type: "string" } }, additionalProperties: "File" },
};

/** Reads only local files inside `root`, each as `SpecFile` does: two parsers would see two documents in one text. */
class ConfinedResolver extends BaseResolver {
  /** The documents by their paths. */
  readonly documents = new Map<string, Json>();

  constructor(
    readonly root: string,
    readonly files: ReadonlyMap<string, SpecFile>,
    /** Whether each document is a copy: the bundler changes what it gets, the linter does not. */
    readonly copies: boolean,
  ) {
    super();
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const file = this.files.get(absoluteRef);
    if (file) return new Source(absoluteRef, file.text);
    const path = await realpath(absoluteRef);
    if (!path.startsWith(this.root + sep)) throw new Error("outside of the specs");
    return new Source(absoluteRef, readSpec(path, absoluteRef));
  }

  override parseDocument(source: Source): Document {
    const { absoluteRef, body } = source;
    const parsed = this.files.get(absoluteRef)?.document ?? parseSpec(body, absoluteRef);
    this.documents.set(absoluteRef, parsed);
    return { source, parsed: this.copies ? structuredClone(parsed) : parsed };
  }
}

export interface LintedFiles {
  /** A file's document with all references made local. @throws SpecError */
  bundle(file: SpecFile): Promise<Json>;
  /** Whether a file refers to something that is none of them. */
  refersOutside: boolean;
}

/**
 * Checks files as OpenAPI 3.1 documents.
 *
 * @param files of one folder
 * @param root the folder that references must stay in
 * @param problems gets what is wrong
 * @throws SpecError for what leaves nothing to check
 */
export async function lintFiles(
  files: readonly SpecFile[],
  root: string,
  problems: SpecProblems,
): Promise<LintedFiles> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  let refersOutside = false;
  for (const file of files) {
    problems.attempt(() => {
      const { openapi } = file.document;
      if (typeof openapi !== "string" || !/^3\.1\.\d+$/.test(openapi))
        throw file.error(["openapi"], "openapi: 3.1.0", openapi === undefined ? "none" : JSON.stringify(openapi));
      for (const path of referencesOf(file, root)) if (!byPath.has(path)) refersOutside = true;
      refuseReferences(file);
    });
  }
  const plain = files.filter(({ name }) => !problems.has(name));
  const realRoot = await realpath(root);
  const resolver = new ConfinedResolver(realRoot, byPath, false);
  try {
    await lintWith(resolver, plain, problems);
  } catch (error) {
    // What the linter cannot even look at: it does not say where.
    for (const file of plain) await lintWith(resolver, [file], problems).catch((own) => refuse(file, own));
    throw error;
  }
  const bundle = async (file: SpecFile): Promise<Json> => {
    const document =
      bundleComponents(file.path, file.document, (path) => resolver.documents.get(path)) ??
      (await bundledByLinter(file, realRoot, byPath).catch((error) => refuse(file, error)));
    checkDocument(file, document);
    return document;
  };
  return { bundle, refersOutside };
}

async function lintWith(resolver: ConfinedResolver, files: readonly SpecFile[], problems: SpecProblems): Promise<void> {
  const [first] = files;
  if (!first) return;
  const index = {
    openapi: "3.1.0",
    ...Object.fromEntries(files.map(({ path }) => [basename(path), { $ref: basename(path) }])),
  };
  // No file of the service has this name, as they end in .yaml.
  const document = { source: new Source(join(dirname(first.path), "index"), ""), parsed: index };
  const found = await lintDocument({ document, config, customTypes, externalRefResolver: resolver });
  for (const {
    severity,
    location: [location],
    ruleId,
    message,
    suggest,
  } of found) {
    if (severity !== "error") continue;
    // A mapping has names as well as references: {@link checkDocument} looks at both.
    if (/\/discriminator\/mapping\//.test(location?.pointer ?? "") && ruleId === "no-unresolved-refs") continue;
    const path = location?.source.absoluteRef ?? first.path;
    const nearest = suggest[0] === undefined ? "" : ` The nearest is ${suggest[0]}.`;
    problems.add(
      new SpecError(
        resolver.files.get(path)?.name ?? resolve(dirname(first.name), relative(dirname(first.path), path)),
        location ? getLineColLocation(location).start.line : 1,
        `what OpenAPI 3.1 allows (${ruleId})`,
        `${message.split("\n")[0] ?? ""}${nearest}`,
      ),
    );
  }
}

async function bundledByLinter(file: SpecFile, realRoot: string, files: ReadonlyMap<string, SpecFile>): Promise<Json> {
  const externalRefResolver = new ConfinedResolver(realRoot, files, true);
  const { bundle: result } = await bundleWithLinter({ ref: file.path, config, externalRefResolver });
  return structuredClone(result.parsed);
}

/** What the library cannot even look at. */
function refuse(file: SpecFile, error: unknown): never {
  if (error instanceof SpecError) throw error;
  throw file.error([], "what OpenAPI 3.1 allows", (error as Error).message.split("\n")[0] ?? "");
}

/** What the checks look at in each file stands there itself: the document, its paths and its operations. */
function refuseReferences(file: SpecFile): void {
  const refuse = (value: Json, ...pointer: string[]): void => {
    if (value?.$ref !== undefined)
      throw file.error([...pointer, "$ref"], "here what the $ref leads to", String(JSON.stringify(value.$ref)));
  };
  refuse(file.document);
  for (const [path, item] of Object.entries<Json>(file.document.paths ?? {})) {
    if (!path.startsWith("/")) continue;
    refuse(item, "paths", path);
    for (const [method, operation] of Object.entries<Json>(item ?? {}))
      if (!method.startsWith("x-")) refuse(operation, "paths", path, method);
  }
}

/**
 * The files that a file refers to, in whatever place; a reference may be local to the file, or name another inside the
 * specs.
 *
 * @throws SpecError for one that leads elsewhere
 */
function referencesOf(file: SpecFile, root: string): Set<string> {
  const paths = new Set<string>();
  const at: (string | number)[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    if (typeof value.$ref === "string" && !value.$ref.startsWith("#/")) {
      const [target = ""] = value.$ref.split("#");
      const path = resolve(dirname(file.path), decoded(target));
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target) || !path.startsWith(resolve(root) + sep))
        throw file.error([...at, "$ref"], "a $ref to this file or to another file inside the specs", value.$ref);
      paths.add(path);
    }
    for (const key of Object.keys(value)) {
      at.push(Array.isArray(value) ? Number(key) : key);
      visit(value[key]);
      at.pop();
    }
  };
  visit(file.document);
  return paths;
}

/** A path without its percent signs; one with a stray sign leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "/";
  }
}
