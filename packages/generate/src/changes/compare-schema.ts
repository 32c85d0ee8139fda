import {
  asList,
  asObject,
  get,
  type InputMember,
  type JsonObject,
  membersOf,
  otherMembers,
  resolve,
  type Values,
  valuesOf,
} from "@cloudseal/openapi";
import { differingKeys, same } from "./document.js";
import { type Direction, type Finding, fromTo, printable, type Question, type Step } from "./finding.js";

/** A walk through the input or the output of an operation, in two releases at once. */
export interface Walk {
  before: unknown;
  after: unknown;
  /** References whose targets differ. */
  changed: ReadonlySet<string>;
  operation: string;
  direction: Direction;
  /** Name of the generated type. */
  type: string;
  /** What was found so far. */
  found: Finding[];
  /** Pairs of references that the walk is in. */
  inside: string[];
  /** What the beginning of the path is called, where that is a schema of a union. */
  at?: string;
  /** Schemas that may still be looked at: references can stand for very much. */
  left: number;
}

interface Side {
  schema: unknown;
  /** What a parameter says beside its schema. */
  about?: JsonObject;
}

/** Compares a schema with its successor, part by part. */
export function compareSchema(walk: Walk, before: Side & { path: readonly Step[] }, after: Side): void {
  const { path } = before;
  if (walk.left-- <= 0) return;
  const [oldRef, newRef] = [get(before.schema, "$ref"), get(after.schema, "$ref")];
  if (typeof oldRef === "string" && oldRef === newRef && !walk.changed.has(oldRef)) {
    compareTexts(
      walk,
      { ...asObject(before.schema), ...before.about },
      { ...asObject(after.schema), ...after.about },
      path,
    );
    return;
  }
  const pair = `${oldRef} ${newRef}`;
  if (oldRef !== undefined || newRef !== undefined) {
    if (walk.inside.includes(pair)) return;
    walk.inside.push(pair);
  }
  const old = resolve(walk.before, before.schema);
  const now = resolve(walk.after, after.schema);
  compareTexts(walk, { ...asObject(old), ...before.about }, { ...asObject(now), ...after.about }, path);
  if (!compareMembers(walk, old, now, path)) compareType(walk, old, now, path);
  else compareRules(walk, old, now, path);
  const [oldItems, newItems] = [get(old, "items"), get(now, "items")];
  if (isSchema(oldItems) && isSchema(newItems))
    compareSchema(walk, { schema: oldItems, path: [...path, 0] }, { schema: newItems });
  compareOthers(walk, old, now, path);
  compareUnions(walk, old, now, path);
  if (oldRef !== undefined || newRef !== undefined) walk.inside.pop();
}

/** Compares the schemas of two unions that have names: gone, new, and each that is in both. */
function compareUnions(walk: Walk, before: unknown, after: unknown, path: readonly Step[]): void {
  const [old, now] = [namedChoices(before), namedChoices(after)];
  if (old.size === 0 || now.size === 0) return;
  for (const name of new Set([...old, ...now])) {
    const schema = { $ref: `#/components/schemas/${name}` };
    const at = `${place(walk, path)} (${printable(name)})`;
    if (old.has(name) && now.has(name)) {
      const inside = { ...walk, type: name, at };
      compareSchema(inside, { schema, path: [] }, { schema });
      walk.left = inside.left;
    } else
      walk.found.push({
        operation: walk.operation,
        where: at,
        what: now.has(name) ? "is one of the possible schemas now" : "is none of the possible schemas any more",
        kind: { direction: walk.direction, type: walk.type, path, otherwise: now.has(name) ? "addition" : "wire" },
      });
  }
}

