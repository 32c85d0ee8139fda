import type { JsonObject } from "@cloudseal/openapi";
import { declared } from "./declared.js";

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
  schemaOf: (name: string) => unknown,
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
  const build = ({ text, children }: Node, schema: unknown): unknown => {
    const { types, items, members, others } = declared(document, schema);
    const isArray = types.has("array");
    if (!children)
      return isArray ? text.split(",").map((item) => coerce(document, items, item)) : coerce(document, schema, text);
    const entries = [...children];
    if (isArray && entries.every(([key]) => /^\d{1,9}$/.test(key) && Number(key) >= first))
      return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => build(child, items));
    return Object.fromEntries(entries.map(([key, child]) => [key, build(child, members.get(key) ?? others)]));
  };
  return Object.fromEntries([...(root.children ?? [])].map(([name, child]) => [name, build(child, schemaOf(name))]));
}

interface Node {
  text: string;
  /** Absent as long as there is none: a request may have a million parameters. */
  children?: Map<string, Node>;
}

/** A string from a query, form, path or header as the type that its schema names; unchanged if it is not of that type. */
export function coerce(document: JsonObject, schema: unknown, text: string): unknown {
  const { types } = declared(document, schema);
  if (types.has("string")) return text;
  if ((types.has("integer") || types.has("number")) && /^-?\d{1,20}$/.test(text)) {
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : BigInt(text);
  }
  if (types.has("number") && text.length <= maxDigits && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : text;
  }
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** As in JSON. */
const maxDigits = 1000;
