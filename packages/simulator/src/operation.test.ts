import { expect, test } from "vitest";
import { hostsOf, readOperations } from "./operation.js";

const cases: [string, unknown, string[]][] = [
  ["none", undefined, []],
  ["one", [{ url: "https://sas.example" }], ["sas.example"]],
  ["a port, a path", [{ url: "http://sas.example:8080/base?x#y" }], ["sas.example:8080"]],
  ["a variable", [{ url: "https://dbss.{region}.example/" }], ["dbss.{region}.example"]],
  ["one twice", [{ url: "https://a.example" }, { url: "https://a.example/b" }], ["a.example"]],
  ["no address", [{ url: "/here" }, {}], []],
];

test.each(cases)("%s", (_name, servers, want) => {
  const operation = { operationId: "Any" };
  const document = { servers, paths: { "/Any": { post: operation }, "/Other": { post: operation } } };
  expect(hostsOf(readOperations(document))).toEqual(want);
});
