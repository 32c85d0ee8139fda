import type { Field, OperationFacts } from "@cloudseal/generate/facts";
import { combineFields } from "./combine-fields.js";
import { pagesOf } from "./pages.js";
import type { Notes, ReadField, Reading, ReadOperation, Told } from "./reading.js";
import type { SourceDefinition, Vendor } from "./vendors.js";

/** A source that was read. */
export interface Witness {
  readonly name: string;
  readonly at: string;
  readonly definition: SourceDefinition;
  readonly reading: Reading;
}

/** What the sources agree on, and where they do not. */
export interface Combined {
  operations: Map<string, CombinedOperation>;
  types: Map<string, CombinedType>;
}

export interface CombinedOperation {
  facts: Omit<OperationFacts, "tier" | "why">;
  notes: Notes;
}

export interface CombinedType {
  fields: Field[];
  notes: Notes;
}

/** Combines readings: the first definition gives the structure, the others confirm it, contradict it, or add to it. */
export function combine(witnesses: readonly Witness[], vendor: Vendor): Combined {
  const definitions = witnesses.filter(({ definition }) => definition.kind === "definition");
  const [first] = definitions;
  const combined: Combined = { operations: new Map(), types: new Map() };
  if (!first) return combined;
  for (const name of first.reading.types.keys()) combined.types.set(name, combineType(name, definitions));
  for (const name of first.reading.operations.keys())
    combined.operations.set(name, combineOperation(name, witnesses, combined.types, vendor));
  return combined;
}

function combineType(name: string, definitions: readonly Witness[]): CombinedType {
  const notes: Notes = { disagree: [], alone: [] };
  const told = definitions.flatMap((witness) => toldBy(witness, witness.reading.types.get(name), false));
  return { fields: combineFields(told, name, notes), notes };
}

const toldBy = (witness: Witness, fields: readonly ReadField[] | undefined, inputs: boolean): Told[] =>
  fields === undefined
    ? []
    : [
        {
          fields,
          source: witness.name,
          textOf: witness.definition.textOf ?? witness.definition.name,
          tellsRequired: inputs || witness.definition.required === "all",
        },
      ];

function combineOperation(
  name: string,
  witnesses: readonly Witness[],
  types: ReadonlyMap<string, CombinedType>,
  vendor: Vendor,
): CombinedOperation {
  const notes: Notes = { disagree: [], alone: [] };
  const knowing = witnesses.flatMap((witness) => {
    const operation = witness.reading.operations.get(name);
    return operation ? [{ ...witness, operation }] : [];
  });
  const definitions = knowing.filter(({ definition }) => definition.kind === "definition");
  const side = (of: "parameters" | "output") =>
    definitions.flatMap((witness) => toldBy(witness, witness.operation[of], of === "parameters"));
  const parameters = combineFields(side("parameters"), "input", notes);
  const output = combineFields(side("output"), "output", notes);
  const [first] = definitions;
  for (const of of ["method", "path", "body", "returns"] as const)
    if (definitions.some(({ operation }) => of in operation && operation[of] !== first?.operation[of])) {
      // Who does not tell of results at all contradicts nobody.
      if (of !== "returns" || definitions.every(({ operation }) => operation.output || operation.returns))
        notes.disagree.push(of);
    }
  const operations = knowing.map(({ operation }) => operation);
  const body = first?.operation.body;
  const inputs = [...parameters, ...(body === undefined ? [] : (types.get(body)?.fields ?? []))];
  const pages = pagesOf(inputs, output, vendor.pages);
  return {
    notes,
    facts: {
      from: knowing.map(({ name }) => name),
      at: knowing.reduce((newest, { at }) => (at > newest ? at : newest), ""),
      method: first?.operation.method ?? "POST",
      path: first?.operation.path ?? "/",
      ...additions(operations, witnesses, name),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(body === undefined ? {} : { body }),
      ...(output.length > 0 ? { output } : {}),
      ...(first?.operation.returns ? { returns: first.operation.returns } : {}),
      ...listed(operations),
      ...(pages ? { pages } : {}),
      ...permissionsOf(operations),
    },
  };
}

/** What any source may tell: the first that does is believed. */
function additions(
  operations: readonly ReadOperation[],
  witnesses: readonly Witness[],
  name: string,
): Partial<OperationFacts> {
  const nature = operations.find((operation) => operation.nature !== undefined)?.nature;
  const group = operations.find((operation) => operation.group !== undefined)?.group;
  const international = witnesses.filter(
    ({ definition }) => definition.international && definition.kind === "definition",
  );
  return {
    ...(operations.some(({ deprecated }) => deprecated) ? { deprecated: true } : {}),
    ...(nature ? { nature } : {}),
    ...(group === undefined ? {} : { group }),
    ...(international.length === 0
      ? {}
      : { international: international.some(({ reading }) => reading.operations.has(name)) }),
  };
}

/** Error codes of the first source that has any, payloads of all, each once. */
function listed(operations: readonly ReadOperation[]): Partial<OperationFacts> {
  const errors = new Map(
    (operations.find(({ errors }) => errors?.length)?.errors ?? []).map((error) => [
      `${error.status} ${error.code}`,
      error,
    ]),
  );
  const examples = operations.flatMap(({ examples }) => examples ?? []);
  return {
    ...(errors.size > 0 ? { errors: [...errors.values()] } : {}),
    ...(examples.length > 0 ? { examples } : {}),
  };
}

function permissionsOf(operations: readonly ReadOperation[]): Partial<OperationFacts> {
  const permissions = [...new Set(operations.flatMap(({ permissions }) => permissions ?? []))];
  return permissions.length > 0 ? { permissions } : {};
}
