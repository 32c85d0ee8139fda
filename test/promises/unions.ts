import { expect } from "vitest";
import { operation, type Subject } from "./subject.js";

const text = { type: "string" };
const int64 = { type: "integer", format: "int64" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  Pet: {
    type: "object",
    required: ["kind"],
    properties: { kind: text, name: text, chip: { ...text, readOnly: true } },
    discriminator: {
      propertyName: "kind",
      mapping: { cat: "#/components/schemas/Cat", snake: "Reptile", lizard: "Reptile" },
    },
  },
  Cat: {
    allOf: [ref("Pet"), { type: "object", required: ["lives"], properties: { lives: int64, friend: ref("Pet") } }],
  },
  Reptile: { allOf: [ref("Pet"), { type: "object", properties: { legs: { type: "integer", format: "int32" } } }] },
  Bird: { allOf: [ref("Pet")], type: "object", properties: { wings: text } },
};
const cat = { kind: "cat", lives: 9007199254740993n, name: "a" };
const sent = [cat, { kind: "snake", legs: 0 }, { kind: "Bird", wings: "two" }];

/** A base with a discriminator that its children are `allOf`. */
export const unions: Subject = {
  operations: [
    operation("ShowPets", {
      response: { type: "object", properties: { pets: { type: "array", items: ref("Pet") } } },
      schemas,
      example: {
        pets: [
          { kind: "cat", lives: 7, chip: "c" },
          { kind: "lizard", legs: 4 },
        ],
      },
    }),
    operation("PutPets", {
      body: { type: "object", properties: { pets: { type: "array", items: ref("Pet") } } },
      schemas,
    }),
  ],
  types: `  equal<Gadgets.Pet["kind"], "cat" | "snake" | "lizard" | "Bird">(true);
  const { pets = [] } = await client.showPets();
  for (const pet of pets) {
    if (pet.kind === "cat") equal<typeof pet.lives, bigint>(true);
    else if (pet.kind === "Bird") equal<typeof pet.wings, string | undefined>(true);
    else equal<typeof pet.legs, number | undefined>(true);
    // @ts-expect-error only cats have lives
    void pet.lives;
  }
  await client.putPets({ pets: [{ kind: "cat", lives: 9n, name: "a" }, { kind: "snake", legs: 0 }, { kind: "Bird" }] });
  // @ts-expect-error a cat has lives
  await client.putPets({ pets: [{ kind: "cat" }] });
  // @ts-expect-error nothing is called so
  await client.putPets({ pets: [{ kind: "Cat", lives: 9n }] });
  // @ts-expect-error a bird has no legs here
  await client.putPets({ pets: [{ kind: "Bird", legs: 2 }] });
  // @ts-expect-error the chip is read only
  await client.putPets({ pets: [{ kind: "Bird", chip: "c" }] });
`,
  calls: [
    {
      fact: "arrive as what they are",
      method: "showPets",
      want: {
        pets: [
          { kind: "cat", lives: 7n, chip: "c" },
          { kind: "lizard", legs: 4 },
        ],
      },
    },
    { fact: "are sent as what they are", method: "putPets", input: { pets: sent }, sent: { pets: sent } },
    {
      fact: "are refused by the simulator where a member is another's",
      method: "putPets",
      input: { pets: [{ kind: "cat", legs: 4 }] },
      rejects: { status: 400, message: expect.stringContaining("pets[0].lives is missing") },
    },
    {
      fact: "are refused by the simulator where nothing is called so",
      method: "putPets",
      input: { pets: [{ kind: "dog" }] },
      rejects: {
        status: 400,
        message: expect.stringContaining('pets[0].kind must be one of "cat", "snake", "lizard", "Bird"'),
      },
    },
  ],
};
