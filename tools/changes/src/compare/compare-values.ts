import { describe } from "../document/describe.js";
import type { Values } from "../document/values.js";
import type { Question } from "../finding.js";
import { same } from "../json/same.js";
import { printable } from "../printable.js";

/** Compares two lists of values. */
export function compareValues(
  before: Values,
  after: Values,
  note: (what: string, otherwise: Question["otherwise"]) => void,
): void {
  const missing = (from: Values, of: Values) =>
    of.known.filter((value) => !from.known.some((other) => same(other, value)));
  const [gone, added] = [missing(after, before), missing(before, after)];
  const parts = [
    ...gone.map((value) => `value ${printable(JSON.stringify(value))} is gone`),
    ...added.map((value) => `value ${printable(JSON.stringify(value))} is new`),
  ];
  const [open, nowOpen] = [before.open !== undefined, after.open !== undefined];
  if (open !== nowOpen) parts.push(open ? "no other values are possible now" : "other values are possible now");
  const [was, is] = [before.open && describe(before.open), after.open && describe(after.open)];
  if (open && nowOpen && was !== is) parts.push(`other values were ${was}, are ${is}`);
  if (parts.length === 0) return;
  note(parts.join(", "), added.length > 0 ? "addition" : gone.length > 0 && open === nowOpen ? "wire" : "types");
}
