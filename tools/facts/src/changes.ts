import { stringifyJson } from "@cloudseal/core";
import type { Facts, Field } from "@cloudseal/generate/facts";

/** What a refresh changes of one operation. */
export interface OperationChange {
  operation: string;
  kind: "added" | "gone" | "changed";
  /** Addresses of what changed, such as `output.VulRecords[].Type`; of a shared type, `types.Name.Member`. */
  changes: FieldChange[];
}

export interface FieldChange {
  at: string;
  kind: "added" | "gone" | "changed";
  /** What of it changed, such as `type`, `values`. */
  what?: string[];
}

/** What differs between two states of a service's facts, by operation; a shared type counts for all that reach it. */
export function changesOf(before: Facts | undefined, after: Facts): OperationChange[] {
  const old = before?.operations ?? {};
  const types = typeChanges(before?.types ?? {}, after.types ?? {});
  const names = [...new Set([...Object.keys(old), ...Object.keys(after.operations)])].sort();
  return names.flatMap((operation): OperationChange[] => {
    const one = Object.hasOwn(old, operation) ? old[operation] : undefined;
    const other = Object.hasOwn(after.operations, operation) ? after.operations[operation] : undefined;
    if (!one || !other) return [{ operation, kind: one ? "gone" : "added", changes: [] }];
    const changes = [
      ...memberChanges(
        { ...one, parameters: undefined, output: undefined },
        { ...other, parameters: undefined, output: undefined },
      ).map((at): FieldChange => ({ at, kind: kindOf(one, other, at) })),
      ...fieldChanges(one.parameters ?? [], other.parameters ?? [], "input"),
      ...fieldChanges(one.output ?? [], other.output ?? [], "output"),
      ...[
        ...typesReached([...(other.parameters ?? []), ...(other.output ?? [])], other.body, after.types ?? {}),
      ].flatMap((name) => types.get(name) ?? []),
    ];
    return changes.length === 0 ? [] : [{ operation, kind: "changed", changes }];
  });
}

const kindOf = (one: object, other: object, key: string): FieldChange["kind"] =>
  !Object.hasOwn(one, key) ? "added" : !Object.hasOwn(other, key) ? "gone" : "changed";

/** The members in which two objects differ. */
function memberChanges(one: object, other: object): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  const member = (object: object, key: string) => stringifyJson((object as Record<string, unknown>)[key] ?? null);
  return keys.filter((key) => member(one, key) !== member(other, key));
}

function fieldChanges(before: readonly Field[], after: readonly Field[], at: string): FieldChange[] {
  const old = new Map(before.map((field) => [field.name, field]));
  const now = new Map(after.map((field) => [field.name, field]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): FieldChange[] => {
    const one = old.get(name);
    const other = now.get(name);
    const place = `${at}.${name}`;
    if (!one || !other) return [{ at: place, kind: one ? "gone" : "added" }];
    const what = memberChanges({ ...one, fields: undefined }, { ...other, fields: undefined });
    return [
      ...(what.length > 0 ? [{ at: place, kind: "changed" as const, what }] : []),
      ...fieldChanges(one.fields ?? [], other.fields ?? [], other.type === "array" ? `${place}[]` : place),
    ];
  });
}

function typeChanges(
  before: Readonly<Record<string, Field[]>>,
  after: Readonly<Record<string, Field[]>>,
): Map<string, FieldChange[]> {
  return new Map(
    Object.keys(after).map((name) => [name, fieldChanges(before[name] ?? [], after[name] ?? [], `types.${name}`)]),
  );
}

/** The names of the types that an operation reaches. */
export function typesReached(
  fields: readonly Field[],
  body: string | undefined,
  types: Readonly<Record<string, readonly Field[]>>,
): Set<string> {
  const reached = new Set<string>();
  const waiting: Pick<Field, "ref" | "fields">[] = [...fields, ...(body === undefined ? [] : [{ ref: body }])];
  for (let field = waiting.pop(); field; field = waiting.pop()) {
    const { ref, fields: members = [] } = field;
    waiting.push(...members);
    if (ref === undefined || reached.has(ref)) continue;
    reached.add(ref);
    waiting.push(...(Object.hasOwn(types, ref) ? (types[ref] ?? []) : []));
  }
  return reached;
}

/** One line an operation, for people. */
export function textOfChanges(changes: readonly OperationChange[]): string {
  return changes
    .map(({ operation, kind, changes }) => {
      const places = changes.map(({ at, kind, what }) => `${signs[kind]}${at}${what ? ` (${what.join(", ")})` : ""}`);
      return `  ${signs[kind]} ${operation}${places.length > 0 ? `: ${places.join(", ")}` : ""}\n`;
    })
    .join("");
}

const signs = { added: "+", gone: "-", changed: "~" };
