import { describe, expect, test } from "vitest";
import { folderOf } from "../fixtures/folder.js";
import { loadService } from "./service.js";
import type { Json } from "./spec-file.js";

const ref = (name: string, file = "") => ({ $ref: `${file}#/components/schemas/${name}` });
const shared = (name: string) => ref(name, "./service.yaml");
const text = { type: "string" };
const pet = (mapping?: object) => ({
  type: "object",
  properties: { kind: text },
  discriminator: { propertyName: "kind", ...(mapping && { mapping }) },
});
const child = (base: string, properties: object = {}) => ({ allOf: [ref(base), { type: "object", properties }] });

const securitySchemes = { key: { type: "apiKey", in: "header", name: "Authorization" } };
const head = { openapi: "3.1.0", security: [{ key: [] }] };
const server = { url: "https://demo.example.com" };

/** The schemas of an operation's document, whose response has a member of this schema. */
async function schemasOf(response: object, own: object, ofService: object = {}): Promise<Json> {
  const service = {
    ...head,
    info: { title: "Acme", version: "v1" },
    servers: [{ ...server, "x-cloudseal": { regions: ["one"] } }],
    components: { schemas: ofService, securitySchemes },
    "x-cloudseal": { region: "required", result: "" },
  };
  const operation = {
    ...head,
    info: { title: "DoIt", version: "v1" },
    servers: [server],
    paths: {
      "/things": {
        get: {
          operationId: "DoIt",
          summary: "Do it.",
          responses: {
            200: {
              description: "Done.",
              content: { "application/json": { schema: { type: "object", properties: { pet: response } } } },
            },
          },
          "x-cloudseal": { idempotent: true, page: { url: "https://acme.example/do-it", title: "Do it" } },
        },
      },
    },
    components: { schemas: own, securitySchemes },
  };
  const files = { service, DoIt: operation };
  const specs = folderOf(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [`acme/demo-v1/${name}.yaml`, JSON.stringify(file, null, 2)]),
    ),
  );
  const { operations } = await loadService(specs, "acme", "demo-v1", { ownHeaders: [], writesLists: "a=1&a=2" });
  return operations[0]?.document.components.schemas;
}

/** The schemas of a union, each with the values that tell it apart. */
function unionOf(schemas: Json, base: string): Record<string, string[]> {
  const { propertyName, mapping } = schemas[base].discriminator;
  const tagsOf = (schema: Json): string[] =>
    (schema.allOf ?? []).flatMap((part: Json) => {
      const { const: one, enum: some } = part.properties?.[propertyName] ?? {};
      return [one ?? [], some ?? []].flat();
    });
  const found = Object.fromEntries(
    schemas[base].oneOf.map(({ $ref }: Json) => [$ref.split("/").pop(), tagsOf(schemas[$ref.split("/").pop()])]),
  );
  const mapped = Object.entries<string>(mapping).map(([value, target]) => [value, target.split("/").pop()]);
  expect(mapped.sort()).toEqual(
    Object.entries<string[]>(found)
      .flatMap(([name, values]) => values.map((value) => [value, name]))
      .sort(),
  );
  return found;
}

describe("a base with a discriminator is the union of what is allOf it", () => {
  test.each<[fact: string, response: object, own: object, service: object, want: Record<string, string[]>]>([
    [
      "by their names",
      ref("Pet"),
      { Pet: pet(), Cat: child("Pet"), Dog: child("Pet") },
      {},
      { Cat: ["Cat"], Dog: ["Dog"] },
    ],
    [
      "by a mapping of pointers and of names",
      ref("Pet"),
      { Pet: pet({ cat: "#/components/schemas/Cat", dog: "Dog" }), Cat: child("Pet"), Dog: child("Pet") },
      {},
      { Cat: ["cat"], Dog: ["dog"] },
    ],
    [
      "by several values each, and by name what the mapping leaves out",
      ref("Pet"),
      { Pet: pet({ tom: "Cat", tabby: "Cat" }), Cat: child("Pet"), Dog: child("Pet") },
      {},
      { Cat: ["tom", "tabby"], Dog: ["Dog"] },
    ],
    [
      "in service.yaml, to which nothing else refers",
      shared("Pet"),
      {},
      { Pet: pet(), Cat: child("Pet"), Dog: child("Pet") },
      { Cat: ["Cat"], Dog: ["Dog"] },
    ],
    [
      "in service.yaml, by a mapping",
      shared("Pet"),
      {},
      { Pet: pet({ cat: "#/components/schemas/Cat" }), Cat: child("Pet"), Dog: child("Pet") },
      { Cat: ["cat"], Dog: ["Dog"] },
    ],
    [
      "where a child alone is used",
      shared("Cat"),
      {},
      { Pet: pet(), Cat: child("Pet"), Dog: child("Pet") },
      { Cat: ["Cat"], Dog: ["Dog"] },
    ],
    [
      "with what the children refer to, other unions among it",
      shared("Pet"),
      {},
      {
        Pet: pet(),
        Cat: child("Pet", { owner: ref("Owner") }),
        Owner: pet(),
        Person: child("Owner", { pets: ref("Pet") }),
      },
      { Cat: ["Cat"] },
    ],
  ])("%s", async (_, response, own, service, want) => {
    const schemas = await schemasOf(response, own, service);
    expect(unionOf(schemas, "Pet")).toEqual(want);
    if (schemas.Owner) expect(unionOf(schemas, "Owner")).toEqual({ Person: ["Person"] });
  });

  test("has what the base says of all, and keeps its words", async () => {
    const base = {
      ...pet(),
      description: "A pet.",
      required: ["name"],
      properties: { name: text, kind: { ...text, description: "Which." } },
    };
    const { Pet, Cat } = await schemasOf(ref("Pet"), { Pet: base, Cat: { description: "A cat.", ...child("Pet") } });
    expect(Pet).toEqual({
      description: "A pet.",
      oneOf: [ref("Cat")],
      discriminator: { propertyName: "kind", mapping: { Cat: "#/components/schemas/Cat" } },
    });
    expect(Cat).toEqual({
      description: "A cat.",
      allOf: [
        {
          type: "object",
          required: ["name", "kind"],
          properties: { name: text, kind: { ...text, const: "Cat", description: "Which." } },
        },
        { type: "object", properties: {} },
      ],
    });
  });
});

