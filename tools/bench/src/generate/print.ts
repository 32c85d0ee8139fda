import { align, machineLine } from "../print.js";
import type { Report } from "./report.js";

/** The report for a person at a terminal. */
export function printReport(report: Report): string {
  const { generations, absent, nothingToDo, check, bundle, growth } = report;
  const at = (size: number) => generations.filter(({ operations }) => operations === size);
  const sizes = [...new Set(generations.map(({ operations }) => operations))];
  const names = [...new Set(generations.map(({ subject }) => subject))];
  const table = (figure: "cpu" | "peak", digits: number, divide: number) => [
    ["operations", ...sizes.map(String)],
    ...names.map((name) => [
      name,
      ...sizes.map((size) => {
        const one = at(size).find(({ subject }) => subject === name);
        return one ? (one[figure] / divide).toFixed(digits) : "-";
      }),
    ]),
  ];
  const cpu = table("cpu", 2, 1000).map((row, i) => [
    ...row,
    i === 0 ? "growth" : exponent(growth[names[i - 1] ?? ""]),
  ]);
  const compiler = (one: Report["nothingToDo"]) => `${(one.cpu / 1000).toFixed(2)} s`;
  const aims = report.aims.map(({ name, figure, limit, met }) => [
    name,
    figure.toFixed(2),
    `at most ${limit}`,
    met ? "met" : "not met",
  ]);
  return `${[
    machineLine(report),
    ...["", "CPU of a run, seconds", ...align(cpu)],
    ...["", "Peak memory, MB", ...align(table("peak", 0, 1))],
    ...absent.map(({ subject, operations, why }) => `${subject} did not run from ${operations} operations on: ${why}`),
    "",
    `Nothing to do, 1,000 operations: ${compiler(nothingToDo)} of CPU.`,
    `TypeScript 7, 1,000 operations: ${compiler(check.ours)} of CPU for the package, ${compiler(check.types)} for its types without the client, ${compiler(check.bare)} for openapi-typescript's output.`,
    `Bundle of one of 1,000 operations: ${bundle.bytes} bytes before minifying, ${bundle.otherOperations.length} other operations in it.`,
    ...["", "Aims", ...align(aims)],
  ].join("\n")}\n`;
}

const exponent = (value = Number.NaN): string => (Number.isNaN(value) ? "-" : value.toFixed(2));
