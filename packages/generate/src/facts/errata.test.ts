import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operationsOf } from "@cloudseal/openapi";
import { afterAll, expect, test } from "vitest";
import type { Json } from "../read/spec-file.js";
import { factsDocuments } from "./document.js";
import { readErrata } from "./errata.js";
import type { Facts } from "./record.js";

const folder = mkdtempSync(join(tmpdir(), "cloudseal-errata-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "errata.json");

const record = { tier: "checked" as const, from: ["sdk"], at: "2026-08-22", method: "POST", path: "/" };
const facts: Facts = {
  service: "acme",
  version: "v1",
  sources: {},
  types: { Box: [{ name: "Size", type: "int64" }], Body: [{ name: "Mode", type: "int32" }] },
  operations: {
    DoIt: {
      ...record,
      parameters: [
        { name: "Limit", type: "int32", in: "query" },
        { name: "Ids", type: "array", items: "int32", in: "body", nullable: true },
      ],
      output: [{ name: "Boxes.All", type: "array", items: "object", ref: "Box" }],
      errors: [{ code: "Gone.Box", status: 200 }, { code: "Bad" }],
    },
    Undo: { ...record, body: "Body" },
  },
};
const place = { payload: '"1"', type: "integer" };
const entry = (places: Record<string, object>, client = "Give a number.") => ({ client, places });
const read = (errata: unknown, written: string[] = []) => {
  writeFileSync(path, typeof errata === "string" ? errata : JSON.stringify({ errata }, null, 2));
  return readErrata(path, "errata.json", facts, new Set(written));
};

const service: Json = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "v1" },
  servers: [{ url: "https://acme.example" }],
  security: [],
  "x-cloudseal": { region: "optional", result: "" },
  components: {},
};

test("callers read it at the field, wherever it stands, and at the error code", () => {
  const notes = read([
    entry({
      DoIt: { "input.Limit": place, "input.Ids[]": place, 'output["Boxes.All"][].Size': place },
      Undo: { "input.Mode": place },
    }),
    entry({ DoIt: { 'errors["Gone.Box"]': place } }, "Comes with HTTP 200."),
  ]);
  const documents = factsDocuments(facts, service, new Set(), notes);
  const made = documents.of("DoIt");
  const [{ operation }] = operationsOf(made) as [Json];
  expect(operation.parameters).toMatchObject([{ name: "Limit", description: "Give a number." }]);
  expect(operation.requestBody.content["application/json"].schema.properties.Ids).toEqual({
    type: ["array", "null"],
    items: { type: "integer", format: "int32" },
    description: "Give a number.",
  });
  expect(made.components.schemas.Box.properties.Size.description).toBe("Give a number.");
  expect(documents.of("Undo").components.schemas.Body.properties.Mode.description).toBe("Give a number.");
  expect(operation["x-cloudseal"].errorCodes).toEqual([
    { status: 200, code: "Gone.Box", meaning: "Comes with HTTP 200." },
    { code: "Bad" },
  ]);
});

test("a file that a person wrote says it itself, and without errata nothing is said", () => {
  const places = entry({ DoIt: { "input.Limit": place, "input.Undeclared": place } });
  rmSync(path, { force: true });
  const none = readErrata(path, "errata.json", facts, new Set());
  for (const notes of [read([places], ["DoIt"]), none]) {
    const [{ operation }] = operationsOf(factsDocuments(facts, service, new Set(), notes).of("DoIt")) as [Json];
    expect(JSON.stringify(operation)).not.toMatch(/description":"Give|meaning/);
  }
});

const doIt = { DoIt: { "input.Limit": place } };
test.each<[fact: string, errata: unknown, line: number, expected: RegExp, found: RegExp]>([
  ["is cut off", '{"errata": [', 1, /^JSON$/, /./],
  ["is a list", "[]", 1, /errata\.json: where/, /\[\]/],
  ["has no entries", [], 1, /at errata/, /./],
  ["has an entry without places", [{ client: "Give a number." }], 1, /places/, /none/],
  ["has an entry that says nothing", [entry(doIt, " ")], 1, /at errata\.0\.client/, /./],
  ["has an entry of two lines", [entry(doIt, "One.\nTwo.")], 1, /at errata\.0\.client/, /./],
  ["has another key", [{ ...entry(doIt), why: "x" }], 1, /at errata\.0/, /why/],
  ["has a place without a payload", [entry({ DoIt: { "input.Limit": { type: "a" } } })], 1, /payload/, /none/],
  ["has an address of no place", [entry({ DoIt: { "pages.size": place } })], 1, /at errata/, /./],
  ["has an operation that is not there", [entry({ Redo: doIt.DoIt })], 6, /an operation of facts\.json/, /^Redo$/],
  ["has the name of what every object has", [entry({ constructor: doIt.DoIt })], 6, /an operation of/, /constructor/],
  [
    "has a field that is not there",
    [entry({ DoIt: { "input.Limits": place } })],
    6,
    /a place of DoIt/,
    /input\.Limits/,
  ],
  ["has a code that is not there", [entry({ DoIt: { "errors.Gone": place } })], 6, /a place of DoIt/, /errors\.Gone/],
])("one that %s", (_, errata, line, expected, found) => {
  let caught: unknown;
  try {
    read(errata);
  } catch (error) {
    caught = error;
  }
  expect(caught).toMatchObject({ name: "SpecError", file: "errata.json", line });
  expect(caught).toMatchObject({ expected: expect.stringMatching(expected), found: expect.stringMatching(found) });
});
