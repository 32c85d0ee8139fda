import type { Aim, Report } from "./report.js";

/** The size at which generators are compared. */
export const compared = 1_000;

/** The aims, each with the figure that was found. */
export function aims(
  { generations, growth, nothingToDo, check, bundle }: Omit<Report, "aims">,
  bareName: string,
): Aim[] {
  const cpu = (contestant: string) =>
    generations.find((one) => one.contestant === contestant && one.operations === compared)?.cpu ?? Number.NaN;
  const ours = cpu("Cloudseal");
  const found: [name: string, figure: number, limit: number][] = [
    [`CPU at 1,000 operations, of ${bareName}'s`, ours / cpu(bareName), 1.6],
    // 1 is linear; the rest is what one measurement differs from the next.
    ["growth of CPU, exponent", growth.Cloudseal ?? Number.NaN, 1.05],
    ["nothing to do, of a full run", nothingToDo.cpu / ours, 0.1],
    ["tsc on the package, of openapi-typescript's output", check.ours.cpu / check.bare.cpu, 1.2],
    ["other operations in the bundle of one", bundle.otherOperations.length, 0],
  ];
  return found.map(([name, figure, limit]) => ({ name, figure, limit, met: figure <= limit }));
}
