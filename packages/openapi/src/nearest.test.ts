import { expect, test } from "vitest";
import { nearestHint } from "./nearest.js";

const names = ["GenerateOnceTask", "GetOnceTaskResultInfo", "DescribeOnceTask"];

const cases: [string, string[], string | undefined][] = [
  ["GenerateOnceTsak", names, "GenerateOnceTask"],
  ["generateoncetask", names, "GenerateOnceTask"],
  ["DescribeTask", names, "DescribeOnceTask"],
  ["NoSuch", names, undefined],
  ["x", ["y"], "y"],
  ["", names, undefined],
  ["GenerateOnceTask", [], undefined],
  ["a".repeat(1e6), names, undefined],
];
test.each(cases)("%#. %.20s", (name, known, want) =>
  expect(nearestHint(name, known)).toBe(want === undefined ? "" : `; the nearest is ${want}`),
);
