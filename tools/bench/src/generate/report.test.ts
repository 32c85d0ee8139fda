import { expect, test } from "vitest";
import { growth } from "./report.js";

const sizes = [10, 1_000, 5_000];

test.each<[what: string, cpu: (operations: number) => number, want: number]>([
  ["linear beside what every run costs", (n) => 500 + 2 * n, 1],
  ["quadratic", (n) => n * n, 2],
])("%s", (_, cpu, want) => {
  const generations = sizes.map((n) => ({ subject: "one", operations: n, cpu: cpu(n), elapsed: 0, peak: 0 }));
  expect(growth(generations, "one")).toBeCloseTo(want, 1);
  expect(growth(generations.slice(0, 2), "one")).toBeNaN();
});
