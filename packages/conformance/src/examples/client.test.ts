import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Spec } from "../specs/load-specs.js";
import { loadClient } from "./client.js";

const folder = mkdtempSync(join(tmpdir(), "cloudseal-conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package whose service document says where it is. */
function install(name: string, files: Record<string, string>): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(place, { recursive: true });
  const all = {
    "index.js": "exports.createDemoClient = () => {};",
    "operations.js": "exports.isPutError = () => true;",
    "openapi.json": JSON.stringify({ name }),
    ...files,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(place, file), text);
}

install("@acme/huawei-one", {});
install("@acme/huawei-two", {});
install("@cloudseal/huawei-two", {});
install("@cloudseal/huawei-three", {});
mkdirSync(join(folder, "inside"));

const load = (service: string) => loadClient({ vendor: "huawei", service } as Spec, join(folder, "inside"));

test.each([
  ["one", "@acme/huawei-one"],
  ["two", "@acme/huawei-two"],
  ["three", "@cloudseal/huawei-three"],
])("the client of the service %s is %s", async (service, want) => {
  const { document, create, operations } = await load(service);
  expect(document).toEqual({ name: want });
  expect(create).toBeTypeOf("function");
  expect(operations.isPutError()).toBe(true);
});

test("one that is not installed is named", () =>
  expect(load("four")).rejects.toThrow(/^@cloudseal\/huawei-four cannot be loaded: install it, or in its repository/));
