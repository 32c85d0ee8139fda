import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { lineOf, parseYaml, YamlError } from "@cloudseal/openapi/yaml";
import { SpecError } from "./spec-error.js";

/** Any JSON value, as parsed from YAML. */
// biome-ignore lint/suspicious/noExplicitAny: OpenAPI documents are checked by the linter and the rules, not by types
export type Json = any;

/** Where a document of a spec stands: what the checks need of it. */
export interface SpecSource {
  readonly path: string;
  /** How messages call the file. */
  readonly name: string;
  readonly document: Json;
  /** The error at the deepest part of `pointer` that there is. */
  error(pointer: readonly (string | number)[], expected: string, found: string): SpecError;
}

/** One YAML file of specs/, parsed, that knows its lines. */
export class SpecFile implements SpecSource {
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

/** Twenty times the largest operation that any of our vendors documents, and a second of a parser's time. */
const maximumSize = 4 * 1024 * 1024;

/**
 * The text of a file of specs/.
 *
 * @param name how messages call the file
 * @throws SpecError if it is a link or no file, too large, or not UTF-8
 */
export function readSpec(path: string, name: string, maximum = maximumSize): string {
  let file: number;
  try {
    // A link may lead out of the specs, and a pipe would be waited for.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    throw new SpecError(name, 1, "a file that can be read", (error as NodeJS.ErrnoException).code ?? "none");
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) throw new SpecError(name, 1, "a file", "something else");
    if (status.size > maximum) throw new SpecError(name, 1, `at most ${maximum} bytes`, `${status.size} bytes`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new SpecError(name, 1, "text in UTF-8", "other bytes");
    throw error;
  } finally {
    closeSync(file);
  }
}
