import { operation, type Subject } from "./subject.js";

const text = { type: "string" };
const small = { type: "integer", format: "int32" };
const big = { type: "integer", format: "int64" };

const tagged = { type: "object", required: ["id"], properties: { id: small }, additionalProperties: text };
const open = { type: "object", required: ["id"], properties: { id: small }, additionalProperties: true };
const patterned = { type: "object", patternProperties: { "^n_": small, "^s_": text }, additionalProperties: false };
const counted = {
  type: "object",
  required: ["size"],
  properties: { size: small, name: text },
  additionalProperties: big,
};
const extended = {
  allOf: [
    { $ref: "#/components/schemas/Named" },
    { type: "object", properties: { of: small }, additionalProperties: text },
  ],
};
const shapes = { tagged, open, patterned, counted, extended, deep: { type: "array", items: tagged } };
const schemas = { Named: { type: "object", required: ["name"], properties: { name: text } } };
const value = {
  tagged: { id: 1, colour: "red" },
  open: { id: 1, other: [true] },
  patterned: { n_a: 1, s_b: "x" },
  counted: { size: 3, name: "n", a: 4, b: 5 },
  extended: { name: "n", of: 1, more: "o" },
  deep: [{ id: 2, shape: "round" }],
};

/** Objects whose members may have names that no spec tells. */
export const maps: Subject = {
  operations: [
    operation("ShowMaps", { response: { type: "object", properties: shapes }, schemas, example: value }),
    operation("TakeMaps", { body: { type: "object", properties: shapes }, schemas }),
    operation("TakeMap", { body: { type: "object", additionalProperties: text } }),
    operation("TakeMapOf", {
      path: "/maps/{id}",
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      body: { type: "object", required: ["size"], properties: { size: small }, additionalProperties: text },
    }),
    operation("ShowMap", {
      response: { type: "object", additionalProperties: big },
      example: { a: 1, b: 2 },
    }),
  ],
  types: `  await client.takeMaps(${JSON.stringify(value)});
  await client.takeMap({ a: "b", "c-d": "e" });
  // @ts-expect-error a number is no text
  await client.takeMap({ a: 1 });
  await client.takeMapOf({ id: "i", size: 1, a: "b" });
  // @ts-expect-error the size is missing
  await client.takeMapOf({ id: "i", a: "b" });
  const given: Gadgets.TakeMapsInput["tagged"] = { id: 1, colour: "red" };
  // @ts-expect-error the id is a number still
  const wrong: Gadgets.TakeMapsInput["tagged"] = { id: "1" };
  // @ts-expect-error neither a number nor a text
  const neither: Gadgets.TakeMapsInput["tagged"] = { id: 1, colour: true };
  const shown = await client.showMaps();
  equal<NonNullable<typeof shown.tagged>["id"], number>(true);
  equal<NonNullable<typeof shown.tagged>["colour"], string | number>(true);
  equal<NonNullable<typeof shown.open>["other"], unknown>(true);
  equal<NonNullable<typeof shown.patterned>["n_a"], string | number>(true);
  equal<NonNullable<typeof shown.counted>["size"], number>(true);
  equal<NonNullable<typeof shown.counted>["a"], bigint | number | string | undefined>(true);
  equal<NonNullable<typeof shown.extended>["name"], string>(true);
  equal<NonNullable<typeof shown.extended>["of"], number | undefined>(true);
  equal<Awaited<ReturnType<typeof client.showMap>>, { [key: string]: bigint }>(true);
  await client.http.POST("/maps/{id}", { params: { path: { id: "i" } }, body: { size: 1, a: "b" } });
  void [given, wrong, neither];
`,
  calls: [
    {
      fact: "arrive with all members, of which those alone that are 64 bits wide are converted",
      method: "showMaps",
      want: { ...value, counted: { size: 3, name: "n", a: 4n, b: 5n } },
    },
    { fact: "are sent as given", method: "takeMaps", input: value, sent: value },
    { fact: "are bodies too", method: "takeMap", input: { a: "b", "c-d": "e" }, sent: { a: "b", "c-d": "e" } },
    {
      fact: "are bodies beside parameters",
      method: "takeMapOf",
      input: { id: "i", size: 1, a: "b" },
      sent: { size: 1, a: "b" },
    },
    { fact: "are results too", method: "showMap", want: { a: 1n, b: 2n } },
  ],
};
