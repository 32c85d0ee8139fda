import { asObject, documentFor, flatInput, get, membersOf, type Operation, resolve } from "@cloudseal/openapi";
import type { Facts, Field } from "../../packages/generate/src/facts/record.js";

/** Deeper ones are those of types that are part of themselves. */
const maximumDepth = 6;

/** Members of an operation's input that the vendor's definitions have and our document lacks, by path: `Images.Force`. */
export function omissionsOf(whole: unknown, operation: Operation, { operations, types = {} }: Facts): string[] {
  const document = documentFor(whole, "input");
  const filled = asObject(get(document, "x-cloudseal", "clientParameters"));
  const { parameters = [], body } = operations[operation.name] ?? {};
  const fields = [...parameters, ...((body !== undefined && types[body]) || [])];
  const ours = flatInput(document, operation);
  return missing(
    fields.filter(({ name }) => !Object.hasOwn(filled, name)),
    (name) => ours.get(name)?.schema,
    0,
  );

  function missing(fields: readonly Field[], schemaOf: (name: string) => unknown, depth: number): string[] {
    return fields.flatMap(({ name, fields: own, ref }) => {
      const schema = schemaOf(name);
      if (schema === undefined) return [name];
      const inner = own ?? types[ref ?? ""] ?? [];
      const members = membersOf(document, contentOf(schema));
      // Where no member is named, callers may give any.
      if (!members?.size || depth === maximumDepth) return [];
      return missing(inner, (member) => members.get(member)?.schema, depth + 1).map((path) => `${name}.${path}`);
    });
  }

  /** What lists and maps hold. */
  function contentOf(given: unknown): unknown {
    const schema = resolve<unknown>(document, given);
    const held =
      get(schema, "items") ?? (membersOf(document, schema)?.size ? undefined : get(schema, "additionalProperties"));
    return held === undefined || held === true ? schema : contentOf(held);
  }
}
