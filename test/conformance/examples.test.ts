import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkExamples,
  checkPages,
  type ExampleCheck,
  type LoadClient,
  loadAllSpecs,
  type Spec,
} from "@cloudseal/conformance";
import { describe, expect, test } from "vitest";
import { type ClientPackage, clientPackage } from "../../packages/conformance/src/examples/client.js";
import { docs, hasDocs, specsFolder } from "./facts-of.js";

// biome-ignore lint/suspicious/noExplicitAny: a test changes documents at any place
type Json = any;

const clients = new Map<string, Promise<ClientPackage>>();

/** The clients from source. */
const load: LoadClient = ({ vendor, service }) => {
  const folder = join(import.meta.dirname, `../../packages/${vendor}-${service}`);
  const read = async () =>
    clientPackage(
      await import(/* @vite-ignore */ `${folder}/src/index.gen.ts`),
      JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")),
      await import(/* @vite-ignore */ `${folder}/src/operations/index.gen.ts`),
    );
  const known = clients.get(folder) ?? read();
  clients.set(folder, known);
  return known;
};

const specs = await loadAllSpecs(specsFolder, async (service) => (await load(service)).document);
const pages = hasDocs ? checkPages(docs, specs) : [];
const problemsOf = (checks: readonly ExampleCheck[]) =>
  checks.filter(({ problems }) => problems.length > 0).map(({ kind, name, problems }) => ({ kind, name, problems }));

const written = specs.filter(({ isWritten }) => isWritten);

describe.each(written.map((spec) => ({ name: spec.name, spec })))("$name", ({ spec }) => {
  test("its documented examples and error codes go through the client", async () => {
    const checks = await checkExamples(spec, load, pages.find((page) => page.spec === spec)?.page);
    expect(problemsOf(checks)).toEqual([]);
    // An operation may have no input; then its spec says so.
    expect(checks.some(({ kind }) => kind === "request" || kind === "silence")).toBe(true);
  });
});

/**
 * Of the operations that only facts.json has, those of which it has errata, and every twentieth. All of them are put through the
 * built clients by `cloudseal-conformance examples`, which CI runs.
 */
const sample = specs
  .filter(({ isWritten }) => !isWritten)
  .filter(({ recorded }, index) => index % 20 === 0 || (recorded?.errata ?? []).length > 0);

describe("a sample of the operations from facts", () => {
  const kinds = new Set<string>();
  test.each(sample.map((spec) => [`${spec.vendor} ${spec.name}`, spec] as const))("%s", async (_, spec) => {
    const checks = await checkExamples(spec, load);
    expect(problemsOf(checks)).toEqual([]);
    const count = (kind: string) => checks.filter((check) => check.kind === kind).length;
    for (const { kind, errata } of checks) kinds.add(errata ? "explained" : kind);
    const { examples = [] } = spec.recorded?.record ?? {};
    expect({ requests: count("request"), responses: count("response"), errata: count("erratum") }).toEqual({
      requests: examples.filter(({ input }) => input !== undefined).length,
      responses: examples.filter(({ output }) => output !== undefined).length,
      errata: spec.recorded?.errata.length,
    });
    expect(count("error")).toBeGreaterThanOrEqual(spec.extension.errorCodes?.length ?? 0);
  });

  test("has something of each kind", () =>
    expect(kinds).toEqual(new Set(["request", "response", "error", "erratum", "explained"])));
});

const named = (name: string) => specs.find((spec) => spec.name === name) as Spec;

/** A copy of a spec, changed. */
function changed(given: Spec, change: (spec: Json) => void): Spec {
  const { operation, extension, recorded } = given;
  const copy = { ...given, ...structuredClone({ operation, extension }) };
  if (recorded)
    copy.recorded = { ...recorded, ...structuredClone({ record: recorded.record, errata: recorded.errata }) };
  change(copy);
  return copy;
}

/** The client with another service document, which has the changed operation alone. */
const withDocument =
  (name: string, change: (operation: Json) => void): LoadClient =>
  async (service) => {
    const client = await load(service);
    const { paths, ...rest } = client.document;
    const [path = ""] = Object.keys(paths).filter((path) => path === `/${name}`);
    const document = structuredClone({ ...rest, paths: { [path]: paths[path] } });
    for (const operation of Object.values(document.paths[path])) change(operation);
    return { ...client, document };
  };

const found = async (spec: Spec, using: LoadClient = load) =>
  (await checkExamples(spec, using)).flatMap(({ problems }) => problems).join("\n");

