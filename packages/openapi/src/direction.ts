import { asList, asObject, isObject, type JsonObject } from "./json.js";
import type { Operation } from "./operations.js";
import { joinPointer, readPointer } from "./pointer.js";
import { resolve } from "./reference.js";

/** Whether callers write a value or read it. */
export type Direction = "input" | "output";

const hiding = { input: "readOnly", output: "writeOnly" } as const;

/** Words whose values are data, not schemas. */
const data = /^(?:example|examples|x-.*|const|enum|default)$/;

const views = new WeakMap<JsonObject, Map<Direction, JsonObject>>();

/**
 * A document as one direction has it: members that are `readOnly` are not in inputs, those that are `writeOnly` not in
 * outputs. In their place stands the schema `false`, and no rule of their object requires or counts them. All else, pointers
 * too, is as it was; where nothing is hidden, the view is the document itself.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export function documentFor(whole: unknown, direction: Direction): JsonObject {
  const document = asObject(whole);
  const known = views.get(document) ?? new Map<Direction, JsonObject>();
  views.set(document, known);
  const view = known.get(direction) ?? viewOf(document, direction);
  known.set(direction, view);
  return view;
}

function viewOf(document: JsonObject, direction: Direction): JsonObject {
  const isThere = hidesAny(document, hiding[direction]);
  const view: View = { document, direction, inside: new Set(), made: new Map() };
  return isThere ? (hide(view, document, nobody) as JsonObject) : document;
}

/** Most documents hide nothing. What many places share is looked at once. */
function hidesAny(value: unknown, word: string, seen = new Set<unknown>()): boolean {
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  return (value as JsonObject)[word] === true || Object.values(value).some((member) => hidesAny(member, word, seen));
}

/** An operation of a document in a view of it. */
export function operationFor(view: JsonObject, operation: Operation): Operation {
  const { path, pointer } = operation;
  const item = readPointer(view, joinPointer("/paths", path));
  return isObject(item) ? { ...operation, item, operation: asObject(readPointer(view, pointer)) } : operation;
}

/** Whether a member is not there in a direction, by its own word or by that of a schema that it refers to. */
export function isHidden(document: unknown, schema: unknown, direction: Direction, seen = new Set<unknown>()): boolean {
  const target = resolve(document, schema);
  if (!isObject(target) || seen.has(target)) return false;
  seen.add(target);
  return (
    target[hiding[direction]] === true || asList(target.allOf).some((part) => isHidden(document, part, direction, seen))
  );
}

interface View {
  readonly document: JsonObject;
  readonly direction: Direction;
  /** Targets of references that are being taken in. */
  readonly inside: ReadonlySet<unknown>;
  /** What was made of values outside of those, by what is said around them: what many places share has one view. */
  readonly made: Map<string, Map<object, unknown>>;
}

/** What schemas of one object say of its members. */
interface Members {
  /** Names of those that are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Names of all. */
  readonly named: ReadonlySet<string>;
  /** Whether members of other names are said to be possible. */
  readonly hasOthers: boolean;
}

const nobody: Members = { hidden: new Set(), named: new Set(), hasOthers: false };

/**
 * @param outer what schemas of the same object say
 * @param isCondition whether the schema only asks (`if`, `not`): what requires a hidden member there does not hold
 */
function hide(view: View, value: unknown, outer: Members, isCondition = false): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (view.inside.size > 0) return hideWithin(view, value, outer, isCondition);
  const around = outer === nobody ? String(isCondition) : JSON.stringify([isCondition, wordsOf(outer)]);
  const made = view.made.get(around) ?? new Map<object, unknown>();
  view.made.set(around, made);
  if (!made.has(value)) made.set(value, hideWithin(view, value, outer, isCondition));
  return made.get(value);
}

const wordsOf = ({ hidden, named, hasOthers }: Members) => [[...hidden].sort(), [...named].sort(), hasOthers];

function hideWithin(view: View, value: object, outer: Members, isCondition: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => hide(view, item, outer, isCondition));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isObject(value)) return value;
  const members = together(outer, membersHere(view, value, new Set()));
  const made = changedMembers(value, (key, member) => {
    if (data.test(key) || (isCondition && rules.has(key))) return member;
    // The names in it are anybody's, and no words of OpenAPI.
    if (maps.has(key)) return eachOf(member, (_, schema) => hide(view, schema, nobody));
    if ((key === "anyOf" || key === "oneOf") && Array.isArray(member))
      return alternatives(view, member, members, key, isCondition);
    if (ofObjects.has(key)) return hideMembers(view, key, member, members);
    return hide(view, member, sameValue.has(key) ? members : nobody, isCondition || key === "if" || key === "not");
  });
  return isCondition ? made : takeIn(view, made, outer);
}

/** A word for the members of an object, without those that are hidden. */
function hideMembers(view: View, key: string, value: unknown, members: Members): unknown {
  const { hidden } = members;
  if (key === "required") return withoutHidden(value, hidden);
  if (key === "minProperties") return typeof value === "number" ? most(value, members) : value;
  if (key === "dependentRequired") return eachOf(value, (_, names) => withoutHidden(names, hidden));
  if (key === "dependentSchemas") return eachOf(value, (_, schema) => hide(view, schema, members));
  return eachOf(value, (name, schema) => (hidden.has(name) ? false : hide(view, schema, nobody)));
}

