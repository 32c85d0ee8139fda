import { existsSync, readFileSync } from "node:fs";
import { joinPath } from "@cloudseal/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import { explain } from "../check/extensions.js";
import { SpecError } from "../read/spec-error.js";
import { readSpec } from "../read/spec-file.js";
import type { Facts, Field, OperationFacts } from "./record.js";

const schema = JSON.parse(readFileSync(new URL("./errata.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: false, verbose: true }).compile(schema);

/** The largest `errata.json` that is read. */
const maximumSize = 1024 * 1024;

/** What callers must know of the places where a vendor's payloads contradict its definitions. */
export interface FactsNotes {
  of(field: Field): string | undefined;
  ofError(operation: string, code: string): string | undefined;
}

export const noNotes: FactsNotes = { of: () => undefined, ofError: () => undefined };

interface Erratum {
  client: string;
  places: Record<string, Record<string, { payload: string; type: string }>>;
}

/**
 * Reads `errata.json` beside `facts.json`, if there is one. A person writes it; `cloudseal-conformance examples` tells what must
 * stand in it.
 *
 * @param written operations of which a person wrote a file, which says it itself
 * @throws SpecError for another form, or a place that the facts do not have
 */
export function readErrata(path: string, name: string, facts: Facts, written: ReadonlySet<string>): FactsNotes {
  if (!existsSync(path)) return noNotes;
  const text = readSpec(path, name, maximumSize);
  const fields = new Map<Field, string>();
  const errors = new Map<string, string>();
  for (const { client, operation, where } of placesIn(parse(text, name))) {
    const fail = (expected: string, found: string) =>
      new SpecError(name, lineOf(text, JSON.stringify(operation)), expected, found);
    const record = Object.hasOwn(facts.operations, operation) ? facts.operations[operation] : undefined;
    if (!record) throw fail("an operation of facts.json", operation);
    if (written.has(operation)) continue;
    const found = where.startsWith("errors") ? errorAt(record, where) : fieldAt(facts, record, where);
    if (found === undefined) throw fail(`a place of ${operation} that facts.json has`, where);
    if (typeof found === "string") errors.set(`${operation} ${found}`, client);
    else fields.set(found, client);
  }
  return { of: (field) => fields.get(field), ofError: (operation, code) => errors.get(`${operation} ${code}`) };
}

const placesIn = (errata: readonly Erratum[]) =>
  errata.flatMap(({ client, places }) =>
    Object.entries(places).flatMap(([operation, at]) => Object.keys(at).map((where) => ({ client, operation, where }))),
  );

const lineOf = (text: string, word: string): number => text.slice(0, text.indexOf(word)).split("\n").length;

function parse(text: string, name: string): Erratum[] {
  let value: { errata: Erratum[] };
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SpecError(name, 1, "JSON", (error as Error).message.split("\n")[0] ?? "");
  }
  if (validate(value)) return value.errata;
  const [problem] = validate.errors ?? [];
  const [steps, expected, found] = problem ? explain(problem, value) : [[], "errata", "something else"];
  throw new SpecError(name, 1, steps.length === 0 ? expected : `${expected}, at ${steps.join(".")}`, found);
}

const errorAt = ({ errors = [] }: OperationFacts, where: string): string | undefined =>
  errors.find(({ code }) => joinPath("errors", code) === where)?.code;

/** The field at an address, past types that operations share; of a list, the list itself. */
function fieldAt(
  { types = {} }: Facts,
  { parameters, body, output }: OperationFacts,
  where: string,
): Field | undefined {
  const address = where.replace(/\[\]|\{\}/g, "");
  const below = (fields: readonly Field[] = [], at: string): Field | undefined => {
    for (const field of fields) {
      const own = joinPath(at, field.name);
      if (own === address) return field;
      if (!address.startsWith(`${own}.`) && !address.startsWith(`${own}[`)) continue;
      const found = below(field.fields ?? types[field.ref ?? ""], own);
      if (found) return found;
    }
    return undefined;
  };
  return address.startsWith("input")
    ? below([...(parameters ?? []), ...(types[body ?? ""] ?? [])], "input")
    : below(output, "output");
}
