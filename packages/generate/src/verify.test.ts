import { expect, test } from "vitest";
import { generateAcme, headOf } from "./fixtures/acme.js";
import { modelOf } from "./model/model.js";
import { ts } from "./typescript.js";
import { verifyPackage, verifySource } from "./verify.js";

const names = new Set(["A", "operations", "protocol"]);
const texts = new Set(["known"]);
const own = { protocol: "@acme/gate.way", npmName: "@cloudseal/acme-things" };
const check = (text: string) => () =>
  verifySource(ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext, true), own, names, texts);

test.each([
  'import type { A } from "@cloudseal/core";',
  'import { A } from "@acme/gate.way";',
  'export * from "@acme/gate.way/credentials";',
  'import type { A } from "@cloudseal/acme-things";',
  'import type { A } from "../schemas.gen.js";',
  'import type * as operations from "./operations/index.gen.js"; export type A = typeof operations;',
  'export type A = "known" | string;',
  'export const A = { anything: "text", list: [1, -2, 3n, true, null] };',
  "export interface A { known?: A[] }",
])("%s is what an emitter makes", (text) => expect(check(text)).not.toThrow());

test.each([
  'import "@cloudseal/core";',
  'import { A } from "node:fs";',
  'import { A } from "@cloudseal/other";',
  'import { A } from "@acme/gate-way";',
  'import { A } from "@acme/gate.way/other";',
  'import { A } from "../../other.js";',
  "A();",
  "export const A = A();",
  "export const A = `text`;",
  "export const A = new A();",
  "export const A = A.A;",
  "export const B = 1;",
  'export type A = "other";',
  "export interface A { other: A }",
  'export type A = import("node:fs").A;',
  "export type A = typeof A;",
  "export class A {}",
  "if (A) {}",
])("%s is not", (text) => expect(check(text)).toThrow(/at a\.ts:1$/));

test.each<[what: string, path: string, text: string]>([
  ["src/schemas.gen.ts does not parse: ", "src/schemas.gen.ts", "export type A = ;"],
  ["src/client.gen.ts does not parse: ", "src/client.gen.ts", "export const a = 1 2;"],
  ["openapi.json", "openapi.json", "{}"],
  ["package.json", "package.json", '{ "name": "other" }'],
])("a package is not written if %s", async (what, path, text) => {
  const { files } = await generateAcme({});
  const model = modelOf(JSON.parse(files.get("openapi.json") ?? ""), headOf("acme"));
  const types = ["DoItInput", "DoItHttp"];
  expect(() => verifyPackage(files, model, types)).not.toThrow();
  expect(() => verifyPackage(new Map(files).set(path, text), model, types)).toThrow(what);
  expect(() => verifyPackage(files, model, [...types, "A = 1; //"])).toThrow("the type A = 1; //");
});
