import type { Aim as ClientAim, Machine } from "../report.js";

/** What running a program cost. */
export interface Cost {
  /** Milliseconds of CPU, user and system, of the process and of all that it started. */
  readonly cpu: number;
  /** Milliseconds from start to end. */
  readonly elapsed: number;
  /** Peak of the resident memory in megabytes; 0 for what is not Node. */
  readonly peak: number;
}

/** What one generator cost for one service. */
export interface Generation extends Cost {
  readonly subject: string;
  readonly operations: number;
}

/** A generator that could not run, from which size on, and why. */
export interface Absent {
  readonly subject: string;
  readonly operations: number;
  readonly why: string;
}

/** One aim and whether it is met. */
type Aim = Omit<ClientAim, "vendor">;

/** All that was found. */
export interface Report {
  readonly machine: Machine;
  readonly quick: boolean;
  readonly seconds: number;
  readonly generations: readonly Generation[];
  readonly absent: readonly Absent[];
  /** `--check` of a package of 1,000 operations that is what its specs give. */
  readonly nothingToDo: Cost;
  /** TypeScript 7 on a package of 1,000 operations, on its types without the client, and on the bare output. */
  readonly check: { readonly ours: Cost; readonly types: Cost; readonly bare: Cost };
  /** A program that asks for one of 1,000 operations. */
  readonly bundle: { readonly bytes: number; readonly otherOperations: readonly string[] };
  /** Exponents of growth by subject. */
  readonly growth: Readonly<Record<string, number>>;
  readonly aims: readonly Aim[];
}

/** The size at which generators are compared. */
export const compared = 1_000;

/** The aims, each with the figure that was found. */
export function aims(
  { generations, growth, nothingToDo, check, bundle }: Omit<Report, "aims">,
  bareName: string,
): Aim[] {
  const cpu = (subject: string) =>
    generations.find((one) => one.subject === subject && one.operations === compared)?.cpu ?? Number.NaN;
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

/** The exponent of growth between the two largest sizes; what every run costs, as the smallest shows, counts for neither. */
export function growth(generations: readonly Generation[], subject: string): number {
  const sizes = generations.filter((one) => one.subject === subject);
  const [smallest, large, larger] = [sizes[0], ...sizes.slice(-2)];
  if (!smallest || !large || !larger || sizes.length < 3) return Number.NaN;
  const ratio = (a: number, b: number, less: number) => Math.log((b - less) / (a - less));
  return ratio(large.cpu, larger.cpu, smallest.cpu) / ratio(large.operations, larger.operations, smallest.operations);
}
