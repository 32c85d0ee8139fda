import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { missingIn } from "./facts.js";
import { loadAllSpecs, loadSpecs } from "./load-specs.js";

const record = (examples: object[] = []) => ({ method: "PUT", path: "/v1/things", examples });
const facts = `{"service":"demo","version":"v1","sources":{},"types":{},"operations":{
"GetThing":${JSON.stringify(record([{ output: { Id: 1 } }]))},
"PutThing":${JSON.stringify(record()).replace('"examples":[]', '"examples":[{"input":{"Size":9007199254740993}}]')}
}}`;
const errata = (places: object): object => ({ errata: [{ client: "Comes as it is.", places }] });
const place = { "output.Id": { payload: "1.5", type: "integer" } };

/** The fixture's specs with a facts.json and an errata.json beside them. */
function folder(files: { facts?: string; errata?: string }): string {
  const root = mkdtempSync(join(tmpdir(), "cloudseal-conformance-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(import.meta.dirname, "../fixtures/specs"), root, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, `acme/demo-v1/${name}.json`), text);
  return root;
}

const document = {
  paths: Object.fromEntries(
    ["GetThing", "PutThing"].map((operationId) => [`/${operationId}`, { post: { operationId, "x-cloudseal": {} } }]),
  ),
};

test("all operations: those that people wrote and those of facts.json, as the wire has them", async () => {
  const root = folder({ facts, errata: JSON.stringify(errata({ GetThing: place })) });
  const [recorded, written, ...others] = await loadAllSpecs(root, async () => document);
  expect(others).toEqual([]);
  expect(recorded).toMatchObject({
    ...{ vendor: "acme", service: "demo", version: "v1", name: "GetThing", method: "put", path: "/v1/things" },
    isWritten: false,
    recorded: { errata: [{ operation: "GetThing", where: "output.Id", payload: "1.5", client: "Comes as it is." }] },
  });
  expect(recorded?.document.lineOf("")).toBe(2);
  expect(written).toMatchObject({ name: "PutThing", isWritten: true, method: "post", recorded: { errata: [] } });
  // To the last digit.
  expect(written?.recorded?.record.examples).toEqual([{ input: { Size: 9007199254740993n } }]);
  expect(loadSpecs(root).map(({ name }) => name)).toEqual(["PutThing"]);
});

test.each<[name: string, files: Parameters<typeof folder>[0], want: RegExp]>([
  ["facts cut off", { facts: facts.slice(0, 100) }, /facts\.json is not JSON: /],
  ["facts of another form", { facts: "[]" }, /facts\.json is not an object/],
  ["facts without operations", { facts: "{}" }, /facts\.json has no operations/],
  ["errata cut off", { facts, errata: "{" }, /errata\.json is not JSON/],
  ["errata without a list", { facts, errata: "{}" }, /errata\.json: expected a list `errata`/],
  ["errata without places", { facts, errata: '{"errata":[{"client":"a"}]}' }, /expected `client` and `places`/],
  [
    "errata of an operation that is not there",
    { facts, errata: JSON.stringify(errata({ GetThings: place })) },
    /errata\.json: expected operations of facts\.json, found GetThings/,
  ],
  ["errata without facts", { errata: JSON.stringify(errata({ GetThing: place })) }, /found GetThing/],
])("%s: one clear error", async (_, files, want) =>
  expect(loadAllSpecs(folder(files), async () => document)).rejects.toThrow(want),
);

test("an operation that the client does not have is told", () =>
  expect(loadAllSpecs(folder({ facts }), async () => ({}))).rejects.toThrow(
    /facts\.json has GetThing, the client does not: npm run generate makes it/,
  ));

test.each<[name: string, value: unknown, want: string[]]>([
  ["all there", { Id: null, Items: [{ Name: 1 }], Map: { a: {} } }, []],
  ["the top", { Items: [] }, ["output.Id"]],
  ["in items of a type", { Id: 1, Items: [{ Name: 1 }, {}] }, ["output.Items[].Name"]],
  ["not an object", [1], []],
])("what is certain to come and is missing: %s", (_, value, want) =>
  expect(
    missingIn(
      [
        { name: "Id", type: "string", certain: true },
        { name: "Items", type: "array", ref: "Item" },
        { name: "Map", type: "map", ref: "Item" },
      ],
      value,
      { Item: [{ name: "Name", type: "string", certain: true }] },
    ),
  ).toEqual(want),
);
