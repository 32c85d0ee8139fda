import { asList } from "../json/as-list.js";
import { asObject } from "../json/as-object.js";
import { get } from "../json/get.js";
import type { Members } from "./members.js";
import { resolve } from "./resolve.js";

/** The members of a schema, those of its `allOf` included; nothing if it is no object's. */
export function membersOf(document: unknown, schema: unknown, depth = 0): Members | undefined {
  const target = resolve(document, schema);
  const properties = get(target, "properties");
  const parts = depth > 20 ? [] : asList(get(target, "allOf")).map((part) => membersOf(document, part, depth + 1));
  if (properties === undefined && get(target, "type") !== "object" && !parts.some(Boolean)) return undefined;
  const members: Members = new Map(parts.flatMap((part) => [...(part ?? [])]));
  for (const [name, member] of Object.entries(asObject(properties)))
    members.set(name, { schema: member, required: false, about: {} });
  for (const name of asList(get(target, "required"))) {
    const member = typeof name === "string" ? members.get(name) : undefined;
    if (member) member.required = true;
  }
  return members;
}
