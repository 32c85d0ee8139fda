import { numberOf } from "./number-of.js";

/** A member of a schema with an example that fits. */
export interface Property {
  readonly schema: object;
  readonly example: unknown;
}

/** The property that `seed` stands for: a text, a number, an open enum, a switch or a list. */
export function property(seed: string): Property {
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
