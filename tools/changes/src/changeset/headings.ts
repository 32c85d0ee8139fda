import type { Kind } from "../finding.js";

/** What the kinds of changes are called, the weightiest first. */
export const headings: readonly (readonly [Kind, string])[] = [
  ["breaking", "Breaks callers"],
  ["addition", "Adds"],
  ["wire", "On the wire only"],
  ["text", "Documentation and code"],
];
