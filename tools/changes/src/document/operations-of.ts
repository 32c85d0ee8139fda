import { asObject } from "../json/as-object.js";
import { get } from "../json/get.js";
import { printable } from "../printable.js";
import type { Operation } from "./operation.js";

const methods = new Set(["get", "put", "post", "delete", "patch", "head", "options"]);

/**
 * The operations of a service document by name.
 *
 * @throws Error for a name that cannot be a type's
 */
export function operationsOf(document: unknown): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries(asObject(get(document, "paths"))))
    for (const [method, value] of Object.entries(asObject(item))) {
      if (!methods.has(method)) continue;
      const operation = asObject(value);
      const name = get(operation, "operationId");
      if (typeof name !== "string" || !/^[A-Z][A-Za-z0-9]{0,99}$/.test(name))
        throw new Error(`an operation's name is letters and digits after a capital, not ${printable(name)}`);
      found.set(name, { name, path, method, operation });
    }
  return found;
}
