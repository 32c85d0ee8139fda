import { exampleInput } from "./examples.js";
import { flatInput, type Member, membersOf } from "./input.js";
import { asList, get } from "./json.js";
import type { Operation } from "./operations.js";
import { resolve } from "./reference.js";
import { typesOf, valuesOf } from "./values.js";

/** An input with which an operation can be called. */
export interface Sample {
  readonly input: Record<string, unknown>;
  /** Names of the members that no example shows, whose values were made from their schemas. */
  readonly made: readonly string[];
}

/** The documented input of an operation; what must be given and is in no example is made from its schema. */
export function sampleInput(document: unknown, operation: Operation): Sample {
  const input = exampleInput(document, operation);
  const made: string[] = [];
  for (const [name, { schema, required }] of flatInput(document, operation)) {
    if (!required || Object.hasOwn(input, name)) continue;
    input[name] = sampleOf(document, schema);
    made.push(name);
  }
  return { input, made };
}

/** Schemas may be part of themselves. */
const maximumDepth = 8;

/** A value that fits a schema: what it shows itself, else the least that it allows and that can be seen on the wire. */
export function sampleOf(document: unknown, given: unknown, depth = 0): unknown {
  const schema = resolve<unknown>(document, given);
  const [example] = asList(get(schema, "examples"));
  if (example !== undefined) return example;
  const known = valuesOf(schema)?.known[0];
  if (known !== undefined) return known;
  const fallback = get(schema, "default");
  if (fallback !== undefined) return fallback;
  const [type] = typesOf(schema).filter((one) => one !== "null");
  const count = (key: string, least: number) => Math.max(least, Number(get(schema, key) ?? least));
  switch (type) {
    case "boolean":
      return true;
    case "integer":
    case "number":
      return Math.min(count("minimum", 1), Number(get(schema, "maximum") ?? Number.MAX_SAFE_INTEGER));
    case "array":
      if (depth >= maximumDepth) return [];
      return Array.from({ length: count("minItems", 1) }, () => sampleOf(document, get(schema, "items"), depth + 1));
    case "object":
      if (depth >= maximumDepth) return {};
      return Object.fromEntries(
        leastOf([...(membersOf(document, schema) ?? [])]).map(([name, member]) => [
          name,
          sampleOf(document, member.schema, depth + 1),
        ]),
      );
    default:
      return "text".padEnd(count("minLength", 0), "t").slice(0, Number(get(schema, "maxLength") ?? Infinity));
  }
}

/** What an object must have; where that is nothing, its first member, as a list of empty objects is nothing in a query. */
function leastOf(members: readonly [string, Member][]): readonly [string, Member][] {
  const needed = members.filter(([, { required }]) => required);
  return needed.length > 0 ? needed : members.slice(0, 1);
}
