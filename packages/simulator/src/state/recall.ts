import { asObject } from "../as-object.js";
import { keyOf } from "./key-of.js";
import type { Rule } from "./rule.js";
import { writePointer } from "./write-pointer.js";

/** Tells what was written, and how far the run is that it started; as long as nothing was, what is documented. */
export const recall: Rule = (rule, { memory, input, result }) => {
  const store = memory.written.get(String(rule.resource));
  const key = keyOf(rule.key, input);
  if (!store?.values.has(key)) return undefined;
  const value = asObject(store.values.get(key));
  const defaults = asObject(rule.defaults);
  for (const [member, pointer] of Object.entries(asObject(rule.members)))
    writePointer(result, String(pointer), structuredClone(value[member] ?? defaults[member]));
  const reads = store.runs.get(key);
  if (reads === undefined) return undefined;
  store.runs.set(key, reads + 1);
  const { state, states = [], values } = asObject(rule.run) as { state: string; states: string[]; values?: object };
  const now = states[Math.min(reads, states.length - 1)];
  writePointer(result, state, now);
  for (const [pointer, member] of Object.entries(asObject(asObject(values)[String(now)])))
    writePointer(result, pointer, member);
  return undefined;
};
