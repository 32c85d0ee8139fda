import { asList, asObject, isObject, type JsonObject, otherMembers, readPointer, typesOf } from "@cloudseal/openapi";

/** What a schema and those beside it declare of one value. */
export interface Declared {
  /** The JSON types that are named, by `type` or by constants. */
  readonly types: ReadonlySet<string>;
  /** The schemas of an object's members. */
  readonly members: ReadonlyMap<string, unknown>;
  /** The schema of an array's items. */
  readonly items: unknown;
  /** The schema of members of any other name. */
  readonly others: unknown;
  /** Whether undeclared members are allowed, as they are where none is declared, or a schema tells of them. */
  readonly isOpen: boolean;
}

const known = new WeakMap<JsonObject, WeakMap<JsonObject, Declared>>();

/** What is declared of the values of a schema of this document. */
export function declared(document: JsonObject, value: unknown): Declared {
  const schema = asObject(value);
  const ofDocument = known.get(document) ?? new WeakMap<JsonObject, Declared>();
  known.set(document, ofDocument);
  const found = ofDocument.get(schema);
  if (found) return found;
  const all = branches(document, schema);
  const members = new Map<string, unknown>();
  for (const branch of all)
    for (const [name, member] of Object.entries(asObject(branch.properties)))
      if (!members.has(name)) members.set(name, member);
  const others = all.map(otherMembers).filter((other) => other !== undefined && other !== false);
  const made: Declared = {
    types: new Set(all.flatMap(typesOf)),
    members,
    items: all.find(({ items }) => items !== undefined)?.items,
    others: others[0],
    isOpen: others.length > 0 || !all.some(({ properties }) => properties !== undefined),
  };
  ofDocument.set(schema, made);
  return made;
}

/** A schema and those behind `$ref`, in `allOf`, `anyOf`, `then`, …; each once, however many references lead to it. */
function branches(document: JsonObject, schema: JsonObject): JsonObject[] {
  const all = new Set<JsonObject>();
  const rest = [schema];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    const { $ref, allOf, anyOf, oneOf, then: yes, else: no } = next;
    const target = typeof $ref === "string" ? readRef(document, $ref) : undefined;
    rest.push(...[target, ...[allOf, anyOf, oneOf].flatMap(asList), yes, no].filter(isObject).reverse());
  }
  return [...all];
}

/**
 * The target of a reference alone: to a schema, its siblings apply as well.
 *
 * @throws TypeError for a reference that leads nowhere or out of the document
 */
export function readRef(document: JsonObject, ref: string): unknown {
  const target = /^#(\/|$)/.test(ref) ? readPointer(document, decodeURIComponent(ref.slice(1))) : undefined;
  if (target === undefined)
    throw new TypeError(`the reference ${JSON.stringify(ref)} leads to nothing in this document`);
  return target;
}
