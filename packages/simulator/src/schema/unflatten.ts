import type { JsonObject } from "../json-object.js";
import { coerce } from "./coerce.js";
import { itemSchema } from "./item-schema.js";
import { memberSchema } from "./member-schema.js";
import { typesOf } from "./types-of.js";

interface Node {
  text: string;
  children: Map<string, Node>;
}

/**
 * Puts flattened parameters (`Name.1.Key=value`) together again, typed by their schemas. A gap in the numbers closes: a
 * null element is not sent but keeps its number.
 *
 * @param first number of an array's first element
 * @param schemaOf schema of a top-level parameter; nothing for one that is not declared
 */
export function unflatten(
  document: JsonObject,
  pairs: Iterable<[string, string]>,
  first: 0 | 1,
  schemaOf: (name: string) => JsonObject | undefined,
): Record<string, unknown> {
  const root: Node = { text: "", children: new Map() };
  for (const [name, text] of pairs) {
    const steps = name.split(".");
    let at = root;
    // No parameter nests so deep; a longer name is taken as it is.
    for (const step of steps.length > 32 ? [name] : steps) {
      const next = at.children.get(step) ?? { text: "", children: new Map() };
      at.children.set(step, next);
      at = next;
    }
    at.text = text;
  }
  const build = ({ text, children }: Node, schema: JsonObject): unknown => {
    const isArray = typesOf(document, schema).has("array");
    if (children.size === 0)
      return isArray
        ? text.split(",").map((item) => coerce(document, itemSchema(document, schema), item))
        : coerce(document, schema, text);
    const entries = [...children];
    if (isArray && entries.every(([key]) => /^\d{1,9}$/.test(key) && Number(key) >= first))
      return entries
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([, child]) => build(child, itemSchema(document, schema)));
    return Object.fromEntries(
      entries.map(([key, child]) => [key, build(child, memberSchema(document, schema, key) ?? {})]),
    );
  };
  return Object.fromEntries([...root.children].map(([name, child]) => [name, build(child, schemaOf(name) ?? {})]));
}
