import type { Generation } from "../report.js";

/** The exponent of growth between the two largest sizes; what every run costs, as the smallest shows, counts for neither. */
export function growth(generations: readonly Generation[], contestant: string): number {
  const sizes = generations.filter((one) => one.contestant === contestant);
  const [smallest, large, larger] = [sizes[0], ...sizes.slice(-2)];
  if (!smallest || !large || !larger || sizes.length < 3) return Number.NaN;
  const ratio = (a: number, b: number, less: number) => Math.log((b - less) / (a - less));
  return ratio(large.cpu, larger.cpu, smallest.cpu) / ratio(large.operations, larger.operations, smallest.operations);
}
