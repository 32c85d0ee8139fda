import { printable } from "../printable.js";

/** `was 10, is 5`; `is new: 5`; `is gone, was 10`. */
export function fromTo(before: unknown, after: unknown): string {
  if (before === undefined) return `is new: ${printable(after)}`;
  if (after === undefined) return `is gone, was ${printable(before)}`;
  return `was ${printable(before)}, is ${printable(after)}`;
}
