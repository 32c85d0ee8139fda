import { asObject, type JsonObject } from "../json.js";

/** A schema, and where in its document it stands. */
export interface Located {
  readonly schema: JsonObject;
  readonly pointer: string;
}

/** What a schema and all that speak about the same value beside it declare of this value. */
export interface Declared {
  /** The JSON types that are named, by `type` or by constants. */
  readonly types: ReadonlySet<string>;
  /** The schemas of an object's members. */
  readonly members: ReadonlyMap<string, JsonObject>;
  /** The schema of an array's items. */
  readonly items: JsonObject;
  /** Whether members that are not declared may be there, as they may where none are. */
  readonly isOpen: boolean;
}

const known = new WeakMap<JsonObject, WeakMap<JsonObject, Declared>>();

/** What is declared of the values of a schema of this document. */
export function declared(document: JsonObject, schema: JsonObject): Declared {
  const ofDocument = known.get(document) ?? new WeakMap<JsonObject, Declared>();
  known.set(document, ofDocument);
  const found = ofDocument.get(schema);
  if (found) return found;
  const all = branches(document, schema);
  const members = new Map<string, JsonObject>();
  for (const branch of all)
    for (const [name, member] of Object.entries(asObject(branch.properties)))
      if (!members.has(name)) members.set(name, asObject(member));
  const made: Declared = {
    types: new Set(all.flatMap(typesOf)),
    members,
    items: asObject(all.find((branch) => branch.items !== undefined)?.items),
    isOpen: !all.some((branch) => branch.properties !== undefined),
  };
  ofDocument.set(schema, made);
  return made;
}

/** A schema and those behind `$ref`, in `allOf`, `anyOf`, `then`, …; each once, however many references lead to it. */
function branches(document: JsonObject, schema: JsonObject): JsonObject[] {
  const all = new Set<JsonObject>();
  const rest = [schema];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { schema: self } = deref(document, { schema: next, pointer: "" });
    if (all.has(self) && all.has(next)) continue;
    all.add(self).add(next);
    const beside = [self.allOf, self.anyOf, self.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
    for (const item of [...beside, self.then, self.else].reverse()) if (item !== undefined) rest.push(asObject(item));
  }
  return [...all];
}

function typesOf(branch: JsonObject): string[] {
  const constants = ["const" in branch ? [branch.const] : [], Array.isArray(branch.enum) ? branch.enum : []].flat();
  return [[branch.type ?? []].flat().map(String), constants.map((value) => typeof value)].flat();
}

/** Follows local references to what they name; a cycle of nothing but references ends at an empty schema. */
export function deref(document: JsonObject, start: Located): Located {
  let at = start;
  for (let steps = 0; typeof at.schema.$ref === "string"; steps++) {
    if (steps > 64) return { schema: {}, pointer: start.pointer };
    const pointer = decodeURIComponent(at.schema.$ref.replace(/^#/, ""));
    at = { schema: asObject(readPointer(document, pointer)), pointer };
  }
  return at;
}

/** The value that a JSON pointer leads to; `undefined` if it leads nowhere. */
export function readPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (at, token) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, token)
          ? (at as Record<string, unknown>)[token]
          : undefined,
      value,
    );
}

/** One token of a JSON pointer. */
export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
