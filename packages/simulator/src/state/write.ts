import { asObject } from "../as-object.js";
import type { Rule } from "./rule.js";

/** Stores the input. */
export const write: Rule = (rule, { memory, input }) => {
  const keys = Array.isArray(rule.key) ? (rule.key as string[]) : undefined;
  const name = String(rule.resource);
  const store = memory.written.get(name) ?? { keyed: keys !== undefined, values: new Map() };
  memory.written.set(name, store);
  const items = typeof rule.items === "string" ? input[rule.items] : input;
  if (keys === undefined) store.values.set("", structuredClone(items));
  else
    for (const item of Array.isArray(items) ? items : [items])
      if (item !== undefined)
        store.values.set(keys.map((key) => String(asObject(item)[key])).join("\n"), structuredClone(item));
  return undefined;
};
