import { loadSpecs, type Spec } from "@cloudseal/conformance";
import { addressOf, get, operationsOf, placeAt, readPointer, resultPath, sourceOf } from "@cloudseal/openapi";
import { describe, expect, test } from "vitest";
import { otherOf } from "../../packages/conformance/src/specs/load-specs.js";
import { type SpecField, specFacts } from "../../packages/conformance/src/specs/spec-facts.js";
import { foldersIn, readJson } from "../support/repository.js";
import { specsFolder } from "./facts-of.js";

const services = foldersIn("specs").flatMap((vendor) =>
  foldersIn(`specs/${vendor}`).map((folder) => `${vendor}-${folder.split("-")[0]}`),
);
const operations = services.flatMap((name) => {
  const document = readJson(`packages/${name}/openapi.json`);
  return operationsOf(document)
    .filter(({ operation }) => sourceOf(operation).tier === "verified")
    .map((operation) => ({ name: operation.name, document, operation }));
});

describe.each(operations)("$name", ({ document, operation }) => {
  const within = { document, operation };
  const errata: { where: string }[] = (operation.operation["x-cloudseal"] as { errata?: [] }).errata ?? [];

  test("has errata", () => expect(errata.length).toBeGreaterThan(0));

  test.each(errata)("the address $where leads to a place, which has that address", ({ where }) => {
    const [pointer = ""] = placeAt(within, where)?.pointers ?? [];
    expect(addressOf(within, pointer)).toBe(where);
    expect(where.length).toBeLessThan(60);
  });
});

/** Members whose own example is that of their request or response too. */
function saidTwice(spec: Spec): string[] {
  const { parameters, responses, requestExamples } = specFacts(spec);
  const visit = (fields: readonly SpecField[], samples: readonly unknown[]): string[] =>
    fields.flatMap(({ name, address, members }) => {
      const values = samples.flat().flatMap((sample) => get(sample, name) ?? []);
      const own = get(memberAt(spec, address), "examples");
      const isTwice = own !== undefined && JSON.stringify(own) === JSON.stringify([get(samples.flat()[0], name)]);
      return [...(isTwice ? [address] : []), ...visit(members, values)];
    });
  return [
    ...visit(
      parameters.filter((parameter) => parameter.in === "body"),
      requestExamples,
    ),
    ...responses.flatMap(({ fields, examples }) => visit(fields, examples)),
  ];
}

/** What stands at an address in the operation's file itself. */
function memberAt(spec: Spec, address: string): unknown {
  const { root } = spec.document;
  const result = resultPath(spec.serviceDocument.root);
  const [pointer] = placeAt({ document: root, operation: spec, other: otherOf(spec), result }, address)?.pointers ?? [];
  return pointer && readPointer(root, pointer);
}

test.each(loadSpecs(specsFolder).map((spec) => ({ name: spec.name, spec })))(
  "$name says each example once",
  ({ spec }) => expect(saidTwice(spec)).toEqual([]),
);

test("an example that is said twice is found", () => {
  const [spec] = loadSpecs(specsFolder).filter(({ name }) => name === "GenerateOnceTask") as [Spec];
  const { properties } = spec.operation.responses["200"].content["application/json"].schema;
  properties.TotalCount.examples = [100];
  properties.FinishCount.examples = [1];
  expect(saidTwice(spec)).toEqual(["output.TotalCount"]);
});
