import { lineOf, parseYaml, YamlError } from "@cloudseal/openapi/yaml";
import { readSpec } from "./read-spec.js";
import { SpecError } from "./spec-error.js";

/** Any JSON value, as parsed from YAML. */
// biome-ignore lint/suspicious/noExplicitAny: OpenAPI documents are checked by the linter and the rules, not by types
export type Json = any;

/** One YAML file of specs/, parsed, that knows its lines. */
export class SpecFile {
  readonly document: Json;
  readonly text: string;

  /**
   * @param path where the file is
   * @param name how messages call it
   * @throws SpecError if it is no plain file, too large, not YAML, or not an object
   */
  constructor(
    readonly path: string,
    readonly name: string,
  ) {
    this.text = readSpec(path, name);
    this.document = parseSpec(this.text, name);
    if (typeof this.document !== "object" || this.document === null || Array.isArray(this.document))
      throw new SpecError(name, 1, "an OpenAPI document", JSON.stringify(this.document)?.slice(0, 80) ?? "nothing");
  }

  /** The error at the deepest part of `pointer` that the file has. */
  error(pointer: readonly (string | number)[], expected: string, found: string): SpecError {
    // Parsed again, as who asks ends with an error.
    return new SpecError(this.name, lineOf(this.text, pointer), expected, found);
  }
}

/**
 * The document in a YAML text.
 *
 * @param name how messages call the file
 * @throws SpecError for the first thing that is wrong
 */
export function parseSpec(text: string, name: string): Json {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new SpecError(name, error.line, error.expected, error.found);
    throw error;
  }
}
