import { documentFor, operationFor } from "./direction.js";
import { asList, asObject, get, type JsonObject } from "./json.js";
import { bodyOf, type Operation, type Parameter, parametersOf } from "./operations.js";
import { resolve } from "./reference.js";

/** A member of an object's schema. */
export interface Member {
  readonly schema: unknown;
  readonly required: boolean;
}

/** A member of a method's input. */
export interface InputMember extends Member {
  /** Where it goes on the wire. */
  readonly place: Parameter["in"] | "body";
  /** The parameter object, which says more than its schema; nothing for a member of the body. */
  readonly parameter?: JsonObject;
}

/**
 * The input of a method by name: parameters and members of the body, side by side. What a client fills in
 * (`x-cloudseal.clientParameters`) need not be given.
 */
export function flatInput(whole: unknown, found: Operation): Map<string, InputMember> {
  const document = documentFor(whole, "input");
  const operation = operationFor(document, found);
  const filled = asObject(get(document, "x-cloudseal", "clientParameters"));
  const input = new Map<string, InputMember>();
  for (const { name, in: place, required, schema, parameter } of parametersOf(document, operation))
    input.set(name, { schema: schema.value, required: required && !Object.hasOwn(filled, name), place, parameter });
  for (const [name, member] of membersOf(document, bodyOf(document, operation)?.schema.value) ?? [])
    input.set(name, { ...member, place: "body" });
  return input;
}

/** The members of a schema by name, those of its `allOf` included; nothing if it is no object's. */
export function membersOf(document: unknown, schema: unknown): Map<string, Member> | undefined {
  const members = new Map<string, unknown>();
  const required = new Set<unknown>();
  const isObjects = collect(document, schema, members, required, new Set());
  if (!isObjects) return undefined;
  return new Map([...members].map(([name, member]) => [name, { schema: member, required: required.has(name) }]));
}

/**
 * The schema of members that an object may have besides those it names: those of its patterns, or what it says of any other
 * name; nothing where it says nothing.
 */
export function otherMembers(schema: unknown): unknown {
  const { additionalProperties, patternProperties } = asObject(schema);
  const patterns = Object.values(asObject(patternProperties)).filter((pattern) => pattern !== false);
  if (patterns.length === 0) return additionalProperties;
  const all =
    additionalProperties === undefined || additionalProperties === false
      ? patterns
      : [...patterns, additionalProperties];
  if (all.includes(true)) return true;
  return all.length === 1 ? all[0] : { anyOf: all };
}

function collect(
  document: unknown,
  schema: unknown,
  members: Map<string, unknown>,
  required: Set<unknown>,
  seen: Set<unknown>,
): boolean {
  const target = asObject(resolve(document, schema));
  // A schema that is part of itself adds nothing.
  if (seen.has(target)) return false;
  seen.add(target);
  let isObjects = target.properties !== undefined || target.type === "object";
  for (const part of asList(target.allOf)) if (collect(document, part, members, required, seen)) isObjects = true;
  for (const [name, member] of Object.entries(asObject(target.properties)))
    if (member !== false) members.set(name, member);
  for (const name of asList(target.required)) required.add(name);
  return isObjects;
}
