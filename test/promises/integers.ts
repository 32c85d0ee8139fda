import { operation, type Subject } from "./subject.js";

const big = { type: "integer", format: "int64" };
const nullable = { type: ["integer", "null"], format: "int64" };
const count = { ...big, minimum: 0, maximum: 2 ** 53 - 1 };
const id = { $ref: "#/components/schemas/Id" };

const properties = {
  id: big,
  none: nullable,
  some: nullable,
  either: { anyOf: [big, { type: "null" }] },
  list: { type: "array", items: nullable },
  map: { type: "object", additionalProperties: big },
  composed: { allOf: [id] },
  named: id,
  count,
  price: { type: "number" },
  kind: { ...big, enum: [1, 2] },
  mixed: { type: ["integer", "string"], format: "int64" },
  text: { type: ["integer", "string", "null"], format: "int64", "x-cloudseal": { exposeAs: "string" } },
};

/** Integers of 64 bits, wherever they stand: no digit is lost. */
export const integers: Subject = {
  operations: [
    operation("ShowIntegers", {
      response: { type: "object", properties, required: Object.keys(properties) },
      schemas: { Id: big },
      example: {
        id: 7,
        none: null,
        some: 8,
        either: 9,
        list: [1, null],
        map: { a: 2, b: 3 },
        composed: 4,
        named: 5,
        count: 6,
        price: 1.5,
        kind: 2,
        mixed: "a",
        text: 12,
      },
    }),
    operation("TakeIntegers", { body: { type: "object", properties }, schemas: { Id: big } }),
  ],
  types: `  const shown = await client.showIntegers();
  equal<typeof shown.id, bigint>(true);
  equal<typeof shown.none, bigint | null>(true);
  equal<typeof shown.either, bigint | null>(true);
  equal<typeof shown.list, (bigint | null)[]>(true);
  equal<(typeof shown.map)[string], bigint>(true);
  equal<typeof shown.composed, bigint>(true);
  equal<typeof shown.named, bigint>(true);
  equal<typeof shown.count, number>(true);
  equal<typeof shown.kind, 1 | 2>(true);
  equal<typeof shown.mixed, bigint | string>(true);
  equal<typeof shown.text, string | null>(true);
  await client.takeIntegers({ id: 1, none: null, some: 2n, list: [1, 2n, null], map: { a: 1, b: 2n }, count: 3 });
  // @ts-expect-error a bound makes it a number
  await client.takeIntegers({ count: 3n });
`,
  calls: [
    {
      fact: "arrive as bigint where they may be large, as number where a bound or a list of values says so",
      method: "showIntegers",
      want: {
        id: 7n,
        none: null,
        some: 8n,
        either: 9n,
        list: [1n, null],
        map: { a: 2n, b: 3n },
        composed: 4n,
        named: 5n,
        count: 6,
        price: 1.5,
        kind: 2,
        mixed: "a",
        text: "12",
      },
    },
    {
      fact: "are sent to the last digit, given either way",
      method: "takeIntegers",
      input: { id: 2n ** 62n + 1n, none: null, some: 5, list: [2n ** 53n + 1n, null], map: { a: 2n ** 60n + 1n } },
      want: undefined,
      sent: { id: 2n ** 62n + 1n, none: null, some: 5, list: [2n ** 53n + 1n, null], map: { a: 2n ** 60n + 1n } },
    },
  ],
};
