import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverDocuments } from "./discover-documents.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "cloudseal-"));
});
afterEach(() => rm(root, { recursive: true }));

async function install(folder: string, name: string, document: unknown) {
  const place = join(root, folder, "node_modules", "@cloudseal", name);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "openapi.json"), JSON.stringify(document));
}
const service = (vendor: string, note: string) => ({ openapi: "3.1.0", note, "x-cloudseal": { vendor } });

test("finds the documents of all folders upwards; the nearer of one name counts", async () => {
  await install("a/b", "alibaba-one", service("alibaba", "near"));
  await install("a", "alibaba-one", service("alibaba", "far"));
  await install("", "tencent-two", service("tencent", "far"));
  const found = await discoverDocuments([join(root, "a", "b")]);
  expect(found.map(({ note }) => note)).toEqual(["near", "far"]);
});

test("leaves out what is no service document, and vendors that are not known", async () => {
  await install("", "core", { openapi: "3.1.0" });
  await install("", "nobody-one", service("nobody", ""));
  await install("", "huawei-one", service("huawei", "this"));
  expect(await discoverDocuments([root])).toMatchObject([{ note: "this" }]);
});

test("says what to do if there are none", async () => {
  await expect(discoverDocuments([root])).rejects.toThrow(/install a client package .* or pass documents/);
});

test("names the file of a document that cannot be read", async () => {
  await install("", "huawei-one", service("huawei", ""));
  const file = join(root, "node_modules", "@cloudseal", "huawei-one", "openapi.json");
  await writeFile(file, "[".repeat(129));
  await expect(discoverDocuments([root])).rejects.toThrow(`${file} cannot be read as JSON: JSON with more than 128`);
});
