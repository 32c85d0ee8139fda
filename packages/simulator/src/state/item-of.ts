import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import type { Resource } from "./resource.js";
import { setMember } from "./set-member.js";
import { stateOf } from "./state-of.js";

/** How a list shows a resource: the documented item, with what is known of this one in its place. */
export function itemOf(resource: Resource, rule: JsonObject, example: JsonObject): JsonObject {
  const item: Record<string, unknown> = structuredClone(example);
  for (const [member, value] of Object.entries(resource.input))
    if (member in item) item[member] = structuredClone(value);
  const state = stateOf(resource);
  setMember(item, rule.id, resource.id);
  setMember(item, rule.state, state);
  for (const member of Object.keys(asObject(rule.set))) setMember(item, member, resource.created.getTime());
  for (const [member, value] of Object.entries(asObject(asObject(rule.states)[state ?? ""])))
    setMember(item, member, value ?? undefined);
  return item;
}