const advice =
  "schemas in components that are allOf this one, and no others; or a oneOf beside the discriminator that lists its schemas, each with `kind` as a const";

describe("what cannot be a union is refused, with its line and what to write", () => {
  test.each<
    [fact: string, response: object, own: object, service: object, file: string, expected: string, found: string]
  >([
    ["a base without children", ref("Pet"), { Pet: pet() }, {}, "DoIt", advice, "a base that no schema is allOf"],
    [
      "a base without a name",
      { ...pet() },
      { Cat: child("Cat2"), Cat2: {} },
      {},
      "DoIt",
      advice,
      "one that no schema can be allOf, as it has no name",
    ],
    [
      "a mapping to the base itself",
      ref("Pet"),
      { Pet: pet({ pet: "Pet" }), Cat: child("Pet") },
      {},
      "DoIt",
      advice,
      "pet: Pet, which is no schema here that is allOf Pet",
    ],
    [
      "a mapping to what is not allOf it",
      ref("Pet"),
      { Pet: pet({ car: "#/components/schemas/Car" }), Car: {}, Cat: child("Pet") },
      {},
      "DoIt",
      advice,
      "car: #/components/schemas/Car, which is no schema here that is allOf Pet",
    ],
    [
      "a mapping to what is not there",
      ref("Pet"),
      { Pet: pet({ car: "Car" }), Cat: child("Pet") },
      {},
      "DoIt",
      advice,
      "car: Car, which is no schema here that is allOf Pet",
    ],
    [
      "a mapping to another file",
      ref("Pet"),
      { Pet: pet({ cat: "./other.yaml#/components/schemas/Cat" }), Cat: child("Pet") },
      {},
      "DoIt",
      "a name that maps to #/components/schemas/<name>",
      "./other.yaml#/components/schemas/Cat",
    ],
    [
      "a child of a child",
      ref("Pet"),
      { Pet: pet(), Cat: child("Pet"), Kitten: child("Cat") },
      {},
      "DoIt",
      advice,
      "Cat, which is a base itself: Kitten is allOf it",
    ],
    [
      "a child with a discriminator of its own",
      ref("Pet"),
      { Pet: pet(), Cat: { ...child("Pet"), discriminator: { propertyName: "size" } }, Big: child("Cat") },
      {},
      "DoIt",
      advice,
      "Cat, which is a base itself: Big is allOf it",
    ],
    [
      "a base that is allOf its child",
      ref("Pet"),
      { Pet: { ...pet(), allOf: [ref("Cat")] }, Cat: child("Pet") },
      {},
      "DoIt",
      "a schema that ends",
      "Pet stands inside itself without a member between",
    ],
    [
      "one of service.yaml, there",
      shared("Pet"),
      {},
      { Pet: pet({ car: "Car" }), Cat: child("Pet") },
      "service",
      advice,
      "car: Car, which is no schema here that is allOf Pet",
    ],
    [
      "a child of service.yaml that is another one here",
      shared("Pet"),
      { Cat: { type: "object" } },
      { Pet: pet(), Cat: child("Pet") },
      "DoIt",
      "schemas Cat like that of service.yaml",
      "another one: rename it",
    ],
  ])("%s", async (_, response, own, service, file, expected, found) => {
    const error = await schemasOf(response, own, service).catch((error: unknown) => error);
    expect(String((error as Error).message)).toMatch(new RegExp(`/${file}\\.yaml:[1-9][0-9]+\\n`));
    expect(String((error as Error).message)).toContain(`expected: ${expected}\n  found:    ${found}`);
  });
});
