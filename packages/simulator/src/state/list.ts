import { asObject } from "../as-object.js";
import type { JsonObject } from "../json-object.js";
import { readPointer } from "../schema/schemas.js";
import { cutPage } from "./cut-page.js";
import { isRunning } from "./is-running.js";
import { itemOf } from "./item-of.js";
import type { Rule } from "./rule.js";
import { sameMembers } from "./same-members.js";
import { writePointer } from "./write-pointer.js";

/** Lists what was created or written; what is listed stays in its state. */
export const list: Rule = (rule, { memory, input, result, pages }) => {
  const name = String(rule.resource);
  const pointer = String(rule.items);
  const documented = readPointer(result, pointer);
  const example = asObject(Array.isArray(documented) ? documented[0] : undefined);
  const created = (memory.created.get(name) ?? [])
    .filter((resource) => rule.running !== true || isRunning(resource))
    .filter(({ id }) => ((rule.ids as string[] | undefined) ?? []).every((key) => String(input[key] ?? id) === id))
    .filter((resource) => sameMembers(rule.match, input, resource.input))
    .map((resource) => itemOf(resource, rule, example));
  const written = [...(memory.written.get(name)?.values.values() ?? [])]
    .map((value): JsonObject => structuredClone(asObject(value)))
    .filter((value) => sameMembers(rule.match, input, value));
  const omit = (rule.omit as string[] | undefined) ?? [];
  const items = [...created, ...written].map((item) =>
    Object.fromEntries(Object.entries(item).filter(([member]) => !omit.includes(member))),
  );
  writePointer(result, pointer, pages === undefined ? items : cutPage(items, pages, rule, input, result));
  return undefined;
};
