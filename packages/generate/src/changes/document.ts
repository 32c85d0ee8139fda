import { isDeepStrictEqual } from "node:util";
import { asObject, get, type JsonObject, type Operation, operationsOf } from "@cloudseal/openapi";
import { printable } from "./finding.js";

/**
 * The operations of a service document by name.
 *
 * @throws Error for a name that cannot be a type's
 */
export function operationsByName(document: unknown): Map<string, Operation> {
  const operations = operationsOf(document);
  for (const { operation } of operations) {
    const name = operation.operationId;
    if (typeof name !== "string" || !/^[A-Z][A-Za-z0-9]{0,99}$/.test(name))
      throw new Error(`an operation's name is letters and digits after a capital, not ${printable(name)}`);
  }
  return new Map(operations.map((operation) => [operation.name, operation]));
}

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

/** The members in which two objects differ, sorted. */
export function differingKeys(before: unknown, after: unknown): string[] {
  const keys = new Set([...Object.keys(asObject(before)), ...Object.keys(asObject(after))]);
  return [...keys].filter((key) => !same(get(before, key), get(after, key))).sort();
}

/** Whether two JSON values are equal; the order of members does not matter. */
export const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);

/** An object without some of its members. */
export const without = (value: unknown, keys: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(asObject(value)).filter(([key]) => !keys.has(key)));
