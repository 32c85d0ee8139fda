import type { JsonObject } from "../json.js";
import { coerce } from "./coerce.js";
import { declared } from "./schemas.js";

interface Node {
  text: string;
  /** Absent as long as there is none: a request may have a million parameters. */
  children?: Map<string, Node>;
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
  const root: Node = { text: "" };
  for (const [name, text] of pairs) {
    const steps = name.split(".");
    let at = root;
    // No parameter nests so deep; a longer name is taken as it is.
    for (const step of steps.length > 32 ? [name] : steps) {
      at.children ??= new Map();
      const next = at.children.get(step) ?? { text: "" };
      at.children.set(step, next);
      at = next;
    }
    at.text = text;
  }
  const build = ({ text, children }: Node, schema: JsonObject): unknown => {
    const { types, items, members } = declared(document, schema);
    const isArray = types.has("array");
    if (!children)
      return isArray ? text.split(",").map((item) => coerce(document, items, item)) : coerce(document, schema, text);
    const entries = [...children];
    if (isArray && entries.every(([key]) => /^\d{1,9}$/.test(key) && Number(key) >= first))
      return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => build(child, items));
    return Object.fromEntries(entries.map(([key, child]) => [key, build(child, members.get(key) ?? {})]));
  };
  return Object.fromEntries(
    [...(root.children ?? [])].map(([name, child]) => [name, build(child, schemaOf(name) ?? {})]),
  );
}
