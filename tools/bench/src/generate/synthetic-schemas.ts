const count = 20;

/** The schemas that operations share, by name, each with an example: every fourth holds the one before it. */
export const shared: ReadonlyMap<string, { schema: object; example: object }> = (() => {
  const made = new Map<string, { schema: object; example: object }>();
  for (let i = 0; i < count; i++) {
    const before = made.get(`Shared${i - 1}`);
    const more =
      before && i % 4 > 0
        ? { Nested: { schema: { $ref: `#/components/schemas/Shared${i - 1}` }, example: before.example } }
        : {};
    made.set(`Shared${i}`, objectSchema(`Shared${i}`, 5, more));
  }
  return made;
})();

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

/** A member of a schema with an example that fits. */
interface Property {
  readonly schema: object;
  readonly example: unknown;
}

/** The property that `seed` stands for: a text, a number, an open enum, a switch or a list. */
function property(seed: string): Property {
  const description = `What ${seed} means to callers, in as many words as such a page has on average.`;
  switch (numberOf(seed, 8)) {
    case 0:
    case 1:
      return { schema: { type: "string", description, examples: ["text"] }, example: "text" };
    case 2:
      return { schema: { type: "integer", format: "int32", minimum: 0, description }, example: 20 };
    case 3:
      return { schema: { type: "integer", format: "int64", description }, example: 1_700_000_000_000 };
    case 4:
      return { schema: { type: "boolean", description }, example: true };
    case 5:
      return { schema: { type: "array", description, items: { type: "string" } }, example: ["one", "two"] };
    case 6:
      return { schema: { type: "string", minLength: 1, maxLength: 64, description }, example: "name-1" };
    default:
      return {
        schema: {
          description,
          anyOf: [
            { const: "ACTIVE", description: "it runs" },
            { const: "PAUSED", description: "it waits for somebody" },
            { const: "DELETED", description: "it is gone" },
            { type: "string" },
          ],
        },
        example: "ACTIVE",
      };
  }
}

/** A number from 0 to `below - 1` that depends on `seed` alone, so that every run makes the same specs. */
export function numberOf(seed: string, below: number): number {
  let hash = 2166136261;
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 16777619) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
}
