import { expect, test } from "vitest";
import { createValidator } from "./create-validator.js";

const document = {
  components: {
    schemas: {
      Open: { anyOf: [{ const: "a" }, { const: "b" }, { type: "string" }] },
      Closed: { type: "string", oneOf: [{ const: "a" }, { const: "b" }] },
      Item: { type: "object", required: ["id"], properties: { id: { type: "integer", format: "uint64", minimum: 0 } } },
      List: { type: "array", items: { $ref: "#/components/schemas/Item" } },
      "odd/name~%": { type: "integer", format: "int32" },
      Strict: { type: "object", additionalProperties: false },
      Conditional: {
        type: "object",
        if: { properties: { kind: { const: "switch" } }, required: ["kind"] },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
        then: { required: ["code"] },
      },
    },
  },
};
const at = (name: string) => `/components/schemas/${name}`;

const cases: [string, unknown, { kind: string; message: string }[]][] = [
  [at("Open"), "c", []],
  [at("Open"), 1, [{ kind: "invalid", message: 'X must be one of "a", "b", any string' }]],
  [at("Closed"), "c", [{ kind: "invalid", message: 'X must be one of "a", "b"' }]],
  [at("List"), [{ id: 18446744073709551615n }], []],
  [at("List"), [{ id: 1 }, {}], [{ kind: "missing", message: "X[1].id is missing" }]],
  [at("List"), [{ id: 99999999999999999999n }], [{ kind: "invalid", message: 'X[0].id must match format "uint64"' }]],
  [at("odd~1name~0%"), 2 ** 31, [{ kind: "invalid", message: 'X must match format "int32"' }]],
  [at("Strict"), { y: 1 }, [{ kind: "unknown", message: "X.y is not known" }]],
  [at("Conditional"), { kind: "switch" }, [{ kind: "missing", message: "X.code is missing" }]],
  [at("Conditional"), { kind: "execute" }, []],
];

const validate = createValidator();

test.each(cases)("%s of %o", (pointer, value, want) => {
  expect(validate(document, pointer, value, "X")).toEqual(want);
});
