import { asObject } from "../as-object.js";
import { isRunning } from "./is-running.js";
import type { Rule } from "./rule.js";
import { setMember } from "./set-member.js";

/** Makes a resource, unless too many are running. */
export const create: Rule = (rule, { memory, input, result, now }) => {
  const name = String(rule.resource);
  const resources = memory.created.get(name) ?? [];
  memory.created.set(name, resources);
  const states = (rule.states as string[] | undefined) ?? [];
  const limit = Number(rule.limit ?? Number.POSITIVE_INFINITY);
  const running = resources.filter(isRunning).length;
  const fresh = rule.number === true ? String(resources.length + 1) : crypto.randomUUID().replaceAll("-", "");
  const id = running >= limit ? undefined : fresh;
  setMember(result, rule.last, resources.at(-1)?.id);
  setMember(result, rule.id, rule.number === true && id !== undefined ? Number(id) : id);
  setMember(result, rule.available, running + 1 < limit);
  for (const [member, value] of Object.entries(asObject(rule.set)))
    setMember(result, member, value === "now" ? now.getTime() : value);
  if (id !== undefined) resources.push({ id, input: structuredClone(input), states, created: now, reads: 0 });
  return undefined;
};
