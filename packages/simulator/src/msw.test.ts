import { expect, test } from "vitest";
import { fitsHost } from "./msw.js";

const cases: [string, string, boolean][] = [
  ["sas.example", "sas.example", true],
  ["SAS.example", "sas.example", true],
  ["sas.example.other", "sas.example", false],
  ["a.sas.example", "sas.example", false],
  ["sasxexample", "sas.example", false],
  ["sas.example:8080", "sas.example", false],
  ["sas.example:8080", "sas.example:8080", true],
  ["dbss.cn-north-4.example", "dbss.{region}.example", true],
  ["dbss.example", "dbss.{region}.example", false],
  ["dbss..example", "dbss.{region}.example", false],
  ["dbss.a.b.example", "dbss.{region}.example", false],
  ["a-b.example", "{x}-{y}.example", true],
  ["a".repeat(63), `${"{x}".repeat(30)}.example`, false],
  [`${"a".repeat(63)}.example`, `${"{x}".repeat(30)}.example`, true],
];

test.each(cases)("%s, %s: %s", (host, pattern, want) => expect(fitsHost(host, pattern)).toBe(want));
