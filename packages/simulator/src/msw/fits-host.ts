import { createBudget } from "../schema/budget.js";
import { compilePattern } from "../schema/pattern.js";

/** Whether a host is one that the pattern of a document means: `{region}` is what fits between two dots. */
export function fitsHost(host: string, pattern: string): boolean {
  const parts = pattern
    .toLowerCase()
    .split(/\{[^}]*\}/)
    .map((part) => part.replace(/[^\w-]/gu, "\\$&"));
  return compilePattern(`^${parts.join("[^.:]+")}$`).test(host.toLowerCase(), createBudget());
}
