import { asObject, type JsonObject, type Pages, parsePointer, readPointer } from "@cloudseal/openapi";
import type { Store } from "./store.js";

/** What a call brings, and the result in the documented example, into which a rule puts its traces. */
export interface RuleCall {
  readonly store: Store;
  readonly input: JsonObject;
  readonly result: Record<string, unknown>;
  readonly now: Date;
  readonly pages?: Pages | undefined;
}

/** Does what one key of `x-cloudseal.simulator` says. */
export type Rule = (rule: JsonObject, call: RuleCall) => NotFound | undefined;

/** What to say of a resource that does not exist. What is absent the vendor's service chooses. */
export interface NotFound {
  readonly status?: number;
  readonly code?: string;
  readonly message: string;
}

/** Gives a member of the result its value, or takes it away; a rule that names no member says nothing. */
export function setMember(result: Record<string, unknown>, member: unknown, value: unknown): void {
  if (typeof member !== "string") return;
  if (value === undefined) delete result[member];
  else result[member] = value;
}

/** Puts `member` where a JSON pointer leads, or takes away what is there; nothing if no object would hold it. */
export function writePointer(value: unknown, pointer: string, member: unknown): void {
  const end = pointer.lastIndexOf("/");
  const holder = asObject(readPointer(value, pointer.slice(0, end))) as Record<string, unknown>;
  setMember(holder, parsePointer(pointer).at(-1), member);
}

/** Whether `value` has what `input` says of the members `names`; what the input leaves out may be anything. */
export function sameMembers(names: unknown, input: JsonObject, value: JsonObject): boolean {
  const given = (Array.isArray(names) ? (names as string[]) : []).filter((name) => input[name] !== undefined);
  // As strings: an integer is a number or a bigint, whichever holds it.
  return given.every((name) => String(input[name]) === String(value[name]));
}
