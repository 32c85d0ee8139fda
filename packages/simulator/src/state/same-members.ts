import type { JsonObject } from "../json-object.js";

/** Whether `value` has what `input` says of the members `names`; what the input leaves out may be anything. */
export function sameMembers(names: unknown, input: JsonObject, value: JsonObject): boolean {
  const given = (Array.isArray(names) ? (names as string[]) : []).filter((name) => input[name] !== undefined);
  // As texts: an integer is a number or a bigint, whichever holds it.
  return given.every((name) => String(input[name]) === String(value[name]));
}