/** The names of a union's schemas; none if one has no name. */
function namedChoices(schema: unknown): Set<string> {
  const choices = [get(schema, "oneOf"), get(schema, "anyOf")].flatMap(asList);
  const names = choices.flatMap((one) => /^#\/components\/schemas\/(\w+)$/.exec(String(get(one, "$ref")))?.[1] ?? []);
  return new Set(names.length === choices.length ? names : []);
}

/** Compares what two objects say of members that they do not name. */
export function compareOthers(walk: Walk, before: unknown, after: unknown, path: readonly Step[]): void {
  const [old, now] = [otherMembers(before), otherMembers(after)];
  if (isSchema(old) && isSchema(now)) compareSchema(walk, { schema: old, path: [...path, 1] }, { schema: now });
  else if (!same(old, now)) compareType(walk, before, after, path, "other members");
}

const isSchema = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Compares the members of two objects; `false` if these are not two objects. */
function compareMembers(walk: Walk, before: unknown, after: unknown, path: readonly Step[]): boolean {
  const old = membersOf(walk.before, before);
  const now = membersOf(walk.after, after);
  if (!old || !now) return false;
  compareMemberLists(walk, old, now, path);
  return true;
}

type Members = ReadonlyMap<string, Pick<InputMember, "schema" | "required" | "parameter">>;

/** Compares members by name: gone, new, required or not, and each that is in both. */
export function compareMemberLists(walk: Walk, before: Members, after: Members, path: readonly Step[]): void {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(name);
    const now = after.get(name);
    const what =
      old && now
        ? old.required !== now.required && `was ${need(old.required)}, is ${need(now.required)}`
        : old
          ? `is no longer ${walk.direction === "input" ? "taken" : "given"}`
          : `is new${walk.direction === "input" && now?.required ? " and required" : ""}`;
    if (what)
      walk.found.push({
        operation: walk.operation,
        where: place(walk, [...path, name]),
        what,
        kind: { direction: walk.direction, type: walk.type, path, member: name, otherwise: "addition" },
      });
    if (old && now) compareSchema(walk, { ...sideOf(old), path: [...path, name] }, sideOf(now));
  }
}

const sideOf = ({ schema, parameter }: Pick<InputMember, "schema" | "parameter">): Side => ({
  schema,
  ...(parameter && { about: { description: parameter.description, deprecated: parameter.deprecated } }),
});

const need = (required: boolean): string => (required ? "required" : "optional");

/** Members of a schema that have a walk of their own. */
const walked = new Set(["items", "additionalProperties", "patternProperties", "properties", "required", "allOf"]);

/** Compares two types that are not two objects: their values, or what they are. */
function compareType(walk: Walk, before: unknown, after: unknown, path: readonly Step[], part = ""): void {
  const note = (what: string, otherwise: Question["otherwise"]) =>
    walk.found.push({
      operation: walk.operation,
      where: `${place(walk, path)}${part === "" ? "" : `, ${part}`}`,
      what,
      kind: { direction: walk.direction, type: walk.type, path, otherwise },
    });
  if (part !== "") {
    note("differ", "types");
    return;
  }
  const [old, now] = [valuesOf(before) ?? anyValue(before, after), valuesOf(after) ?? anyValue(after, before)];
  if (old && now) {
    compareValues(old, now, note);
    compareRules(walk, old.open ?? before, now.open ?? after, path);
    return;
  }
  const [was, is] = [describe(before), describe(after)];
  const areUnions = namedChoices(before).size > 0 && namedChoices(after).size > 0;
  const keys = typeKeys(before, after).filter((key) => !(areUnions && /^(oneOf|anyOf|discriminator)$/.test(key)));
  if (was !== is) note(`was ${was}, is ${is}`, "types");
  else if (keys.some((key) => !same(get(before, key), get(after, key)))) note("has another type", "types");
  compareRules(walk, before, after, path);
}

/** A bare type beside an open enum of it: no value is known, and all are possible. */
const anyValue = (schema: unknown, other: unknown): Values | undefined => {
  const open = valuesOf(other)?.open;
  return open !== undefined && describe(open) === describe(schema) ? { known: [], described: [], open } : undefined;
};

const typeKeys = (...schemas: unknown[]): string[] =>
  schemas
    .flatMap((schema) => (typeof schema === "object" && schema !== null ? Object.keys(schema) : []))
    .filter(
      (key) =>
        !walked.has(key) &&
        !isRule(key) &&
        !textKeys.has(key) &&
        !/^(type|format|deprecated|readOnly|writeOnly)$/.test(key),
    );

