import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeneratedPackage } from "../../packages/generate/src/emit/package.js";
import { temporaryFolder } from "../../packages/generate/src/fixtures/folder.js";
import { clientOf, compileProblems, generated, writeAll } from "./service.js";

let folder: string;
let rest: GeneratedPackage;

beforeAll(async () => {
  rest = await generated("huawei", "demo-v1");
  writeAll(folder, [rest]);
});
folder = temporaryFolder(afterAll);

test("what is generated compiles, examples and a program that relies on its types included", () => {
  const program = readFileSync(join(import.meta.dirname, "program.ts.txt"), "utf8");
  expect(compileProblems(folder, [rest], program)).toEqual([]);
});

describe("a REST service that says all that a spec can say", () => {
  test("its responses of every kind become results, over HTTP", async () => {
    const { client } = await clientOf(folder, rest);
    const report = await client.getReport();
    expect(report.headers["content-type"]).toBe("application/octet-stream");
    const want: [call: string, input: object, result: unknown][] = [
      ["getLog", {}, "one line\n"],
      ["getFeed", {}, "<feed/>"],
      ["listNames", {}, ["a", "b"]],
      ["getLabels", {}, { colour: "red" }],
      ["getAnything", {}, 7],
      ["createThing", { name: "a", more: [1], rest: null }, { id: "t1" }],
      ["startThing", {}, undefined],
      ["deleteThing", { id: "t1" }, undefined],
      ["findThing", {}, undefined],
      ["getThing", { id: "t1" }, { id: "t1", size: 3 }],
    ];
    const found = await Promise.all(want.map(async ([call, input]) => [call, input, await client[call](input)]));
    expect(found).toEqual(want);
    expect(await report.text()).toBe("a report, byte for byte");
  });
});
