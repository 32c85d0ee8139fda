import { expect, test } from "vitest";
import { ts } from "./typescript.js";
import { verifySource } from "./verify.js";

const names = new Set(["A", "protocol", "routes"]);
const texts = new Set(["known"]);
const check = (text: string) => () =>
  verifySource(ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext, true), "acme", names, texts);

test.each([
  'import type { A } from "@cloudseal/core";',
  'import { A } from "@cloudseal/acme";',
  'export type A = "known" | string;',
  'export const A = { anything: "text", list: [1, -2, 3n, true, null] };',
  "export interface A { known?: A[] }",
])("%s is what an emitter makes", (text) => expect(check(text)).not.toThrow());

test.each([
  'import "@cloudseal/core";',
  'import { A } from "node:fs";',
  'import { A } from "@cloudseal/other";',
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
