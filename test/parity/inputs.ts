import {
  asList,
  asObject,
  bodyOf,
  documentFor,
  flatInput,
  get,
  type InputMember,
  membersOf,
  type Operation,
  otherMembers,
  resolve,
  styledParameters,
  typesOf,
  valuesOf,
} from "@cloudseal/openapi";
import fc from "fast-check";
import { number, text } from "./arbitraries.js";

/** What an SDK cannot be given. */
export interface Limits {
  /** Whether it can write a bigint. */
  readonly bigints: boolean;
}

/** Deeper levels are left empty: schemas may be part of themselves. */
const maximumDepth = 5;

/** Inputs of an operation, made from our document: all its members, some of those that are not required, or none of them. */
export function inputsOf(whole: unknown, operation: Operation, limits: Limits): fc.Arbitrary<Record<string, unknown>> {
  const document = documentFor(whole, "input");
  const filled = asObject(get(document, "x-cloudseal", "clientParameters"));
  const styles = new Map(styledParameters(document, operation).map(({ name, style }) => [name, style]));
  const members = [...flatInput(document, operation)].filter(([name]) => !Object.hasOwn(filled, name));
  const model = Object.fromEntries(
    members.map(([name, { schema, place }]) => [
      name,
      memberOf(document, schema, { place, style: styles.get(name) }, limits),
    ]),
  );
  // What is needed if another has some value is always given, and the token too, which our client would make up.
  const needed = new Set<unknown>([
    ...members.filter(([, { required }]) => required).map(([name]) => name),
    ...asList(get(bodyOf(document, operation)?.schema.value, "then", "required")),
    get(operation.operation, "x-cloudseal", "idempotencyToken"),
  ]);
  const requiredKeys = Object.keys(model).filter((name) => needed.has(name));
  const least = Object.fromEntries(requiredKeys.map((name) => [name, model[name] as fc.Arbitrary<unknown>]));
  return fc.oneof(
    { weight: 2, arbitrary: fc.record(model, { noNullPrototype: true }) },
    { weight: 2, arbitrary: fc.record(model, { requiredKeys, noNullPrototype: true }) },
    { weight: 1, arbitrary: fc.record(least, { noNullPrototype: true }) },
  );
}

/** A parameter, or a member of the body. */
function memberOf(
  document: unknown,
  schema: unknown,
  { place, style }: Pick<InputMember, "place"> & { style: string | undefined },
  limits: Limits,
): fc.Arbitrary<unknown> {
  // Our client rejects what would change the path, and items that hold what separates them.
  if (place === "path") return text.filter((value) => !/^\.{0,2}$/.test(value));
  const value = valueFor(document, schema, style === "json" ? { ...limits, bigints: false } : limits, 0);
  return style === "comma" ? value.map(withoutCommas) : value;
}

const withoutCommas = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(withoutCommas) : typeof value === "string" ? value.replaceAll(",", "") : value;

function valueFor(document: unknown, given: unknown, limits: Limits, depth: number): fc.Arbitrary<unknown> {
  const schema = resolve<unknown>(document, given);
  const below = (inner: unknown) => valueFor(document, inner, limits, depth + 1);
  const values = valuesOf(schema);
  const parts = values ? [] : asList(get(schema, "anyOf") ?? get(schema, "oneOf"));
  const members = [...(membersOf(document, schema) ?? [])];
  const types = members.length > 0 ? ["object"] : typesOf(schema).filter((type) => type !== "null");
  const all = [
    ...(values ? [fc.constantFrom(...values.known)] : []),
    ...parts.filter((part) => get(part, "type") !== "null").map(below),
    ...types.map((type) => {
      if (type === "array")
        return depth < maximumDepth ? fc.array(below(get(schema, "items")), { maxLength: 3 }) : none;
      if (type !== "object") return scalarOf(type, values?.open ?? schema, limits);
      if (depth >= maximumDepth) return fc.constant({});
      const inside = Object.fromEntries(members.map(([name, member]) => [name, below(member.schema)]));
      return members.length > 0 ? fc.record(inside, { requiredKeys: [], noNullPrototype: true }) : mapOf(schema, below);
    }),
  ];
  return all.length > 0 ? fc.oneof(...all) : fc.oneof(text, fc.integer(), fc.boolean());
}

const none = fc.constant([]);

const mapOf = (schema: unknown, below: (schema: unknown) => fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom("a", "Key", "größe"), below(otherMembers(schema)), {
    maxKeys: 3,
    noNullPrototype: true,
  });

function scalarOf(type: string, schema: unknown, { bigints }: Limits): fc.Arbitrary<unknown> {
  switch (type) {
    case "boolean":
      return fc.boolean();
    case "number":
      return number;
    case "integer": {
      const isWide = /64$/.test(String(get(schema, "format")));
      if (!isWide) return fc.integer();
      return bigints
        ? fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }))
        : fc.maxSafeInteger();
    }
    default:
      return text;
  }
}