const eachOf = (value: unknown, change: (name: string, schema: unknown) => unknown): unknown =>
  isObject(value) ? changedMembers(value, change) : value;

/** An object with other members; the object itself if none is another. */
function changedMembers(value: JsonObject, change: (key: string, member: unknown) => unknown): JsonObject {
  const members = Object.entries(value).map(([key, member]) => [key, change(key, member)] as const);
  return members.some(([key, member]) => member !== value[key]) ? Object.fromEntries(members) : value;
}

/** Words for schemas of the same value. */
const sameValue = new Set(["allOf", "if", "then", "else", "not"]);

const maps = new Set(["patternProperties", "$defs", "schemas"]);

/** Words that may require members. */
const rules = new Set(["required", "dependentRequired", "minProperties"]);

const ofObjects = new Set([...rules, "dependentSchemas", "properties"]);

const withoutHidden = (names: unknown, hidden: ReadonlySet<string>): unknown =>
  asList(names).some((name) => hidden.has(String(name)))
    ? asList(names).filter((name) => !hidden.has(String(name)))
    : names;

/** No more members are asked for than there are. */
const most = (least: number, { hidden, named, hasOthers }: Members): number =>
  hidden.size === 0 || hasOthers ? least : Math.min(least, named.size - hidden.size);

/** One that is told by a hidden member cannot be meant, unless all are. */
function alternatives(
  view: View,
  schemas: readonly unknown[],
  members: Members,
  key: string,
  isCondition: boolean,
): unknown {
  const asked = schemas.map((schema) => !isCondition && needsHidden(view, schema, members.hidden));
  const made = schemas.map((schema) => hide(view, schema, members, isCondition));
  if (asked.length > 0 && !asked.includes(false)) return key === "oneOf" ? [{ anyOf: made }] : made;
  const possible = made.map((schema, index) => (asked[index] ? false : schema));
  return possible.some((schema, index) => schema !== schemas[index]) ? possible : schemas;
}

/** Whether a schema requires a member that is hidden, and not by itself. */
function needsHidden(view: View, schema: unknown, hidden: ReadonlySet<string>, seen = new Set<unknown>()): boolean {
  const target = resolve(view.document, schema);
  if (hidden.size === 0 || !isObject(target) || seen.has(target)) return false;
  seen.add(target);
  const own = membersHere(view, target, new Set()).hidden;
  return (
    asList(target.required).some((name) => hidden.has(String(name)) && !own.has(String(name))) ||
    asList(target.allOf).some((part) => needsHidden(view, part, hidden, seen))
  );
}

/** A reference whose target would require what is hidden here, but not there, becomes what it means here. */
function takeIn(view: View, value: JsonObject, outer: Members): JsonObject {
  const { $ref, ...beside } = value;
  if (typeof $ref !== "string") return value;
  const members = together(outer, membersHere(view, beside, new Set()));
  const target: unknown = members.hidden.size > 0 ? resolve<unknown>(view.document, { $ref }) : undefined;
  if (!isObject(target) || view.inside.has(target)) return value;
  const here = hide({ ...view, inside: new Set([...view.inside, target]) }, target, members) as JsonObject;
  if (textOf(here) === textOf(hide(view, target, nobody))) return value;
  return Object.keys(beside).length === 0 ? here : { ...beside, allOf: [here, ...asList(beside.allOf)] };
}

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, member) => (typeof member === "bigint" ? String(member) : member));

/** What a schema says of the members of its object, wherever in it that stands. */
function membersHere(view: View, schema: JsonObject, seen: Set<unknown>): Members {
  if (seen.has(schema)) return nobody;
  seen.add(schema);
  const { document, direction } = view;
  const { $ref, properties, patternProperties, additionalProperties = false, allOf, anyOf, oneOf } = schema;
  const names = Object.keys(asObject(properties));
  const own: Members = {
    hidden: new Set(names.filter((name) => isHidden(document, asObject(properties)[name], direction))),
    named: new Set(names),
    hasOthers: additionalProperties !== false || Object.keys(asObject(patternProperties)).length > 0,
  };
  const read = (part: unknown) => membersHere(view, asObject(resolve(document, part)), seen);
  const target = typeof $ref === "string" ? [{ $ref }] : [];
  // Of alternatives, what all of them hide.
  const choices = [anyOf, oneOf]
    .map((schemas) => asList(schemas).map(read))
    .map(
      (all): Members => ({
        ...all.reduce(together, nobody),
        hidden: new Set([...(all[0]?.hidden ?? [])].filter((name) => all.every(({ hidden }) => hidden.has(name)))),
      }),
    );
  return [own, ...[...target, ...asList(allOf)].map(read), ...choices].reduce(together);
}

const together = (a: Members, b: Members): Members =>
  b === nobody
    ? a
    : {
        hidden: new Set([...a.hidden, ...b.hidden]),
        named: new Set([...a.named, ...b.named]),
        hasOthers: a.hasOthers || b.hasOthers,
      };
