import { expect, test } from "vitest";
import { locate, resolve } from "./reference.js";

const schemas = {
  Name: { type: "string", description: "A name." },
  Alias: { $ref: "#/components/schemas/Name", description: "Another." },
  Circle: { $ref: "#/components/schemas/Round" },
  Round: { $ref: "#/components/schemas/Circle" },
  Any: true,
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`Hop${i}`, { $ref: `#/components/schemas/Hop${i + 1}` }]),
  ),
  Hop60: { type: "integer" },
};
const document = { paths: { "/v1/{id}": { get: { summary: "x" } } }, components: { schemas } };
const to = (name: string, beside: object = {}) => ({ $ref: `#/components/schemas/${name}`, ...beside });

test.each<[what: string, value: unknown, found: unknown]>([
  ["a value that is no reference", { type: "string" }, { type: "string" }],
  ["no value", undefined, undefined],
  ["a reference", to("Name"), schemas.Name],
  // Simulator and conformance disagreed on these: a description beside a reference is the place's own (OpenAPI 3.1 §4.8.23).
  ["words beside a reference", to("Name", { description: "Mine." }), { type: "string", description: "Mine." }],
  ["words on the way", to("Alias"), { type: "string", description: "Another." }],
  ["words on the way and beside", to("Alias", { description: "Mine." }), { type: "string", description: "Mine." }],
  ["a schema that is true", to("Any"), true],
  ["words beside a schema that is true", to("Any", { description: "Mine." }), { description: "Mine." }],
  // The limit was 20 for one and 64 for the others.
  ["60 references in a row", to("Hop0"), { type: "integer" }],
  ["a circle of references", to("Circle"), undefined],
  ["a reference to nothing", to("Missing", { description: "Mine." }), undefined],
  ["a reference to what every object has", { $ref: "#/constructor" }, undefined],
  ["an anchor", { $ref: "#Name" }, undefined],
  // A fragment is part of a URI: only the simulator decoded it.
  ["percent-encoding", { $ref: "#/paths/~1v1~1%7Bid%7D/get" }, { summary: "x" }],
  ["a stray percent sign", { $ref: "#/%" }, undefined],
  ["another file, which is not read", { $ref: "./service.yaml#/components/schemas/Name" }, undefined],
  ["a $ref that is no string", { $ref: 1 }, { $ref: 1 }],
])("%s", (_, value, found) => expect(resolve(document, value)).toEqual(found));

test("the same reference is the same object, so that a walk knows where it was", () => {
  const reference = to("Name", { description: "Mine." });
  expect(resolve(document, reference)).toBe(resolve(document, reference));
});

test("nothing of the document is changed", () => {
  resolve(document, to("Alias", { description: "Mine." }));
  expect(schemas.Name.description).toBe("A name.");
});

const service = {
  components: { schemas: { Shared: { $ref: "#/components/schemas/Inner" }, Inner: { type: "boolean" } } },
};
const other = (file: string) => (/^(\.\/)?service\.yaml$/.test(file) ? service : undefined);

test.each<[what: string, value: unknown, found: object]>([
  ["a value keeps its place", { type: "string" }, { value: { type: "string" }, pointer: "/here" }],
  [
    "a reference leads to another",
    to("Alias"),
    { value: schemas.Alias && { ...schemas.Name, description: "Another." }, pointer: "/components/schemas/Name" },
  ],
  [
    "another file keeps the place that leads there, and its own references stay in it",
    { $ref: "./service.yaml#/components/schemas/Shared" },
    { value: { type: "boolean" }, pointer: "/here", file: "./service.yaml" },
  ],
  [
    "a file that is not read",
    { $ref: "../other.yaml#/a" },
    { value: undefined, pointer: "/here", file: "../other.yaml" },
  ],
])("located: %s", (_, value, found) => expect(locate(document, { value, pointer: "/here" }, other)).toEqual(found));