/** Compares two lists of values. */
function compareValues(
  before: Values,
  after: Values,
  note: (what: string, otherwise: Question["otherwise"]) => void,
): void {
  const missing = (from: Values, of: Values) =>
    of.known.filter((value) => !from.known.some((other) => same(other, value)));
  const [gone, added] = [missing(after, before), missing(before, after)];
  const parts = [
    ...gone.map((value) => `value ${printable(JSON.stringify(value))} is gone`),
    ...added.map((value) => `value ${printable(JSON.stringify(value))} is new`),
  ];
  const [open, nowOpen] = [before.open !== undefined, after.open !== undefined];
  if (open !== nowOpen) parts.push(open ? "no other values are possible now" : "other values are possible now");
  const [was, is] = [before.open && describe(before.open), after.open && describe(after.open)];
  if (open && nowOpen && was !== is) parts.push(`other values were ${was}, are ${is}`);
  if (parts.length === 0) return;
  note(parts.join(", "), added.length > 0 ? "addition" : gone.length > 0 && open === nowOpen ? "wire" : "types");
}

/** Members of a schema that its type already tells of. */
const ofType = new Set(
  "$ref type format const enum anyOf oneOf allOf discriminator properties required items additionalProperties patternProperties nullable prefixItems deprecated readOnly writeOnly".split(
    " ",
  ),
);

/** Whether a member of a schema restricts values beyond their type, as far as types can see. */
const isRule = (key: string): boolean => !ofType.has(key) && !textKeys.has(key);

/** Compares the constraints of two schemas; the bounds of a large integer decide its type, so the compiler is asked. */
export function compareRules(walk: Walk, before: unknown, after: unknown, path: readonly Step[]): void {
  const { operation, direction, type } = walk;
  for (const key of differingKeys(before, after).filter(isRule)) {
    const words = /^(if|then|else|not|dependentRequired|dependentSchemas)$/.test(key);
    const bounds = /^(minimum|maximum|x-cloudseal)$/.test(key);
    walk.found.push({
      operation,
      where: place(walk, path),
      what: words ? `the rule \`${key}\` differs` : `${key} ${fromTo(get(before, key), get(after, key))}`,
      kind: bounds ? { direction, type, path, otherwise: "types" } : "wire",
    });
  }
}

/** Members of schemas and of operations that only people read. */
export const textKeys: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "$comment",
]);

/** Notes a deprecation, and that words changed. */
function compareTexts(walk: Walk, before: unknown, after: unknown, path: readonly Step[]): void {
  const { operation, found } = walk;
  const where = place(walk, path);
  const [old, now] = [before, after].map((schema) => get(schema, "deprecated") === true);
  if (old !== now)
    found.push({
      operation,
      where,
      what: now ? "is deprecated" : "is no longer deprecated",
      kind: now ? "addition" : "text",
    });
  if ([...textKeys].some((key) => !same(get(before, key), get(after, key))))
    found.push({ operation, where, what: "is described in other words", kind: "text" });
}

/** A place for people: `input Images[].Force`. */
const place = ({ direction, at = `${direction} ` }: Walk, path: readonly Step[]): string =>
  printable(
    path.reduce<string>(
      (text, step) =>
        step === 0 ? `${text}[]` : step === 1 ? `${text}{}` : `${text}${/ $/.test(text) ? "" : "."}${step}`,
      at,
    ),
  );

/** A schema's type in a few words: `string`, `integer (int64)`, `"A" | "B"`, `list`. */
function describe(schema: unknown): string {
  const values = valuesOf(schema);
  if (values)
    return printable(
      [...values.known.map((value) => JSON.stringify(value)), ...(values.open ? ["…"] : [])].join(" | "),
    );
  const ref = get(schema, "$ref");
  if (typeof ref === "string") return printable(ref.split("/").pop());
  const type = get(schema, "type");
  const name = Array.isArray(type)
    ? type.map(printable).join(" or ")
    : typeof type === "string"
      ? type
      : "any of several";
  const format = get(schema, "format");
  return printable(`${name === "array" ? "list" : name}${typeof format === "string" ? ` (${format})` : ""}`);
}
