import { isUnsafeInteger, otherMembers, resolve } from "@cloudseal/openapi";
import type { Json } from "../read/spec-file.js";

/**
 * A place of a response that callers get as another type than the JSON has. Of its steps, `*` is every item or member, and a
 * list every member but those it names.
 */
export type Conversion = [path: (string | string[])[], type: "bigint" | "string"];

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
  const visit = (schema: Json, path: Conversion[0], inside: string[]): Conversion[] => {
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
    return partsOf(schema).flatMap(([step, part]) => visit(part, step === undefined ? path : [...path, step], inside));
  };
  return visit(response, [], []);
}

/** The schemas in a schema, each with the step that leads to what it is of, if that is not the same value. */
function partsOf(schema: Json): (readonly [step: Conversion[0][number] | undefined, part: Json])[] {
  const members = Object.entries<Json>(schema.properties ?? {});
  const others = otherMembers(schema);
  const named = members.map(([name]) => name);
  return [
    ...members,
    ...(schema.items === undefined ? [] : [["*", schema.items] as const]),
    ...(others === undefined ? [] : [[named.length > 0 ? named : "*", others] as const]),
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((parts) =>
      (parts ?? []).map((part: Json) => [undefined, part] as const),
    ),
  ];
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
