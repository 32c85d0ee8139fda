import { asObject } from "../as-object.js";
import { keyOf } from "./key-of.js";
import type { Rule } from "./rule.js";

/** Stores the input. */
export const write: Rule = (rule, { memory, input }) => {
  const name = String(rule.resource);
  const store = memory.written.get(name) ?? { keyed: Array.isArray(rule.key), values: new Map(), runs: new Map() };
  memory.written.set(name, store);
  const items = typeof rule.items === "string" ? input[rule.items] : input;
  for (const item of store.keyed && Array.isArray(items) ? items : [items]) {
    if (item === undefined && store.keyed) continue;
    const key = keyOf(rule.key, item);
    const before = rule.merge === true ? asObject(store.values.get(key)) : undefined;
    store.values.set(key, structuredClone(before ? { ...before, ...asObject(item) } : item));
    const starts = Object.entries(asObject(rule.starts));
    if (starts.length > 0 && starts.every(([member, value]) => asObject(item)[member] === value))
      store.runs.set(key, 0);
  }
  return undefined;
};
