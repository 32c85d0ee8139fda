import { property } from "./property.js";

/** An object schema with `count` members, `more` beside them, and an example of all its members. */
export function objectSchema(
  seed: string,
  count: number,
  more: Record<string, { schema: object; example: unknown }> = {},
): { schema: object; example: Record<string, unknown> } {
  const members = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${seed}Field${i}`, property(`${seed}Field${i}`)]),
  );
  const all = Object.entries({ ...members, ...more });
  return {
    schema: {
      type: "object",
      description: `A ${seed}.`,
      required: all.slice(0, 2).map(([name]) => name),
      properties: Object.fromEntries(all.map(([name, { schema }]) => [name, schema])),
    },
    example: Object.fromEntries(all.map(([name, { example }]) => [name, example])),
  };
}
