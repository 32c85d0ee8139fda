import { expect, test } from "vitest";
import { coerce } from "./coerce.js";

const cases: [object, string, unknown][] = [
  [{ type: "string" }, "1", "1"],
  [{ type: "integer" }, "-1", -1],
  [{ type: "integer" }, "9223372036854775807", 9223372036854775807n],
  [{ type: "integer" }, "1.5", "1.5"],
  [{ type: "integer" }, "9".repeat(21), "9".repeat(21)],
  [{ type: "integer" }, "", ""],
  [{ type: "number" }, "1.5e3", 1500],
  [{ type: "boolean" }, "true", true],
  [{ type: "boolean" }, "1", "1"],
  [{ type: ["string", "integer"] }, "1", "1"],
  [{ anyOf: [{ const: 3 }, { type: "integer" }] }, "3", 3],
  [{ anyOf: [{ const: "3" }, { type: "string" }] }, "3", "3"],
  [{ enum: [1, 2] }, "2", 2],
  [{}, "1", "1"],
];

test.each(cases)("%j of %s", (schema, text, want) => {
  expect(coerce({}, schema as never, text)).toBe(want);
});
