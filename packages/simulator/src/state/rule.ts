import { asObject, get, type JsonObject, type Pages } from "@cloudseal/openapi";
import type { Store } from "./store.js";

/** The call of a rule; the rule changes the result, which is a copy of the documented example's. */
export interface RuleCall {
  readonly store: Store;
  readonly input: JsonObject;
  readonly result: Record<string, unknown>;
  readonly now: Date;
  readonly pages?: Pages | undefined;
}

/** Does what one key of `x-cloudseal.simulator` says. */
export type Rule = (rule: JsonObject, call: RuleCall) => NotFound | undefined;

/** The error for a resource that does not exist; status and code default to the vendor's. */
export interface NotFound {
  readonly status?: number;
  readonly code?: string;
  readonly message: string;
}

/** Sets or removes a member of the result; without a name of one, does nothing. */
export function setMember(result: Record<string, unknown>, member: unknown, value: unknown): void {
  if (typeof member !== "string") return;
  if (value === undefined) delete result[member];
  else result[member] = value;
}

/** Sets or removes the member at a path; does nothing if there is no object to hold it. */
export function writeAt(value: unknown, path: readonly string[], member: unknown): void {
  setMember(asObject(get(value, ...path.slice(0, -1))) as Record<string, unknown>, path.at(-1), member);
}

/** Whether `value` has the same members `names` as `input`, except those that the input leaves out. */
export function sameMembers(names: unknown, input: JsonObject, value: JsonObject): boolean {
  const given = (Array.isArray(names) ? (names as string[]) : []).filter((name) => input[name] !== undefined);
  // As strings: an integer is a number or a bigint, whichever holds it.
  return given.every((name) => String(input[name]) === String(value[name]));
}
