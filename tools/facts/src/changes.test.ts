import type { Facts, OperationFacts } from "@cloudseal/generate/facts";
import { expect, test } from "vitest";
import { changesOf, textOfChanges } from "./changes.js";

const record: OperationFacts = {
  ...{ tier: "checked", from: ["api"], at: "2026-01-01", method: "POST", path: "/" },
  parameters: [{ name: "Times", type: "int32" }],
  output: [
    { name: "Cats", type: "array", items: "object", fields: [{ name: "Id", type: "int64" }] },
    { name: "Toy", type: "object", ref: "Toy" },
  ],
};
const facts = (
  operations: Record<string, OperationFacts>,
  types: Facts["types"] = {
    Toy: [{ name: "Ball", type: "object", ref: "Ball" }],
    Ball: [{ name: "Size", type: "int32" }],
  },
): Facts => ({
  ...{ service: "cats", version: "v1", sources: {} },
  ...(types ? { types } : {}),
  operations,
});
const before = facts({ FeedCat: record, PetCat: record });

test.each<[string, Facts, string]>([
  ["nothing", before, ""],
  ["an operation that is new", facts({ FeedCat: record, PetCat: record, Ping: record }), "  + Ping\n"],
  ["an operation that is gone", facts({ FeedCat: record }), "  - PetCat\n"],
  [
    "a member of the record",
    facts({ FeedCat: { ...record, tier: "drafted", why: "one source" }, PetCat: record }),
    "  ~ FeedCat: ~tier, +why\n",
  ],
  [
    "an input",
    facts({ FeedCat: { ...record, parameters: [{ name: "Times", type: "int64", values: ["1"] }] }, PetCat: record }),
    "  ~ FeedCat: ~input.Times (type, values)\n",
  ],
  [
    "an input that is gone",
    facts({ FeedCat: { ...record, parameters: [] }, PetCat: record }),
    "  ~ FeedCat: -input.Times\n",
  ],
  [
    "a member of a list's items",
    facts({
      FeedCat: {
        ...record,
        output: [
          {
            name: "Cats",
            type: "array",
            items: "object",
            fields: [
              { name: "Id", type: "string" },
              { name: "New", type: "any" },
            ],
          },
          record.output?.[1] ?? { name: "", type: "any" },
        ],
      },
      PetCat: record,
    }),
    "  ~ FeedCat: ~output.Cats[].Id (type), +output.Cats[].New\n",
  ],
  [
    "a shared type, for all that reach it",
    facts(
      { FeedCat: record, PetCat: { ...record, output: [] } },
      { Toy: [{ name: "Ball", type: "object", ref: "Ball" }], Ball: [{ name: "Size", type: "int64" }] },
    ),
    "  ~ FeedCat: ~types.Ball.Size (type)\n  ~ PetCat: -output.Cats, -output.Toy\n",
  ],
])("%s", (_, after, text) => expect(textOfChanges(changesOf(before, after))).toBe(text));

test("before there were facts, all is new", () =>
  expect(changesOf(undefined, before)).toEqual([
    { operation: "FeedCat", kind: "added", changes: [] },
    { operation: "PetCat", kind: "added", changes: [] },
  ]));

test("an integer beyond 2^53 is compared to the last digit", () => {
  const with_ = (id: bigint) => facts({ FeedCat: { ...record, examples: [{ output: { id } }] } });
  expect(textOfChanges(changesOf(with_(9007199254740993n), with_(9007199254740992n)))).toBe("  ~ FeedCat: ~examples\n");
});
