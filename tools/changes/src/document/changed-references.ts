import { asObject } from "../json/as-object.js";
import { get } from "../json/get.js";
import { same } from "../json/same.js";

/** The references (`#/components/…`) whose targets differ between two documents, or refer to such. */
export function changedReferences(before: unknown, after: unknown): Set<string> {
  const users = new Map<string, string[]>();
  const queue: string[] = [];
  const kinds = new Set([before, after].flatMap((document) => Object.keys(asObject(get(document, "components")))));
  for (const kind of kinds) {
    const [old, now] = [before, after].map((document) => get(document, "components", kind));
    for (const name of new Set([...Object.keys(asObject(old)), ...Object.keys(asObject(now))])) {
      const reference = `#/components/${kind}/${name}`;
      if (!same(get(old, name), get(now, name))) queue.push(reference);
      for (const target of referencesIn([get(old, name), get(now, name)])) {
        const known = users.get(target);
        if (known) known.push(reference);
        else users.set(target, [reference]);
      }
    }
  }
  const changed = new Set<string>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (changed.has(next)) continue;
    changed.add(next);
    queue.push(...(users.get(next) ?? []));
  }
  return changed;
}

/** All references in a value. */
export function referencesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const ref = get(part, "$ref");
    if (typeof ref === "string") found.add(ref);
    for (const member of Object.values(part)) visit(member);
  };
  visit(value);
  return found;
}
