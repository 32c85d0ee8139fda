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
 * outputs. In their place stands the schema `false`, and they are not required. All else, pointers too, is as it was; where
 * nothing is hidden, the view is the document itself.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export function documentFor(whole: unknown, direction: Direction): JsonObject {
  const document = asObject(whole);
  const known = views.get(document) ?? new Map<Direction, JsonObject>();
  views.set(document, known);
  const view = known.get(direction) ?? (hide({ document, direction, made: new Map() }, document, none) as JsonObject);
  known.set(direction, view);
  return view;
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

/** A view that is being made. */
interface Making {
  readonly document: JsonObject;
  readonly direction: Direction;
  /** What was made of each value, by the names that were hidden around it: who shares a value in many places shares its view. */
  readonly made: Map<ReadonlySet<string>, Map<object, unknown>>;
}

/** @param outer names that are hidden by schemas of the same object */
function hide(making: Making, value: unknown, outer: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const made = making.made.get(outer) ?? new Map<object, unknown>();
  making.made.set(outer, made);
  if (!made.has(value)) made.set(value, hideWithin(making, value, outer));
  return made.get(value);
}

function hideWithin(making: Making, value: object, outer: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => hide(making, item, outer));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const { document, direction } = making;
  const names = hiddenNames(document, value as JsonObject, direction, new Set());
  const hidden = names.every((name) => outer.has(name)) ? outer : new Set([...outer, ...names]);
  return changedMembers(value as JsonObject, (key, member) => {
    if (data.test(key)) return member;
    if (key === "required" && Array.isArray(member) && hidden.size > 0)
      return member.some((name) => hidden.has(name)) ? member.filter((name) => !hidden.has(name)) : member;
    if (key === "properties" && isObject(member))
      return changedMembers(member, (name, schema) => (hidden.has(name) ? false : hide(making, schema, none)));
    // The names in it are anybody's, and no words of OpenAPI.
    if (maps.has(key) && isObject(member)) return changedMembers(member, (_, schema) => hide(making, schema, none));
    return hide(making, member, sameValue.has(key) ? hidden : none);
  });
}

/** An object with other members; the object itself if none is another. */
function changedMembers(value: JsonObject, change: (key: string, member: unknown) => unknown): JsonObject {
  const members = Object.entries(value).map(([key, member]) => [key, change(key, member)] as const);
  return members.some(([key, member]) => member !== value[key]) ? Object.fromEntries(members) : value;
}

const none: ReadonlySet<string> = new Set();

/** Words for schemas of the same value. */
const sameValue = new Set(["allOf", "anyOf", "oneOf", "if", "then", "else", "not"]);

const maps = new Set(["patternProperties", "$defs", "schemas", "dependentSchemas"]);

/** Names of the members of an object that are hidden, wherever in its schemas they stand. */
function hiddenNames(document: JsonObject, schema: JsonObject, direction: Direction, seen: Set<unknown>): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const own = Object.entries(asObject(schema.properties)).flatMap(([name, member]) =>
    isHidden(document, member, direction) ? [name] : [],
  );
  const parts = asList(schema.allOf).map((part) => resolve(document, part));
  return [...own, ...parts.flatMap((part) => hiddenNames(document, asObject(part), direction, seen))];
}
