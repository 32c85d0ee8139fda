import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkExamples, checkPages, type LoadClient, loadSpecs, type Spec } from "@cloudseal/conformance";
import { describe, expect, test } from "vitest";
import { clientPackage } from "../../packages/conformance/src/examples/client.js";
import { docs, hasDocs, specsFolder } from "./facts-of.js";

const specs = loadSpecs(specsFolder);
const pages = hasDocs ? checkPages(docs, specs) : [];

/** The clients from source. */
const load: LoadClient = async ({ vendor, service }) => {
  const folder = join(import.meta.dirname, `../../packages/${vendor}-${service}`);
  const module = await import(/* @vite-ignore */ `${folder}/src/index.gen.ts`);
  return clientPackage(module, JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")));
};

describe.each(specs.map((spec) => ({ name: spec.name, spec })))("$name", ({ spec }) => {
  test("its documented examples and error codes go through the client", async () => {
    const checks = await checkExamples(spec, load, pages.find((page) => page.spec === spec)?.page);
    expect(
      checks
        .filter(({ problems }) => problems.length > 0)
        .map(({ kind, name, problems }) => ({ kind, name, problems })),
    ).toEqual([]);
    // An operation may have no input; then its spec says so.
    expect(checks.some(({ kind }) => kind === "request" || kind === "silence")).toBe(true);
  });
});

describe("what is not as it should be is told", () => {
  const given = specs.find(({ name }) => name === "ChangeAssetRefreshTaskConfig") as Spec;
  const changed = (change: (spec: Spec) => void): Spec => {
    const spec = { ...given, operation: structuredClone(given.operation), extension: structuredClone(given.extension) };
    change(spec);
    return spec;
  };
  test.each<[want: RegExp, change: (spec: Spec) => void]>([
    [/the method on the wire is POST, expected PUT/, (spec) => Object.assign(spec, { method: "put" })],
    [/the path on the wire is \/, expected \/other/, (spec) => Object.assign(spec, { path: "/other" })],
    [
      /x-acs-action on the wire is ChangeAssetRefreshTaskConfig, expected Other/,
      ({ operation }) => Object.assign(operation.parameters[0].schema, { const: "Other" }),
    ],
    [
      /result\.Message is a number, expected string/,
      ({ operation }) =>
        Object.assign(operation.responses["200"].content["application/json"].examples.changed.value, { Message: 1 }),
    ],
    [
      /result\.Data is a boolean, expected string/,
      ({ operation }) =>
        Object.assign(operation.responses["200"].content["application/json"].schema.properties.Data, {
          type: "string",
        }),
    ],
    [
      /result\.Message is not declared/,
      ({ operation }) => delete operation.responses["200"].content["application/json"].schema.properties.Message,
    ],
    [
      /its kind is "permission", expected "invalid"/,
      ({ extension }) => Object.assign(extension.errorCodes[0], { kind: "invalid" }),
    ],
    [
      /no example of a response and no reason/,
      ({ operation }) => delete operation.responses["200"].content["application/json"].examples,
    ],
    [
      /gives a reason for none, but there is one/,
      ({ extension }) => Object.assign(extension, { noExamples: { response: "none" } }),
    ],
  ])("%s", async (want, change) => {
    const checks = await checkExamples(changed(change), load);
    expect(checks.flatMap(({ problems }) => problems).join("\n")).toMatch(want);
  });
});
