import { isUnsafeInteger, resolve } from "@cloudseal/openapi";
import type { Json } from "../read/spec-file.js";

/** A place of a response that callers get as another type than the JSON has; `*` is every item or member. */
export type Conversion = [path: string[], type: "bigint" | "string"];

/** More than any response has; references that double at each level would make billions. */
const maximumPlaces = 20_000;

/**
 * The conversions of a response's body.
 *
 * @throws Error if they cannot be listed
 */
export function conversions(document: Json, response: Json): Conversion[] {
  const known = new Map<string, boolean>();
  /** Whether a conversion can be reached by a reference; most lead to none, and need not be followed. */
  const leadsToOne = ($ref: string): boolean => {
    let found = known.get($ref);
    if (found === undefined) {
      const refs = new Set([$ref]);
      // The set grows while it is walked.
      for (const ref of refs) for (const next of refsIn(resolve<Json>(document, { $ref: ref }))) refs.add(next);
      found = [...refs].some((ref) => hasConversion(resolve<Json>(document, { $ref: ref })));
      known.set($ref, found);
    }
    return found;
  };
  let places = 0;
  const visit = (schema: Json, path: string[], inside: string[]): Conversion[] => {
    if (typeof schema !== "object" || schema === null) return [];
    if (++places > maximumPlaces) throw new Error(`the response has more than ${maximumPlaces} places`);
    if (typeof schema.$ref === "string") {
      if (!leadsToOne(schema.$ref)) return [];
      const target = resolve<Json>(document, { $ref: schema.$ref });
      if (!inside.includes(schema.$ref)) return visit(target, path, [...inside, schema.$ref]);
      // A schema inside itself: its places cannot be listed, which matters only if there are any.
      if (hasConversion(target))
        throw new Error(
          `${schema.$ref} refers to itself and has an int64 without bounds: bound it, or untie the schema`,
        );
      return [];
    }
    const type = conversionOf(schema);
    if (type) return [[path, type]];
    return [
      ...Object.entries<Json>(schema.properties ?? {}).map(([name, member]) => [name, member]),
      ...[schema.items, schema.additionalProperties].map((member) => ["*", member]),
      ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((members) =>
        (members ?? []).map((member: Json) => [undefined, member]),
      ),
    ].flatMap(([name, member]) => visit(member, name === undefined ? path : [...path, name], inside));
  };
  return visit(response, [], []);
}

/** The references that stand in a schema itself. */
const refsIn = (value: Json): string[] =>
  typeof value !== "object" || value === null
    ? []
    : [...(typeof value.$ref === "string" ? [value.$ref] : []), ...Object.values(value).flatMap(refsIn)];

const conversionOf = (schema: Json): "string" | "bigint" | undefined =>
  schema["x-cloudseal"]?.exposeAs ?? (isUnsafeInteger(schema) ? "bigint" : undefined);

const hasConversion = (schema: Json): boolean =>
  typeof schema === "object" &&
  schema !== null &&
  (conversionOf(schema) !== undefined || Object.values(schema).some(hasConversion));
