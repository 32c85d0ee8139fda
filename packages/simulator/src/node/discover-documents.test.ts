import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverDocuments, readDocumentFile } from "./discover-documents.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "cloudseal-"));
});
afterEach(() => rm(root, { recursive: true }));

async function install(folder: string, name: string, document: unknown, scope = "@cloudseal", manifest?: object) {
  const place = join(root, folder, "node_modules", scope, name);
  await mkdir(place, { recursive: true });
  if (document !== undefined) await writeFile(join(place, "openapi.json"), JSON.stringify(document));
  if (manifest) await writeFile(join(place, "package.json"), JSON.stringify(manifest));
}
const client = { dependencies: { "@cloudseal/core": "^1.0.0" } };
const service = (vendor: string, note: string) => ({ openapi: "3.1.0", note, "x-cloudseal": { vendor } });

const vendors = ["alibaba", "huawei", "tencent"];

test("finds the documents of all folders upwards; the nearer of one name counts", async () => {
  await install("a/b", "alibaba-one", service("alibaba", "near"));
  await install("a", "alibaba-one", service("alibaba", "far"));
  await install("", "tencent-two", service("tencent", "far"));
  const { documents } = discoverDocuments(vendors, [join(root, "a", "b")]);
  expect(documents.map(({ note }) => note)).toEqual(["near", "far"]);
});

test("finds clients of any scope, and nothing of packages that are none", async () => {
  await install("", "huawei-one", service("huawei", "a fork"), "@acme", client);
  await install("", "huawei-one", service("huawei", "ours"));
  await install("", "huawei-two", service("huawei", "of acme alone"), "@acme", client);
  await install("", "nimbus-beacon", service("nimbus", ""), "@acme", client);
  await install("", "tencent-api", service("tencent", "no client"), "@other", { dependencies: {} });
  await install("", "tencent-docs", service("tencent", "no package"), "@other");
  await writeFile(join(root, "node_modules", "@other", "tencent-docs", "openapi.json"), "no JSON");
  const { documents, leftOut } = discoverDocuments(vendors, [root]);
  expect(documents.map(({ note }) => note)).toEqual(["a fork", "of acme alone"]);
  expect(leftOut).toEqual([{ package: "@acme/nimbus-beacon", vendor: "nimbus" }]);
  expect(discoverDocuments([...vendors, "nimbus"], [root]).documents).toHaveLength(3);
});

test("leaves out what is no service document, and names the packages of vendors that are not known", async () => {
  await install("", "core", { openapi: "3.1.0" });
  await install("", "nobody-one", service("nobody", ""));
  await install("", "huawei-one", service("huawei", "this"));
  expect(discoverDocuments(vendors, [root])).toEqual({
    documents: [service("huawei", "this")],
    leftOut: [{ package: "@cloudseal/nobody-one", vendor: "nobody" }],
  });
});

const none = /^no service documents of alibaba, huawei, tencent found in node_modules of .* and above;/;

test("says what to do if there are none", () =>
  expect(() => discoverDocuments(vendors, [root])).toThrow(/install a client package .* or pass documents$/));

test("says of what vendors there are some, and which are not built", async () => {
  await install("", "nobody-one", service("nobody", ""));
  await mkdir(join(root, "node_modules", "@cloudseal", "huawei-one"), { recursive: true });
  await install("", "huawei-two", undefined, "@acme", client);
  const find = () => discoverDocuments(vendors, [root]);
  expect(find).toThrow(none);
  expect(find).toThrow(
    /; @cloudseal\/nobody-one \(vendor nobody\) is of a vendor that is not known: pass it, createSimulator/,
  );
  expect(find).toThrow(
    "; @acme/huawei-two, @cloudseal/huawei-one has no openapi.json: build it, or install it again; install a client",
  );
});

test("names the file of a document that cannot be read", async () => {
  await install("", "huawei-one", service("huawei", ""));
  const file = join(root, "node_modules", "@cloudseal", "huawei-one", "openapi.json");
  await writeFile(file, "[".repeat(129));
  expect(() => discoverDocuments(vendors, [root])).toThrow(`${file} cannot be read as JSON: JSON with more than 128`);
});

test("a file that is passed is read, or named", async () => {
  const file = join(root, "service.json");
  await writeFile(file, '{"id":12345678901234567890}');
  expect(readDocumentFile(file)).toEqual({ id: 12345678901234567890n });
  const yaml = join(root, "service.yaml");
  await writeFile(yaml, "openapi: 3.1.0");
  expect(() => readDocumentFile(yaml)).toThrow(
    /service\.yaml cannot be read as JSON: .*; it is YAML: pass the openapi\.json/,
  );
  expect(() => readDocumentFile(root)).toThrow(`${root} cannot be read: it is a folder; name the openapi.json in it`);
  expect(() => readDocumentFile(join(root, "no.json"))).toThrow("no.json cannot be read: there is no such file");
});
