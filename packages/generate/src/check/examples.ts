import { runInNewContext } from "node:vm";
import { documentFor, resolve } from "@cloudseal/openapi";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, SpecSource } from "../read/spec-file.js";
import { explain } from "./extensions.js";
import { fitsPlainSchema, isPlainSchema } from "./plain-schema.js";

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false });
addFormats.default(ajv, { mode: "fast" });
ajv.addFormat("uint64", true);

/** A pattern can be made to take for ever; all of a large service takes a fraction of a second. */
const seconds = 3;

/** How ajv calls the components of the file that is checked. */
const components = "components";

/**
 * Checks every example of a file against its schema: those of parameters, bodies, answers, and `examples` of schemas
 * themselves.
 *
 * @param document the file with local references only
 * @throws SpecError for the first that does not fit
 */
export function checkExamples(file: SpecSource, document: Json): void {
  const [input, output]: [Json, Json] = [documentFor(document, "input"), documentFor(document, "output")];
  if (input === document && output === document) {
    checkExamplesOf(file, document, () => true);
    return;
  }
  const directionOf = ([first, , , part]: Pointer) =>
    first !== "paths" ? undefined : part === "responses" ? "output" : "input";
  checkExamplesOf(file, input, (at) => directionOf(at) === "input");
  checkExamplesOf(file, output, (at) => directionOf(at) === "output");
  // What a schema shows by itself is what there is of it in both directions.
  checkExamplesOf(file, document, (at) => directionOf(at) === undefined);
}

/** @param isMeant tells of a place whether its examples are checked */
function checkExamplesOf(file: SpecSource, document: Json, isMeant: (at: Pointer) => boolean): void {
  const unsure: (() => void)[] = [];
  const plain = Object.values<Json>(document.components?.schemas ?? {}).every(isPlainSchema);
  let prepared = false;
  /** The components of the last file make room; those of this one are compiled once for all of its examples. */
  const prepare = (): void => {
    if (prepared) return;
    ajv.removeSchema(components);
    ajv.addSchema({ $defs: rebase(document.components ?? {}) }, components);
    prepared = true;
  };

  const check = (schema: Json, value: Json, pointer: (string | number)[]): void => {
    if (plain && isPlainSchema(schema) && fitsPlainSchema(document, schema, value)) return;
    unsure.push(() => checkWithAjv(schema, value, pointer));
  };

  const checkWithAjv = (schema: Json, value: Json, pointer: (string | number)[]): void => {
    const validate = compile(schema, pointer);
    if (validate(value)) return;
    const [error] = [...(validate.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
    if (!error) return;
    const [steps, expected, found] = explain(error, value);
    throw file.error([...pointer, ...steps], `an example that fits its schema: ${expected}`, found);
  };

  const compile = (schema: Json, pointer: (string | number)[]): ValidateFunction => {
    const rebased = rebase(schema);
    try {
      prepare();
      return ajv.compile(rebased);
    } catch (error) {
      throw file.error(pointer, "a schema that examples can be held against", (error as Error).message);
    } finally {
      // Otherwise ajv keeps every schema for ever.
      ajv.removeSchema(rebased);
    }
  };

  for (const { schema, value, at } of examplesIn(document, document)) if (isMeant(at)) check(schema, value, at);
  const checkUnsure = () => {
    for (const check of unsure) check();
  };
  if (unsure.length > 0 && !withinTime(checkUnsure, seconds * 1000))
    throw file.error([], `examples that can be held against their schemas within ${seconds} seconds`, "more");
}

type Pointer = (string | number)[];

/** Every example below a value with the schema that it must fit. */
function* examplesIn(
  document: Json,
  value: Json,
  at: Pointer = [],
): Generator<{ schema: Json; value: Json; at: Pointer }> {
  if (typeof value !== "object" || value === null) return;
  const { schema, examples } = value;
  if (typeof schema === "object" && schema !== null) {
    if ("example" in value) yield { schema, value: value.example, at: [...at, "example"] };
    for (const [name, example] of Object.entries<Json>(examples ?? {}))
      yield { schema, value: resolve(document, example).value, at: [...at, "examples", name, "value"] };
  }
  if (Array.isArray(examples))
    for (const [index, example] of examples.entries())
      yield { schema: value, value: example, at: [...at, "examples", index] };
  for (const [name, member] of Object.entries(value))
    if (!/^(example|examples|x-.*)$/.test(name))
      yield* examplesIn(document, member, [...at, Array.isArray(value) ? Number(name) : name]);
}

/** Local references from `#/components/…` to `components#/$defs/…`, where ajv finds them. */
function rebase(value: Json): Json {
  if (Array.isArray(value)) return value.map(rebase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === "$ref" && typeof member === "string"
        ? member.replace("#/components/", `${components}#/$defs/`)
        : rebase(member),
    ]),
  );
}

/**
 * Runs something that may take for ever, such as a pattern against a text made for it.
 *
 * @param milliseconds after which it is ended
 * @returns whether it came to an end by itself
 */
function withinTime(work: () => void, milliseconds: number): boolean {
  try {
    runInNewContext("work()", { work }, { timeout: milliseconds });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  }
}
