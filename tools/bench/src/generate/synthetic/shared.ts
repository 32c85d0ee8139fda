import { objectSchema } from "./object-schema.js";

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
