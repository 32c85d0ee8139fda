import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../fixtures/folder.js";
import { reason } from "./changeset.js";
import type { PackageChanges } from "./compare.js";
import { comparePackages } from "./compare.js";
import { operationCases } from "./fixtures/operation-cases.js";
import { generate } from "./fixtures/repository.js";
import { serviceCases } from "./fixtures/service-cases.js";
import { type OperationParts, writeSpecs } from "./fixtures/spec.js";
import { workingTree } from "./surface.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const sides = ["before", "after"] as const;
const operationName = (index: number) => `Case${String(index).padStart(2, "0")}`;
const serviceName = (index: number) => `s${index}`;

let results: PackageChanges[] = [];

/** All cases at once: the generator runs once for each side, the compiler once for both. */
beforeAll(async () => {
  const [before = "", after = ""] = sides.map((side) => {
    const root = temporaryFolder(afterAll);
    const operations = operationCases.flatMap((given, index): OperationParts[] => {
      const parts = given[side];
      return parts ? [{ name: operationName(index), ...parts }] : [];
    });
    writeSpecs(root, "cases", {}, operations);
    serviceCases.forEach((given, index) => {
      const operations = (side === "after" && given.operationsAfter) || given.operations || [{}];
      writeSpecs(root, serviceName(index), given[side], operations);
    });
    return root;
  });
  for (const root of [before, after]) await generate(root);
  const releases = [...workingTree(before)].map(([folder, surface]) => [folder, { label: "before", surface }] as const);
  results = await comparePackages(workingTree(after), new Map(releases));
}, 120_000);

const changesOf = (service: string) => results.find(({ name }) => name === `@cloudseal/huawei-${service}`);

describe("an operation", () => {
  test("is a case, forty times and more", () => expect(operationCases.length).toBeGreaterThanOrEqual(40));

  test.each(operationCases.map((given, index) => ({ ...given, index })))("$name", ({ index, before, after, want }) => {
    const names = [before?.name, after?.name, operationName(index)].filter((name) => name !== undefined);
    const changes = changesOf("cases")?.changes.filter(({ operation }) => names.includes(operation ?? "")) ?? [];
    const found = changes.map(({ operation: _, ...change }) => `${change.kind} ${reason(change)}`);
    expect(found.sort()).toEqual([...want].sort());
  });

  test("is all that the package's changes tell of", () =>
    expect(changesOf("cases")?.changes.filter(({ operation }) => operation === undefined)).toEqual([]));
});

describe("a service", () => {
  test.each(serviceCases.map((given, index) => ({ ...given, index })))("$name", ({ index, want, bump }) => {
    const { changes = [], bump: found } = changesOf(serviceName(index)) ?? {};
    expect(changes.map((change) => `${change.kind} ${reason(change)}`)).toEqual(want);
    expect(found).toBe(bump);
  });
});
