import type { Members } from "../document/members.js";
import { membersOf } from "../document/members-of.js";
import type { Step } from "../finding.js";
import { compareSchema } from "./compare-schema.js";
import { place } from "./place.js";
import type { Walk } from "./walk.js";

/** Compares the members of two objects; `false` if these are not two objects. */
export function compareMembers(walk: Walk, before: unknown, after: unknown, path: readonly Step[]): boolean {
  const old = membersOf(walk.before, before);
  const now = membersOf(walk.after, after);
  if (!old || !now) return false;
  compareMemberLists(walk, old, now, path);
  return true;
}

/** Compares members by name: gone, new, required or not, and each that is in both. */
export function compareMemberLists(walk: Walk, before: Members, after: Members, path: readonly Step[]): void {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(name);
    const now = after.get(name);
    const what =
      old && now
        ? old.required !== now.required && `was ${need(old.required)}, is ${need(now.required)}`
        : old
          ? `is no longer ${walk.direction === "input" ? "taken" : "given"}`
          : `is new${walk.direction === "input" && now?.required ? " and required" : ""}`;
    if (what)
      walk.found.push({
        operation: walk.operation,
        where: place(walk.direction, [...path, name]),
        what,
        kind: { direction: walk.direction, type: walk.type, path, member: name, otherwise: "addition" },
      });
    if (old && now) compareSchema(walk, { ...old, path: [...path, name] }, now);
  }
}

const need = (required: boolean): string => (required ? "required" : "optional");
