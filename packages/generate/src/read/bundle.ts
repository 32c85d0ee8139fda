import { dirname, resolve } from "node:path";
import type { Json } from "./spec-file.js";

/** Words that lead elsewhere by other means than `$ref`, or give a schema another address. */
const notSimple = new Set("mapping externalValue operationRef $id $anchor $dynamicRef $dynamicAnchor".split(" "));

/** Words whose values are data, in which a `$ref` may be one or not. */
const data = /^(example|examples|x-.*|const|enum|default|value)$/;

/**
 * A document with the components of other files that it refers to among its own, as the bundler of the linter makes it,
 * which takes ten times as long; `undefined` if it is not that simple: the bundler knows all of OpenAPI.
 *
 * @param path of the document
 * @param other the document of another file, which is not changed
 */
export function bundleComponents(path: string, document: Json, other: (path: string) => Json): Json | undefined {
  const result = structuredClone(document);
  /** Where the components come from that were copied. */
  const copied = new Map<string, string>();

  const visit = (value: Json, base: string, name = ""): boolean => {
    if (typeof value !== "object" || value === null) return true;
    if (value.$ref !== undefined && !localise(value, base)) return false;
    for (const key of Object.keys(value)) {
      if (notSimple.has(key)) return false;
      // The answer by default is no data.
      const isData = data.test(key) && name !== "responses";
      if (isData ? hasReference(value[key]) : !visit(value[key], base, key)) return false;
    }
    return true;
  };

  /** Makes a reference one to a component of the result, and copies that if it is another file's. */
  const localise = (value: Json, base: string): boolean => {
    const [, file = "", kind = "", name = ""] =
      /^([\w./-]*)#\/components\/([A-Za-z]+)\/([A-Za-z0-9._-]+)$/.exec(value.$ref) ?? [];
    const target = file === "" ? base : resolve(dirname(base), file);
    if (kind === "") return false;
    if (target === path) return file === "";
    const id = `${kind}/${name}`;
    const reference = `#/components/${id}`;
    const source = copied.get(id);
    if (source !== undefined && source !== target) return false;
    if (source === undefined && !copy(value, kind, name, target)) return false;
    value.$ref = reference;
    return true;
  };

  /** Copies the component of another file that a reference leads to, with what that refers to. */
  const copy = (reference: Json, kind: string, name: string, target: string): boolean => {
    const known = own(own(result.components, kind), name);
    // A component of its own that is nothing but the other file's.
    if (known !== undefined && (known === reference || !leadsTo(known, target, `#/components/${kind}/${name}`)))
      return false;
    const component = own(own(other(target)?.components, kind), name);
    if (typeof component !== "object" || component === null || component.$ref !== undefined) return false;
    result.components ??= {};
    // Not every object's own `constructor`.
    if (!Object.hasOwn(result.components, kind)) result.components[kind] = {};
    result.components[kind][name] = structuredClone(component);
    copied.set(`${kind}/${name}`, target);
    return visit(result.components[kind][name], target);
  };

  const leadsTo = (value: Json, target: string, reference: string): boolean =>
    Object.keys(value).join() === "$ref" &&
    typeof value.$ref === "string" &&
    value.$ref.endsWith(reference) &&
    resolve(dirname(path), value.$ref.slice(0, -reference.length)) === target;

  // First, the components that are nothing but another file's.
  for (const [kind, members] of Object.entries<Json>(result.components ?? {}))
    for (const [name, member] of Object.entries<Json>(members ?? {})) {
      const [file = "", pointer] = typeof member?.$ref === "string" ? member.$ref.split("#") : [];
      if (file === "" || pointer !== `/components/${kind}/${name}`) continue;
      if (!visit({ $ref: member.$ref }, path)) return undefined;
    }
  return visit(result, path) ? result : undefined;
}

const own = (value: Json, name: string): Json =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;

const hasReference = (value: Json): boolean =>
  typeof value === "object" &&
  value !== null &&
  (Object.hasOwn(value, "$ref") || Object.values(value).some(hasReference));
