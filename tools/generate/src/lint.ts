import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import {
  BaseResolver,
  bundle,
  createConfig,
  type Document,
  getLineColLocation,
  lint,
  Source,
} from "@redocly/openapi-core";
import { bundleComponents } from "./bundle-components.js";
import { checkDocument } from "./check-document.js";
import { parseYaml } from "./parse-yaml.js";
import { readSpec } from "./read-spec.js";
import { SpecError } from "./spec-error.js";
import type { Json, SpecFile } from "./spec-file.js";

const rules = {
  // Errors of the format; matters of taste are for the linter that the specs' own test runs.
  struct: "error",
  "no-unresolved-refs": "error",
  "path-parameters-defined": "error",
  "no-identical-paths": "error",
  "security-defined": "error",
} as const;

const config = await createConfig({ rules, telemetry: "off" } as Parameters<typeof createConfig>[0]);

/** Reads only local files inside `root`, each as `SpecFile` does: two parsers would see two documents in one text. */
class ConfinedResolver extends BaseResolver {
  constructor(
    readonly root: string,
    readonly file: SpecFile,
    /** Whether each document is a copy: the bundler changes what it gets, the linter does not. */
    readonly copies: boolean,
  ) {
    super();
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (absoluteRef === this.file.path) return new Source(absoluteRef, this.file.text);
    const path = await realpath(absoluteRef);
    if (!path.startsWith(this.root + sep)) throw new Error("outside of the specs");
    return new Source(absoluteRef, readSpec(path, absoluteRef));
  }

  override parseDocument(source: Source): Document {
    const { absoluteRef, body } = source;
    if (absoluteRef === this.file.path) return { source, parsed: this.#given(this.file.document) };
    let known = parsedFiles.get(absoluteRef);
    if (known?.text !== body) {
      known = { text: body, parsed: parseYaml(body, absoluteRef) };
      parsedFiles.set(absoluteRef, known);
      if (parsedFiles.size > 16) parsedFiles.delete([...parsedFiles.keys()][0] ?? "");
    }
    return { source, parsed: this.#given(known.parsed) };
  }

  #given(document: Json): Json {
    return this.copies ? structuredClone(document) : document;
  }
}

/** The files that the last ones referred to; all operations of a service refer to its service.yaml. */
const parsedFiles = new Map<string, { text: string; parsed: Json }>();

/**
 * Checks a file as an OpenAPI 3.1 document and returns it with all references made local.
 *
 * @param root the folder that references must stay in
 * @throws SpecError for the first thing that is wrong
 */
export async function lintAndBundle(file: SpecFile, root: string): Promise<Json> {
  confineReferences(file, root);
  const realRoot = await realpath(root);
  const externalRefResolver = new ConfinedResolver(realRoot, file, false);
  const problems = await lint({ ref: file.path, config, externalRefResolver }).catch((error) => refuse(file, error));
  const [problem] = problems.filter(({ severity }) => severity === "error");
  if (problem) {
    const [location] = problem.location;
    const line = location ? getLineColLocation(location).start.line : 1;
    const at = location ? relative(dirname(file.path), location.source.absoluteRef) : "";
    const name = at === "" || file.name.endsWith(at) ? file.name : resolve(dirname(file.name), at);
    throw new SpecError(
      name,
      line,
      `what OpenAPI 3.1 allows (${problem.ruleId})`,
      problem.message.split("\n")[0] ?? "",
    );
  }
  const document =
    bundleComponents(file.path, file.document, (path) => parsedFiles.get(path)?.parsed) ??
    (await bundledByLinter(file, realRoot).catch((error) => refuse(file, error)));
  checkDocument(file, document);
  return document;
}

async function bundledByLinter(file: SpecFile, realRoot: string): Promise<Json> {
  const externalRefResolver = new ConfinedResolver(realRoot, file, true);
  const { bundle: result } = await bundle({ ref: file.path, config, externalRefResolver });
  return structuredClone(result.parsed);
}

/** What the linter cannot even look at. */
function refuse(file: SpecFile, error: unknown): never {
  throw file.error([], "what OpenAPI 3.1 allows", (error as Error).message.split("\n")[0] ?? "");
}

/** Every `$ref` is local to the file or names another file inside the specs. */
function confineReferences(file: SpecFile, root: string): void {
  const visit = (value: Json, pointer: (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    if (typeof value.$ref === "string" && !value.$ref.startsWith("#/")) {
      const [target = ""] = value.$ref.split("#");
      const path = resolve(dirname(file.path), decoded(target));
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target) || !path.startsWith(resolve(root) + sep))
        throw file.error([...pointer, "$ref"], "a $ref to this file or to another file inside the specs", value.$ref);
    }
    for (const key of Object.keys(value)) visit(value[key], [...pointer, Array.isArray(value) ? Number(key) : key]);
  };
  visit(file.document, []);
}

/** A path without its percent signs; one with a stray sign leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "/";
  }
}