describe("what is not as it should be is told", () => {
  const given = named("ChangeAssetRefreshTaskConfig");
  test.each<[want: RegExp, change: (spec: Json) => void]>([
    [/the method on the wire is POST, expected PUT/, (spec) => Object.assign(spec, { method: "put" })],
    [/the path on the wire is \/, expected \/other/, (spec) => Object.assign(spec, { path: "/other" })],
    [
      /x-acs-action on the wire is ChangeAssetRefreshTaskConfig, expected Other/,
      ({ operation }) => Object.assign(operation.parameters[0].schema, { const: "Other" }),
    ],
    [
      /output\.Message is 1, expected string/,
      ({ operation }) =>
        Object.assign(operation.responses["200"].content["application/json"].examples.changed.value, { Message: 1 }),
    ],
    [
      /its kind is "permission", expected "invalid"/,
      ({ extension }) => Object.assign(extension.errorCodes[0], { kind: "invalid" }),
    ],
    [
      /its retryable is false, expected true/,
      ({ extension }) => {
        extension.idempotent = true;
        Object.assign(extension.errorCodes[0], { kind: "server" });
      },
    ],
    [
      /its guard does not take it/,
      ({ extension }) => extension.errorCodes.push({ status: 400, code: "Unknown", kind: "invalid" }),
    ],
    [
      /its guard takes it, though the operation does not document it/,
      (spec) => {
        spec.serviceDocument = {
          ...spec.serviceDocument,
          root: { ...spec.serviceDocument.root, "x-cloudseal": { errorCodes: spec.extension.errorCodes } },
        };
        spec.extension.errorCodes = [];
      },
    ],
    [
      /no example of a response and no reason/,
      ({ operation }) => delete operation.responses["200"].content["application/json"].examples,
    ],
    [
      /gives a reason for none, but there is one/,
      ({ extension }) => Object.assign(extension, { noExamples: { response: "none" } }),
    ],
  ])("%s", async (want, change) => expect(await found(changed(given, change))).toMatch(want));

  test.each<[want: RegExp, change: (properties: Json) => void]>([
    [/output\.Data is true, expected string/, ({ Data }) => Object.assign(Data, { type: "string" })],
    [/output\.Data is true, expected one of false/, ({ Data }) => Object.assign(Data, { oneOf: [{ const: false }] })],
    [/output\.Message is ".*", expected nothing/, (properties) => delete properties.Message],
  ])("of another type: %s", async (want, change) => {
    const using = withDocument(given.name, ({ responses }) =>
      change(responses["200"].content["application/json"].schema.properties),
    );
    expect(await found(given, using)).toMatch(want);
  });

  test("a client without the operation's guard", async () => {
    const using: LoadClient = async (service) => ({ ...(await load(service)), operations: {} });
    expect(await found(given, using)).toMatch(/the client has no guard isChangeAssetRefreshTaskConfigError/);
  });
});

describe("a payload that contradicts its types is told, and so is an erratum that no payload needs", () => {
  /** Its result of one member or two, wherever the envelope is. */
  const task = named("ListAgentlessTask");
  const refresh = named("CreateRefreshTask");
  const output = (spec: Json) => spec.recorded.record.examples[0].output;

  test.each<[name: string, given: Spec, change: (spec: Json) => void, want: RegExp]>([
    [
      "a text for an integer",
      task,
      (spec) => Object.assign(output(spec).PageInfo, { TotalCount: "55" }),
      /output\.PageInfo\.TotalCount is "55", by the definitions integer: add to errata\.json .* with places \{"ListAgentlessTask":/,
    ],
    [
      "an object for a list",
      task,
      (spec) => Object.assign(output(spec), { List: {} }),
      /output\.List is \{\}, by the definitions array/,
    ],
    [
      "a required member is missing",
      task,
      (spec) => delete output(spec).RequestId,
      /output\.RequestId is nothing, by the definitions a value/,
    ],
    [
      "a member that nobody declares",
      task,
      (spec) => Object.assign(output(spec).List[0], { More: 1 }),
      /output\.List\[\]\.More is 1, by the definitions nothing/,
    ],
    [
      "what the vendor calls certain is missing",
      refresh,
      (spec) => delete output(spec).Response.CreateResult,
      /output\.CreateResult is nothing, by the definitions certain to come/,
    ],
    [
      "an input of another type",
      refresh,
      (spec) => Object.assign(spec.recorded.record.examples[0], { input: { IsSyncListOnly: "true" } }),
      /input\.IsSyncListOnly is "true", by the definitions boolean/,
    ],
    [
      "an input that nobody declares",
      refresh,
      (spec) => Object.assign(spec.recorded.record.examples[0], { input: { More: 1 } }),
      /input\.More is 1, by the definitions nothing/,
    ],
    [
      "an error code with a status of success",
      task,
      ({ extension }) => Object.assign(extension.errorCodes[0], { status: 200 }),
      /errors\.NoPermission is HTTP 200, by the definitions a failure/,
    ],
    [
      "an error code of another kind than its name says",
      task,
      ({ extension }) => Object.assign(extension.errorCodes[0], { code: "OtherServerError", status: 400 }),
      /its kind is "invalid", expected "server", as its name or its status says/,
    ],
    [
      "the erratum is gone",
      task,
      ({ recorded }) => recorded.errata.pop(),
      /output\.List\[\]\.MeasureSpace is 154\.11, by the definitions integer/,
    ],
    [
      "the payload is mended",
      task,
      (spec) => Object.assign(output(spec).List[0], { MeasureSpace: 154 }),
      /no payload has 154\.11 there for integer any more: remove the entry of ListAgentlessTask/,
    ],
    [
      "the erratum has another value",
      task,
      ({ recorded }) => Object.assign(recorded.errata[0], { payload: "1.5" }),
      /no payload has 1\.5 there for integer any more/,
    ],
    [
      "callers do not see the erratum",
      task,
      ({ recorded }) => Object.assign(recorded.errata[0], { client: "Other words." }),
      /what is told of output\.List\[\]\.MeasureSpace does not say it to callers: expected "Other words\."/,
    ],
  ])("%s", async (_, given, change, want) => {
    expect(await found(given)).toBe("");
    expect(await found(changed(given, change))).toMatch(want);
  });
});
