import { asObject } from "../as-object.js";
import { findResource } from "./find-resource.js";
import type { Rule } from "./rule.js";
import { stateOf } from "./state-of.js";
import { writePointer } from "./write-pointer.js";

/** Tells a resource's state and moves it on by one. */
export const read: Rule = (rule, call) => {
  const { result } = call;
  const found = findResource(rule, call);
  if (!("id" in found)) {
    if (rule.none === undefined) return found;
    for (const member of Object.keys(result)) delete result[member];
    Object.assign(result, structuredClone(asObject(rule.none)));
    return undefined;
  }
  found.reads++;
  const state = stateOf(found);
  const member = String(rule.id);
  if (member in result) result[member] = found.id;
  writePointer(result, String(rule.state), state);
  for (const [pointer, value] of Object.entries(asObject(asObject(rule.states)[state ?? ""])))
    writePointer(result, pointer, value ?? undefined);
  return undefined;
};
