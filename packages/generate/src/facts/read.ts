import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { explain } from "../check/extensions.js";
import { SpecError } from "../read/spec-error.js";
import { type Json, readSpec } from "../read/spec-file.js";
import type { Facts, Field } from "./record.js";

const ajv = new Ajv2020({ strict: false, verbose: true });
ajv.addSchema(JSON.parse(readFileSync(new URL("./facts.schema.json", import.meta.url), "utf8")), "facts");
const validatorOf = (definition: string) => ajv.getSchema(`facts#/$defs/${definition}`) as ValidateFunction;

/** Four times the largest file that our services have. */
const maximumSize = 8 * 1024 * 1024;

/** A `facts.json` that was checked, with the lines of its records. */
export interface FactsFile {
  readonly path: string;
  /** How messages call it. */
  readonly name: string;
  readonly facts: Facts;
  /** The error at a record, or at the head of the file. */
  error(operation: string | undefined, expected: string, found: string): SpecError;
}

/**
 * Reads a `facts.json`.
 *
 * @param path where the file is
 * @param name how messages call it
 * @throws SpecError with line and operation for the first thing that is wrong
 */
export function readFacts(path: string, name: string): FactsFile {
  const text = readSpec(path, name, maximumSize);
  const facts = parse(text, name);
  const { lines, twice } = linesOf(text);
  const error = (record: string | undefined, expected: string, found: string) =>
    new SpecError(
      name,
      (record === undefined ? undefined : lines.get(record)) ?? 1,
      record === undefined ? expected : `${expected} (${record})`,
      found,
    );
  check("head", facts, (expected, found) => error(undefined, expected, found));
  if (twice) throw new SpecError(name, twice.line, "each name once", `${twice.name} twice`);
  for (const [type, fields] of Object.entries(facts.types ?? {})) {
    const fail: Fail = (expected, found) => error(type, expected, found);
    check("fields", fields, fail);
    checkFields(facts, fields, fail);
  }
  for (const [operation, record] of Object.entries(facts.operations)) {
    const fail: Fail = (expected, found) => error(operation, expected, found);
    check("operation", record, fail);
    for (const source of record.from)
      if (!Object.hasOwn(facts.sources, source)) throw fail("a source that the head names", source);
    if (record.body !== undefined) checkReference(facts, record.body, fail);
    checkFields(facts, [...(record.parameters ?? []), ...(record.output ?? [])], fail);
  }
  checkCycles(facts, error);
  return { path, name, facts, error };
}

type Fail = (expected: string, found: string) => SpecError;

function parse(text: string, name: string): Facts {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split("\n").length;
    throw new SpecError(name, line, "JSON as `npm run facts` writes it", message.split("\n")[0] ?? "");
  }
}

/** The lines on which the records begin, and what stands there a second time. */
function linesOf(text: string): { lines: Map<string, number>; twice: { name: string; line: number } | undefined } {
  const lines = new Map<string, number>();
  const seen = new Set<string>();
  let twice: { name: string; line: number } | undefined;
  let part = "";
  for (const [index, line] of text.split("\n").entries()) {
    const [, begun] = /"(sources|types|operations)":\s*\{\s*$/.exec(line) ?? [];
    const [, name] = /^,?\s*"([^"\\]+)"\s*:\s*[[{]/.exec(line) ?? [];
    if (begun !== undefined) part = begun;
    else if (name !== undefined && part !== "") {
      if (seen.has(`${part} ${name}`)) twice ??= { name, line: index + 1 };
      seen.add(`${part} ${name}`);
      lines.set(name, index + 1);
    }
  }
  return { lines, twice };
}

function check(definition: string, value: Json, fail: Fail): void {
  const validate = validatorOf(definition);
  if (validate(value)) return;
  const [problem] = [...(validate.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
  if (!problem) return;
  const [steps, expected, found] = explain(problem, value);
  throw fail(steps.length === 0 ? expected : `${expected}, at ${steps.join(".")}`, found);
}

function checkFields(facts: Facts, fields: readonly Field[], fail: Fail): void {
  const seen = new Set<string>();
  for (const { name, ref, fields: members, in: place } of fields) {
    const id = `${place} ${name}`;
    if (seen.has(id)) throw fail("each member once", `${name} twice`);
    seen.add(id);
    if (ref !== undefined) checkReference(facts, ref, fail);
    if (members) checkFields(facts, members, fail);
  }
}

function checkReference(facts: Facts, type: string, fail: Fail): void {
  if (!Object.hasOwn(facts.types ?? {}, type)) throw fail("a type that the file has", type);
}

/** A type that is part of itself is fine in a list, and has no end elsewhere. */
function checkCycles(
  { types = {} }: Facts,
  error: (record: string, expected: string, found: string) => SpecError,
): void {
  const done = new Set<string>();
  const visit = (type: string, above: readonly string[]): void => {
    if (above.includes(type)) throw error(type, "a type that is not part of itself", [...above, type].join(" > "));
    if (done.has(type)) return;
    const refs = (fields: readonly Field[] = []): string[] =>
      fields.flatMap(({ type: kind, required, ref, fields: members }) => [
        ...(ref !== undefined && kind === "object" && required ? [ref] : []),
        ...refs(members),
      ]);
    for (const ref of refs(types[type])) visit(ref, [...above, type]);
    done.add(type);
  };
  for (const type of Object.keys(types)) visit(type, []);
}
