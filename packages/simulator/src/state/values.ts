import { asObject, type JsonObject, pathOf } from "@cloudseal/openapi";
import { sizeOf } from "../memory-size.js";
import { type Rule, writeAt } from "./rule.js";
import { entryOf, type Store, type Written } from "./store.js";

/** Stores the input. */
export const write: Rule = (rule, { store, input }) => {
  const items = typeof rule.items === "string" ? input[rule.items] : input;
  writeItems(rule, store, Array.isArray(rule.key) && Array.isArray(items) ? items : [items]);
  return undefined;
};

/** Stores values under their keys. */
export function writeItems(rule: JsonObject, store: Store, items: readonly unknown[]): void {
  const name = String(rule.resource);
  const written: Written = store.written.get(name) ?? {
    keyed: Array.isArray(rule.key),
    values: new Map(),
    runs: new Map(),
  };
  store.written.set(name, written);
  for (const item of items) {
    if (item === undefined && written.keyed) continue;
    const key = keyOf(rule.key, item);
    const before = rule.merge === true ? asObject(written.values.get(key)) : undefined;
    const added = structuredClone(item);
    const value = before ? { ...before, ...asObject(added) } : added;
    written.values.set(key, value);
    const starts = Object.entries(asObject(rule.starts));
    if (starts.length > 0 && starts.every(([member, wanted]) => asObject(item)[member] === wanted))
      written.runs.set(key, 0);
    store.hold(entryOf(name, key), 256 + 4 * key.length + sizeOf(value), () => {
      written.values.delete(key);
      written.runs.delete(key);
    });
  }
}

/** Returns the written value and the progress of the run that it started; before that, what is documented. */
export const recall: Rule = (rule, { store, input, result }) => {
  const written = store.written.get(String(rule.resource));
  const key = keyOf(rule.key, input);
  if (!written?.values.has(key)) return undefined;
  const value = asObject(written.values.get(key));
  const defaults = asObject(rule.defaults);
  const { members } = rule;
  const places = Array.isArray(members) ? members.map((name) => [name, name]) : Object.entries(asObject(members));
  for (const [member, path] of places)
    writeAt(result, pathOf(path), structuredClone(value[member] ?? defaults[member]));
  const reads = written.runs.get(key);
  if (reads === undefined) return undefined;
  written.runs.set(key, reads + 1);
  const { state, states = [], values } = asObject(rule.run) as { state: string; states: string[]; values?: object };
  const now = states[Math.min(reads, states.length - 1)];
  writeAt(result, pathOf(state), now);
  for (const [path, member] of Object.entries(asObject(asObject(values)[String(now)])))
    writeAt(result, pathOf(path), member);
  return undefined;
};

/** The key of a stored value; without names there is one value. */
const keyOf = (names: unknown, value: unknown): string =>
  Array.isArray(names) ? names.map((name) => String(asObject(value)[String(name)])).join("\n") : "";
